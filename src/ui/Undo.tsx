/** The reader's last step, and a way back from it. */
import { useRef } from 'react'
import { t } from './i18n.ts'
import { usePanel } from './usePanel.ts'

export function Undo() {
  const last = usePanel((panel) => panel.past.at(-1))
  const undo = usePanel((panel) => panel.undo)
  const bar = useRef<HTMLDivElement>(null)
  return (
    <div ref={bar} className="undo" data-empty={!last} tabIndex={-1}>
      <p role="status">{last && t(last.step)}</p>
      {last && (
        <button
          type="button"
          className="link"
          onClick={() => {
            bar.current?.focus()
            void undo()
          }}
        >
          {t('undo')}
        </button>
      )}
    </div>
  )
}

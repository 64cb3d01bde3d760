/** Ways to put something on the clipboard, and whether that worked. */
import { useState } from 'react'
import { t } from './i18n.ts'
import { usePanel } from './usePanel.ts'

export interface Way {
  title: string
  /** Made when it is asked for. */
  plain(): string
  html?(): string
}

export function CopyBar({ label, ways }: { label: string; ways: readonly Way[] }) {
  const copy = usePanel((panel) => panel.copy)
  const [copied, setCopied] = useState<boolean>()
  return (
    <div className="actions" role="group" aria-label={label}>
      {ways.map(({ title, plain, html }) => (
        <button
          key={title}
          type="button"
          className="button"
          onClick={() => {
            setCopied(undefined)
            void copy(plain(), html?.()).then(setCopied)
          }}
        >
          {title}
        </button>
      ))}
      <span role="status" className="quiet">
        {copied !== undefined && t(copied ? 'row_copied' : 'row_not_copied')}
      </span>
    </div>
  )
}

/** The panel: one of seven states, told by `data-state`. */
import { GapView } from './GapView.tsx'
import { t } from './i18n.ts'
import { Idle } from './Idle.tsx'
import { useDrop } from './OpenDocument.tsx'
import { Reading } from './Reading.tsx'
import type { PanelStore } from './store.ts'
import { Trouble } from './Trouble.tsx'
import { PanelContext, usePanel } from './usePanel.ts'

function State() {
  const state = usePanel((panel) => panel.state)
  const reviewed = usePanel((panel) => panel.reviewed)
  if (state === 'idle') return <Idle />
  if (state === 'reading') return <Reading />
  if (state === 'ready' && reviewed) return <GapView review={reviewed.review} />
  return <Trouble />
}

function Root() {
  const state = usePanel((panel) => panel.state)
  const address = usePanel((panel) => panel.tab?.address)
  const { over, handlers } = useDrop()
  return (
    <div className="panel" data-state={state} data-address={address} {...handlers}>
      <State />
      {over && (
        <p className="dropping" role="status">
          {t('drop_now')}
        </p>
      )}
    </div>
  )
}

export function Panel({ store }: { store: PanelStore }) {
  return (
    <PanelContext value={store}>
      <Root />
    </PanelContext>
  )
}

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { startEngine } from '../../src/engine/client.ts'
import { connect } from '../../src/ui/browser/connect.ts'
import { browserDesk } from '../../src/ui/browser/desk.ts'
import { Panel } from '../../src/ui/Panel.tsx'
import { createPanelStore } from '../../src/ui/store.ts'
import '../../src/ui/panel.css'

const engine = startEngine(() => new Worker(new URL('../../src/engine/worker.ts', import.meta.url), { type: 'module' }))

async function start(): Promise<void> {
  const { id: windowId = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent()
  const store = createPanelStore(browserDesk(engine, windowId))
  const root = document.getElementById('root')
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <Panel store={store} />
      </StrictMode>,
    )
  }
  await connect(store, windowId)
}

void start()

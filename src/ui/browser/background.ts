/** The background: a click on the action opens the panel and has the tab read. */
import { browser, type Browser } from 'wxt/browser'
import { clear } from './handover.ts'
import { PANEL_PORT, type TabRef, type ToPanel } from './messages.ts'
import { readTab } from './readTab.ts'

/** What a browser has of the two. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

/** By window: the panels that are open there, and what none has heard yet. */
const ports = new Map<number, Set<Browser.runtime.Port>>()
const unheard = new Map<number, ToPanel>()

function tell(message: ToPanel): void {
  const { windowId } = message.tab
  const open = ports.get(windowId)
  if (open?.size) for (const port of open) port.postMessage(message)
  else unheard.set(windowId, message)
}

/** Chrome's side panel or Firefox's sidebar. Must be called first thing in the click: the right to open is gone after an await. */
function openPanel(windowId: number): void {
  const { sidePanel, sidebarAction } = browser as Panels
  if (sidePanel) void sidePanel.open({ windowId })
  else void sidebarAction?.open()
}

async function review(tab: TabRef): Promise<void> {
  tell({ kind: 'reading', tab })
  tell(await readTab(tab))
}

function onConnect(port: Browser.runtime.Port): void {
  if (!port.name.startsWith(PANEL_PORT) || port.sender?.id !== browser.runtime.id) return
  const windowId = Number(port.name.slice(PANEL_PORT.length))
  const open = ports.get(windowId) ?? new Set()
  ports.set(windowId, open.add(port))
  port.onDisconnect.addListener(() => {
    open.delete(port)
    if (open.size === 0) void clear(windowId)
  })
  const message = unheard.get(windowId)
  unheard.delete(windowId)
  if (message) port.postMessage(message)
}

export function startBackground(): void {
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab.windowId)
    if (tab.id === undefined) return
    const { id, windowId, title = '', url: address = '' } = tab
    void review({ id, windowId, title, address, visit: crypto.randomUUID() })
  })
  browser.runtime.onConnect.addListener(onConnect)
}

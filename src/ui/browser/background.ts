/** The background: the action, its key and the context menus open the panel and have the document read. */
import { browser, type Browser } from 'wxt/browser'
import { fetchFor } from './fetchDocument.ts'
import { clear } from './handover.ts'
import { makeMenus } from './menus.ts'
import { isOurs, PANEL_PORT, type TabRef, type ToBackground, type ToPanel } from './messages.ts'
import { readDocument, readSelection, readTab } from './readTab.ts'

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

async function review(tab: TabRef, read: (tab: TabRef) => Promise<ToPanel>): Promise<void> {
  tell({ kind: 'reading', tab })
  tell(await read(tab))
}

function refOf({ id, windowId, title = '', url: address = '' }: Browser.tabs.Tab): TabRef | undefined {
  return id === undefined ? undefined : { id, windowId, title, address, visit: crypto.randomUUID() }
}

/** The last part of an address, as a file's name. */
function nameOf(address: string): string {
  const last = URL.canParse(address) ? new URL(address).pathname.split('/').at(-1) : undefined
  return last ? decodeURIComponent(last) : address
}

function onMenu(info: Browser.contextMenus.OnClickData, clicked: Browser.tabs.Tab | undefined): void {
  if (!clicked) return
  openPanel(clicked.windowId)
  const tab = refOf(clicked)
  if (!tab) return
  const { linkUrl, selectionText = '' } = info
  if (info.menuItemId === 'link' && linkUrl)
    void review({ ...tab, id: -1, title: nameOf(linkUrl), address: linkUrl }, readDocument)
  else if (info.menuItemId === 'selection') void review(tab, (one) => readSelection(one, selectionText))
  else void review(tab, readTab)
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

/** Only the extension's own pages may ask; a script in a page may not. */
function onMessage(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  respond: (answer: unknown) => void,
): boolean {
  if (!isOurs(message) || sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/')))
    return false
  const request = message as ToBackground
  if (request.kind === 'counterclause/fetch') {
    void fetchFor(request.windowId, request.address).then(respond)
    return true
  }
  if (request.kind === 'counterclause/read')
    void review(request.tab, request.tab.part ? (tab) => readSelection(tab, '') : readTab)
  return false
}

export function startBackground(): void {
  browser.action.onClicked.addListener((clicked) => {
    openPanel(clicked.windowId)
    const tab = refOf(clicked)
    if (tab) void review(tab, readTab)
  })
  browser.contextMenus.onClicked.addListener(onMenu)
  browser.runtime.onInstalled.addListener(makeMenus)
  browser.runtime.onConnect.addListener(onConnect)
  browser.runtime.onMessage.addListener(onMessage)
}

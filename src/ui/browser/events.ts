/** What happens beside the panel: tabs come to the front, pages change, marks are clicked. */
import { browser, type Browser } from 'wxt/browser'
import { NO_TAB, type DeskEvent } from '../desk.ts'
import { isOurs, type Forgotten, type PageEvent } from './messages.ts'

type Hear = (event: DeskEvent) => void

const listeners = new Set<Hear>()

/** Tells the panel's own listeners. */
export function tellPanel(event: DeskEvent): void {
  for (const listener of listeners) listener(event)
}

function front({ id, title = '', url: address = '' }: Browser.tabs.Tab): void {
  // The reader shows the document that the table is about.
  if (id !== undefined && !address.startsWith(browser.runtime.getURL('/')))
    tellPanel({ kind: 'front', tabId: id, title, address })
}

function onMessage(message: unknown, sender: Browser.runtime.MessageSender): void {
  if (sender.id !== browser.runtime.id || !isOurs(message)) return
  const event = message as PageEvent | Forgotten
  // A page may not say so: only the extension's own pages have its address.
  if (event.kind === 'counterclause/forgotten' && sender.url?.startsWith(browser.runtime.getURL('/')))
    tellPanel({ kind: 'forgotten' })
  if (event.kind === 'counterclause/changed' && sender.tab?.id !== undefined)
    tellPanel({ kind: 'changed', tabId: sender.tab.id })
  if (event.kind === 'counterclause/clicked') {
    const tabId = event.reader === undefined ? sender.tab?.id : NO_TAB
    if (tabId !== undefined)
      tellPanel({
        kind: 'clicked',
        tabId,
        position: event.position,
        ...(event.reader === undefined ? {} : { visit: event.reader }),
      })
  }
}

async function start(): Promise<void> {
  browser.runtime.onMessage.addListener(onMessage)
  const { id: mine } = await browser.windows.getCurrent()
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === mine) void browser.tabs.get(tabId).then(front)
  })
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (tab.windowId === mine && tab.active && (change.status === 'loading' || change.url !== undefined)) front(tab)
  })
}

let started: Promise<void> | undefined

/** Listens until the function that it gives is called. */
export function hear(listener: Hear): () => void {
  listeners.add(listener)
  started ??= start()
  return () => {
    listeners.delete(listener)
  }
}

/** Joins a panel to the background: what is read there is reviewed here. */
import { browser } from 'wxt/browser'
import { ReadError, type SourceText } from '../../read/source.ts'
import type { DeskEvent } from '../desk.ts'
import { t } from '../i18n.ts'
import type { PanelStore } from '../store.ts'
import { hear } from './events.ts'
import { take } from './handover.ts'
import { remember } from './memory.ts'
import { PANEL_PORT, type ToPanel } from './messages.ts'
import { readBytes, readPasted } from './readBytes.ts'

/** The bytes are kept for "Try again". */
function documentSource({ tab, key, mime }: Extract<ToPanel, { kind: 'document' }>): () => Promise<SourceText> {
  let bytes: Promise<Uint8Array | undefined> | undefined
  return async () => {
    bytes ??= take(key)
    const there = await bytes
    if (!there) throw new ReadError('missing', t('failed_lost'))
    return readBytes(there, { visit: tab.visit, address: tab.address, mime })
  }
}

function receive(store: PanelStore, message: ToPanel): void {
  const panel = store.getState()
  const { tab } = message
  if (message.kind === 'reading') panel.reading(tab)
  else if (message.kind === 'refused') panel.refuse(tab, message.code, message.message, message.wants)
  else if (message.kind === 'page') void panel.review(tab, () => Promise.resolve(message.source))
  else if (message.kind === 'text')
    void panel.review(tab, () => readPasted(message.text, '', { visit: tab.visit, address: tab.address }))
  else void panel.review(tab, documentSource(message))
}

/** Pages load late: a table stays as it is and says that the page has changed; where there is none, the page is read again at once. */
function readLate(store: PanelStore, event: DeskEvent): void {
  const { state, tab, readAgain } = store.getState()
  if (event.kind !== 'changed' || event.tabId !== tab?.id) return
  if (state === 'not-a-contract' || state === 'unsupported' || state === 'failed') void readAgain()
}

/** Listens for as long as the panel is open; the background may be put to sleep and woken in between. */
export async function connect(store: PanelStore, windowId: number): Promise<void> {
  hear((event) => readLate(store, event))
  await remember(store, windowId)
  const open = () => {
    const port = browser.runtime.connect({ name: `${PANEL_PORT}${windowId}` })
    port.onMessage.addListener((message: ToPanel) => receive(store, message))
    port.onDisconnect.addListener(open)
  }
  open()
}

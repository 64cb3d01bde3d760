/** Joins a panel to the background: what is read there is reviewed here. */
import { browser } from 'wxt/browser'
import { ReadError, type SourceText } from '../../read/source.ts'
import { t } from '../i18n.ts'
import type { PanelStore } from '../store.ts'
import { take } from './handover.ts'
import { PANEL_PORT, type ToPanel } from './messages.ts'
import { readBytes } from './readBytes.ts'

/** The bytes are kept for "Try again". */
function documentSource(message: Extract<ToPanel, { kind: 'document' }>): () => Promise<SourceText> {
  let bytes: Promise<Uint8Array | undefined> | undefined
  return async () => {
    bytes ??= take(message.key)
    const there = await bytes
    if (!there) throw new ReadError('missing', t('failed_lost'))
    return readBytes(there, message.tab.address, message.mime)
  }
}

function receive(store: PanelStore, message: ToPanel): void {
  const panel = store.getState()
  if (message.kind === 'reading') panel.reading(message.tab)
  else if (message.kind === 'refused') panel.refuse(message.tab, message.code, message.message)
  else if (message.kind === 'page') void panel.review(message.tab, () => Promise.resolve(message.source))
  else void panel.review(message.tab, documentSource(message))
}

/** Listens for as long as the panel is open; the background may be put to sleep and woken in between. */
export async function connect(store: PanelStore): Promise<void> {
  const { id } = await browser.windows.getCurrent()
  const open = () => {
    const port = browser.runtime.connect({ name: `${PANEL_PORT}${id}` })
    port.onMessage.addListener((message: ToPanel) => receive(store, message))
    port.onDisconnect.addListener(open)
  }
  open()
}

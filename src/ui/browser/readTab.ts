/** Reads what is open in a tab: the page through its script, a document through its address. */
import { browser } from 'wxt/browser'
import { t } from '../i18n.ts'
import { leave } from './handover.ts'
import type { PageResult, TabRef, ToPanel } from './messages.ts'

/** Fetches the document asked for and nothing else; the tab's session goes with it. Throws Error with the reason. */
export async function fetchDocument(address: string): Promise<{ bytes: ArrayBuffer; mime: string }> {
  const response = await fetch(address, { credentials: 'include' })
  if (!response.ok) throw new Error(String(response.status))
  return { bytes: await response.arrayBuffer(), mime: response.headers.get('content-type') ?? '' }
}

async function readDocument(tab: TabRef): Promise<ToPanel> {
  try {
    const { bytes, mime } = await fetchDocument(tab.address)
    return { kind: 'document', tab, key: await leave(tab.windowId, bytes), mime }
  } catch (error) {
    if (tab.address.startsWith('file:')) return { kind: 'refused', tab, code: 'no-access', message: t('refused_file') }
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'refused', tab, code: 'no-access', message: t('refused_fetch', reason) }
  }
}

/** The right that a click gives reaches a page that is only just there a moment after the click. */
const TRIES = 4
const PAUSE_MS = 150

/** Puts the page script into the tab; undefined where the browser lets no script in. */
async function askPage({ id: tabId, address }: TabRef): Promise<PageResult | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] })
      return (injected?.result as PageResult | undefined) ?? undefined
    } catch {
      if (attempt === TRIES || !address.startsWith('http')) return undefined
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}

/** What the panel is told about the tab; never throws. */
export async function readTab(tab: TabRef): Promise<ToPanel> {
  const result = await askPage(tab)
  if (result?.kind === 'page') return { kind: 'page', tab, source: result.source }
  if (result?.kind === 'refused') return { kind: 'refused', tab, code: result.code, message: result.message }
  // A viewer that lets no script in still shows a document that has an address.
  if (result?.kind === 'document' || /^(https?|file):.*\.pdf([?#]|$)/i.test(tab.address)) return readDocument(tab)
  const key = tab.address.startsWith('file:') ? 'refused_file' : 'refused_browser_page'
  return { kind: 'refused', tab, code: 'no-access', message: t(key) }
}

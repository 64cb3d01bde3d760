/** Reads what is open in a tab: the page through its script, a document through its address. */
import { browser } from 'wxt/browser'
import { t } from '../i18n.ts'
import { fetchFor } from './fetchDocument.ts'
import type { PageRequest, PageResult, TabRef, ToPanel } from './messages.ts'

/** Fetches a document by the tab's address; for a linked one that is the link's. Never throws. */
export async function readDocument(tab: TabRef): Promise<ToPanel> {
  const fetched = await fetchFor(tab.windowId, tab.address)
  if ('key' in fetched) return { kind: 'document', tab, ...fetched }
  const { refused: code, reason } = fetched
  if (tab.address.startsWith('file:')) return refuseFile(tab)
  if (code === 'no-access') return { kind: 'refused', tab, code, message: t('refused_fetch', reason) }
  return wanting(tab, tab.address)
}

/** Where the reader has allowed files already, the switch is not what is missing. */
async function refuseFile(tab: TabRef): Promise<ToPanel> {
  const allowed = await browser.extension.isAllowedFileSchemeAccess()
  return { kind: 'refused', tab, code: 'no-access', message: t(allowed ? 'refused_file_document' : 'refused_file') }
}

/** The reason stands beside the button that asks. */
function wanting(tab: TabRef, wants: string): ToPanel {
  const message = t('refused_site', URL.canParse(wants) ? new URL(wants).hostname : wants)
  return { kind: 'refused', tab, code: 'needs-permission', message, wants }
}

/** The right that a click gives reaches a page that is only just there a moment after the click. */
const TRIES = 4
const PAUSE_MS = 150

interface Injected {
  frameId: number
  result: PageResult
}

/** Puts the page script into the tab, and its frames if asked to; the page itself comes first. Empty where the browser lets no script in. */
async function askPage({ id: tabId, address }: TabRef, allFrames = false): Promise<Injected[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      const all = await browser.scripting.executeScript({ target: { tabId, allFrames }, files: ['/page.js'] })
      return all
        .flatMap(({ frameId, result }) => (result ? [{ frameId, result: result as PageResult }] : []))
        .sort((a, b) => a.frameId - b.frameId)
    } catch {
      if (attempt === TRIES || !address.startsWith('http')) return []
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}

/** Fewer characters than this are no contract: then a frame may hold it. */
const CONTRACT_LEAST = 2000

function lengthOf({ result }: Injected): number {
  return result.kind === 'page' ? result.source.text.length : 0
}

/** The page, unless it is only the shell around a frame that says far more. */
function richest(injected: Injected[]): Injected | undefined {
  const [page, ...frames] = injected
  if (!page || lengthOf(page) >= CONTRACT_LEAST) return page
  return frames.reduce((best, frame) => (lengthOf(frame) > lengthOf(best) ? frame : best), page)
}

/** What the panel is told about the tab; never throws. */
export async function readTab(tab: TabRef): Promise<ToPanel> {
  const page = await askPage(tab)
  const isShell = page.some(({ result }) => result.kind === 'page' && result.frames.length > 0)
  const injected = isShell && page.every((one) => lengthOf(one) < CONTRACT_LEAST) ? await askPage(tab, true) : page
  const best = richest(injected)
  const result = best?.result
  if (result?.kind === 'page') {
    const [foreign] = result.frames
    if (foreign && lengthOf(best as Injected) < CONTRACT_LEAST) return readFrame(tab, foreign, injected)
    return { kind: 'page', tab: best?.frameId ? { ...tab, frameId: best.frameId } : tab, source: result.source }
  }
  if (result?.kind === 'refused') return { kind: 'refused', tab, code: result.code, message: result.message }
  // A viewer that lets no script in still shows a document that has an address.
  if (result?.kind === 'document' || /^(https?|file):.*\.(pdf|docx)([?#]|$)/i.test(tab.address))
    return readDocument(tab)
  if (tab.address.startsWith('file:')) return refuseFile(tab)
  // Where files are not allowed, a file has no address here: it cannot be told from a page of the browser's own.
  const hidden = tab.address === '' && !(await browser.extension.isAllowedFileSchemeAccess())
  const message = t(hidden ? 'refused_hidden' : 'refused_browser_page')
  return { kind: 'refused', tab, code: 'no-access', message }
}

/** A frame of another site: a document in it is fetched, a page in it read once its site is allowed. */
async function readFrame(tab: TabRef, address: string, injected: Injected[]): Promise<ToPanel> {
  const site = new URL(address).hostname
  const documentInside =
    injected.some(({ result }) => result.kind === 'document') || /\.(pdf|docx)([?#]|$)/i.test(address)
  if (documentInside) {
    const read = await readDocument({ ...tab, address })
    return read.kind === 'document' ? read : wanting(tab, address)
  }
  return { ...wanting(tab, address), message: t('refused_frame', site) } as ToPanel
}

/** The words selected in the tab, or `words` as the browser has them where no script may look. */
export async function readSelection(whole: TabRef, words: string): Promise<ToPanel> {
  const tab: TabRef = { ...whole, part: 'selection' }
  const request: PageRequest = { kind: 'counterclause/select' }
  try {
    if ((await askPage(tab)).length > 0) {
      const result = (await browser.tabs.sendMessage(tab.id, request, { frameId: 0 })) as PageResult | undefined
      if (result?.kind === 'page') return { kind: 'page', tab, source: result.source }
    }
  } catch {
    // The tab has gone on: the words that the click brought are still here.
  }
  if (words.trim()) return { kind: 'text', tab, text: words }
  return { kind: 'refused', tab, code: 'no-access', message: t('refused_selection') }
}

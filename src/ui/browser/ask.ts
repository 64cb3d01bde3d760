/** Asks whatever shows the document: the page it stands in, or the product's own reader. */
import { browser } from 'wxt/browser'
import type { SourceText } from '../../read/source.ts'
import { NO_TAB } from '../desk.ts'
import { MARK_STYLE } from './marks.ts'
import type { PageRequest, ReaderRequest, TabRef } from './messages.ts'

/** A page shows its own words; everything else is shown by the reader. */
export function isOnPage(tab: TabRef, source: SourceText): boolean {
  return tab.id !== NO_TAB && source.format === 'html'
}

/** The style is the browser's, not the page's, so no policy of the page stops it. Once and only once, however often it is asked for: a page that was left and opened again has lost it. */
export async function styleMarks(tabId: number): Promise<void> {
  const rule = { target: { tabId, allFrames: true }, css: MARK_STYLE }
  await browser.scripting.removeCSS(rule)
  await browser.scripting.insertCSS(rule)
}

/** Throws when the tab cannot be asked any more. */
export function askPage(tab: TabRef, request: PageRequest): Promise<unknown> {
  return browser.tabs.sendMessage(tab.id, request, { frameId: tab.frameId ?? 0 })
}

/** Undefined when no reader has this document open. */
export async function askReader(tab: TabRef, request: PageRequest): Promise<unknown> {
  const message: ReaderRequest = { ...request, reader: tab.visit }
  try {
    return await browser.runtime.sendMessage(message)
  } catch {
    return undefined
  }
}

const TRIES = 60
const PAUSE_MS = 100

/** Opens the reader with the document, and waits until it answers. Gives undefined when it never does. */
export async function openReader(tab: TabRef, request: PageRequest): Promise<unknown> {
  const url = browser.runtime.getURL(`/workbench.html?document=${tab.visit}`)
  await browser.tabs.create({ url, windowId: tab.windowId })
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const answer = await askReader(tab, request)
    if (answer !== undefined) return answer
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return undefined
}

/** The page script: reads the page it stands in and later leads to words on it. It never touches the page's own content. */
import { browser } from 'wxt/browser'
import { ReadError } from '../../read/source.ts'
import { walkPage, type PageReading } from '../../read/walk.ts'
import type { PageResult, ShowRequest } from './messages.ts'
import { show } from './show.ts'

/** A click on the action puts the script in again: what it has read and its one listener stay with the page. */
interface Kept {
  counterclause?: { text?: PageReading }
}

function isShowRequest(message: unknown): message is ShowRequest {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'counterclause/show'
}

function keep(): { text?: PageReading } {
  const kept: Kept = globalThis as object
  if (kept.counterclause) return kept.counterclause
  const state: { text?: PageReading } = (kept.counterclause = {})
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isShowRequest(message)) return
    respond(state.text ? show(state.text, message.spans) : 'gone')
  })
  return state
}

/** What stands on the page as it is now; a viewer of documents is told apart. */
export function readPage(): PageResult {
  if (!/html|xml/.test(document.contentType)) return { kind: 'document', type: document.contentType }
  try {
    const state = keep()
    state.text = walkPage(document, { address: location.href })
    return { kind: 'page', source: state.text.source }
  } catch (error) {
    if (error instanceof ReadError) return { kind: 'refused', code: error.code, message: error.message }
    throw error
  }
}

/** The panel's desk in a browser. */
import { browser } from 'wxt/browser'
import type { Engine } from '../../engine/client.ts'
import type { Desk } from '../desk.ts'
import type { ShowRequest, ShowResult } from './messages.ts'

/** The style is the browser's, not the page's, so no policy of the page stops it. */
const MARK_STYLE = '::highlight(counterclause-evidence) { background-color: #ffe08a; color: #1b1f29; }'

/** Once and only once, however often it is asked for: a page that was left and opened again has lost it. */
async function style(tabId: number): Promise<void> {
  const rule = { target: { tabId, allFrames: true }, css: MARK_STYLE }
  await browser.scripting.removeCSS(rule)
  await browser.scripting.insertCSS(rule)
}

export function browserDesk(engine: Engine): Desk {
  return {
    engine,
    async show(tab, _source, spans) {
      const request: ShowRequest = { kind: 'counterclause/show', spans }
      try {
        await style(tab.id)
        const result: ShowResult = await browser.tabs.sendMessage(tab.id, request)
        return result
      } catch {
        return 'unreachable'
      }
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text)
        return true
      } catch {
        return false
      }
    },
  }
}

/** What a page's markup may be at most, judged before it is parsed, in time that grows with its length alone. */
import { ReadError } from './source.ts'

/** Largest page that is parsed, in characters. */
export const HTML_MOST = 40_000_000

/** Most elements within each other that are parsed; time grows with the square of it. */
const DEPTH_MOST = 5000

/** Most elements that are parsed; each costs half a kilobyte of memory. */
const ELEMENTS_MOST = 1_000_000

/** Elements that hold nothing, and those whose end may be left out: they do not nest by being left open. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rt rp html head body'.split(
    ' ',
  ),
)

const TAG = /<(?:(\/)?([a-z][^\s<>/]*)[^<>]*|!--)/gi

/** Where what stands in a comment, script or style ends: nothing in it is an element. The end of the page when it is never closed. */
function endOf(html: string, close: RegExp, from: number): number {
  close.lastIndex = from
  return close.test(html) ? close.lastIndex : html.length
}

/** Throws ReadError (`too-large`, `broken`) for a page that would take all memory or hours to parse. */
export function mustBeParsable(html: string): void {
  if (html.length > HTML_MOST) throw tooLarge()
  let depth = 0
  let elements = 0
  TAG.lastIndex = 0
  for (let found = TAG.exec(html); found; found = TAG.exec(html)) {
    const [whole, end, spelled = ''] = found
    const name = spelled.toLowerCase()
    if (!name) TAG.lastIndex = endOf(html, /-->/g, TAG.lastIndex)
    else if (end) {
      if (!SHALLOW.has(name)) depth = Math.max(0, depth - 1)
    } else {
      if (++elements > ELEMENTS_MOST) throw tooLarge()
      if (name === 'script' || name === 'style') TAG.lastIndex = endOf(html, /<\/(?:script|style)/gi, TAG.lastIndex)
      else if (!SHALLOW.has(name) && !whole.endsWith('/') && ++depth > DEPTH_MOST) throw tooDeep()
    }
  }
}

function tooLarge(): ReadError {
  return new ReadError('too-large', 'This page is larger than any contract. Save only the contract and open that file.')
}

function tooDeep(): ReadError {
  return new ReadError(
    'broken',
    'This page nests its parts thousands deep, as no contract does. Save it again from the browser, or save it as a PDF.',
  )
}

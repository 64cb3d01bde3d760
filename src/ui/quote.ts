/** A quote within the words around it. */
import type { Evidence } from '../match/answer.ts'
import type { SourceText } from '../read/source.ts'

export interface QuoteInContext {
  before: string
  quote: string
  after: string
}

/** A block up to this long is shown whole. */
const WHOLE = 480
/** Else so much before and after the quote. */
const AROUND = 140

/** Cuts at a space, so that no word is broken. */
function head(text: string): string {
  return text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s+\S*$/, '')}…`
}

function tail(text: string): string {
  return text.length <= AROUND ? text : `…${text.slice(-AROUND).replace(/^\S*\s+/, '')}`
}

/** The block around the evidence, in three pieces; long blocks are cut around the quote, never within it. */
export function inContext(source: SourceText | undefined, { start, end, quote }: Evidence): QuoteInContext {
  const block = source?.blocks.find((one) => one.start <= start && end <= one.end)
  if (!source || !block || source.text.slice(start, end) !== quote) return { before: '', quote, after: '' }
  const before = source.text.slice(block.start, start)
  const after = source.text.slice(end, block.end)
  if (block.end - block.start <= WHOLE) return { before, quote, after }
  return { before: tail(before), quote, after: head(after) }
}

/** Evidence as it is quoted: pieces of one paragraph are one quote with several marks. */
import type { Evidence } from '../match/answer.ts'
import type { Block, SourceText } from '../read/source.ts'

/** A stretch of a quote; `marked` where the words are evidence. */
export interface Part {
  text: string
  marked: boolean
}

/** Up to this share of what is shown, the deciding words are set apart. */
const MOST = 0.8

/** Emphasis on nearly everything is emphasis on nothing. */
export function isEmphatic(parts: readonly Part[]): boolean {
  const lengthOf = (some: readonly Part[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  return lengthOf(parts.filter(({ marked }) => marked)) < MOST * lengthOf(parts)
}

/** A block up to this long is shown whole. */
const WHOLE = 480
/** Else so much before and after the evidence. */
const AROUND = 140

function blockOf(source: SourceText | undefined, { start, end, quote }: Evidence): Block | undefined {
  // The text at hand may be another than the one that the evidence was taken from.
  if (source?.text.slice(start, end) !== quote) return undefined
  return source.blocks.find((one) => one.start <= start && end <= one.end)
}

/** The pieces by the block that they stand in, each block's in reading order; the blocks in the order of their first piece. A piece that stands in no block, or reaches over several, is alone. */
export function passagesOf(source: SourceText | undefined, evidence: readonly Evidence[]): Evidence[][] {
  const passages = Map.groupBy(evidence, (piece) => blockOf(source, piece) ?? piece)
  return [...passages.values()].map((pieces) => pieces.toSorted((a, b) => a.start - b.start))
}

/** How the passage is cited: one name where its pieces share it. */
export function labelOf(pieces: readonly Evidence[]): string {
  return [...new Set(pieces.map(({ label }) => label))].join(', ')
}

/** Cuts at a space, so that no word is broken. */
function head(text: string): string {
  return text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s+\S*$/, '')}…`
}

function tail(text: string): string {
  return text.length <= AROUND ? text : `…${text.slice(-AROUND).replace(/^\S*\s+/, '')}`
}

function between(text: string): string {
  return text.length <= 2 * AROUND ? text : `${head(text)} ${tail(text).slice(1)}`
}

/** The pieces of one passage with the words between them; where two share words, these are marked once. */
function piecesOf(text: string, pieces: readonly Evidence[], isShort: boolean): Part[] {
  const parts: Part[] = []
  let at = pieces[0]?.start ?? 0
  for (const { start, end } of pieces) {
    const gap = text.slice(at, Math.max(at, start))
    if (gap) parts.push({ text: isShort ? gap : between(gap), marked: false })
    if (end > at) parts.push({ text: text.slice(Math.max(at, start), end), marked: true })
    at = Math.max(at, end)
  }
  return parts
}

/** The evidence of one passage in reading order, with the words between the pieces and no others. */
export function quoted(source: SourceText | undefined, pieces: readonly Evidence[]): Part[] {
  const [first] = pieces
  if (!source || !first || !blockOf(source, first)) return pieces.map(({ quote }) => ({ text: quote, marked: true }))
  return piecesOf(source.text, pieces, false)
}

/** The same within its block; long blocks are cut around and between the pieces, never within one. */
export function inContext(source: SourceText | undefined, pieces: readonly Evidence[]): Part[] {
  const [first] = pieces
  const block = first && blockOf(source, first)
  if (!source || !block) return quoted(source, pieces)
  const isShort = block.end - block.start <= WHOLE
  const before = source.text.slice(block.start, first.start)
  const after = source.text.slice(Math.max(...pieces.map(({ end }) => end)), block.end)
  return [
    { text: isShort ? before : tail(before), marked: false },
    ...piecesOf(source.text, pieces, isShort),
    { text: isShort ? after : head(after), marked: false },
  ].filter(({ text }) => text !== '')
}

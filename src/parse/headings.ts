/** Headings that the document does not call so, and blocks that hold more than one clause. */
import type { Block } from '../read/source.ts'
import { markAt, type Mark } from './numbers.ts'

const MODAL = /\b(?:may|will|shall|must|is|are|was|agrees?|has|have|can|cannot|does|do|means|includes)\b/
export const SENTENCE_END = /[.!?]["”’)]?\s*$/
export const BULLET = /^[•·●▪◦‣*–—-]\s+/

/** Mostly capitals: "LIMITATION OF LIABILITY". */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '')
  return letters.length > 2 && letters.replace(/[^A-Z]/g, '').length > letters.length * 0.85
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^[A-Za-z]/.test(word))
  if (words.length === 0 || words.length > 9) return false
  return words.every(
    (word) => /^[A-Z]/.test(word) || /^(?:of|and|the|to|for|in|on|or|with|by|a|an|your|our|from|at|as)$/.test(word),
  )
}

/** A short line that stands as a heading though the document does not say so. */
export function looksLikeHeading(text: string, mark: Mark | undefined, block: Block): boolean {
  if (block.kind === 'table-cell' || text.length > 110 || /[:;,]$/.test(text)) return false
  const words = text.slice(mark?.length ?? 0).trim()
  if (words === '' || /_{3}|\.{4}/.test(words) || !/^["“(]?[A-Z]/.test(words)) return false
  if (isCapitals(words)) return words.length < 90
  if (block.kind === 'list-item' && !(mark || block.number)) return false
  const plain = words.replace(/\.$/, '')
  if (/[.!?]\s/.test(plain)) return false
  if (mark && /^(?:digit|decimal|word|roman|capital)$/.test(mark.style))
    return isTitleCase(plain) || (!MODAL.test(plain) && plain.split(/\s+/).length <= 7)
  return (
    block.kind === 'paragraph' &&
    !SENTENCE_END.test(words) &&
    isTitleCase(plain) &&
    plain.length < 70 &&
    !/\d{4}/.test(plain)
  )
}

/** Stands for a stretch that is too long to be a heading. */
const LONG = 'x'.repeat(200)

/** Cuts a block at line breaks where a heading line or a numbered line starts a clause of its own. */
export function cutBlock(text: string, block: Block): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = []
  let from = block.start
  if (block.kind !== 'table-cell') {
    for (let at = text.indexOf('\n', from); at !== -1 && at < block.end; at = text.indexOf('\n', at + 1)) {
      // A long stretch is no heading: it is not copied again at each of its lines.
      const before = at - from < 200 ? text.slice(from, at).trim() : LONG
      const after = text.slice(at + 1, Math.min(block.end, at + 60)).trimStart()
      const cut =
        (before.length < 110 && looksLikeHeading(before, markAt(before), { ...block, kind: 'paragraph' })) ||
        markAt(after) !== undefined ||
        BULLET.test(after)
      if (before === '') from = at + 1
      if (!cut || before === '') continue
      pieces.push({ start: from, end: at })
      from = at + 1
    }
  }
  pieces.push({ start: from, end: block.end })
  return pieces.map((piece) => trim(text, piece.start, piece.end)).filter((piece) => piece.end > piece.start)
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  let a = start
  let b = end
  while (a < b && /\s/.test(text[a] ?? '')) a++
  while (b > a && /\s/.test(text[b - 1] ?? '')) b--
  return { start: a, end: b }
}

/** Lines of a PDF become paragraphs, headings, list items and cells; hyphens at line ends are joined. */
import { type Draft } from './blocks.ts'
import { looksLikeHeading, startsWithNumber } from './numbers.ts'
import { type Segment } from './pdf-lines.ts'
import { asLists, tablesOf } from './pdf-tables.ts'
import { tidy } from './tidy.ts'

/** Where a stretch of a block stands: `start`/`end` count from the block's start; box in points from the page's lower left. */
export interface PdfBox {
  page: number
  start: number
  end: number
  x: number
  y: number
  width: number
  height: number
}

export interface PdfDraft extends Draft {
  boxes: PdfBox[]
}

interface Measures {
  size: number
  font: string
  leading: number
}

/** Lines from which a page's own right edge is believed. */
const LINES_ENOUGH = 12

const BULLET = /^[•●▪◦‣∙·]\s*|^[o*–-]\s+/
const LEAVES_OPEN = /[^.:;!?”"’)\]]$/

export function paragraphsOf(pages: Segment[][]): PdfDraft[] {
  const segments = pages.flat()
  const measures = measure(segments)
  const rights = rightEdges(segments)
  const words = vocabulary(segments)
  const tables = tablesOf(segments, measures.leading)
  const drafts: PdfDraft[] = []
  let last: Segment | undefined
  let open: PdfDraft | undefined
  for (const segment of segments) {
    const cell = tables.get(segment)
    const before = open
    if (before && cell && sameCell(before.cell, cell)) append(before, segment, words)
    else if (before && last && !cell && !before.cell && continues(last, segment, before, measures, rights))
      append(before, segment, words)
    else {
      open = begin(segment, measures, cell)
      drafts.push(open)
    }
    last = segment
  }
  return asLists(drafts.map(finished))
}

function sameCell(a: Draft['cell'], b: Draft['cell']): boolean {
  return a !== undefined && b !== undefined && a.table === b.table && a.row === b.row && a.column === b.column
}

/** The commonest size, font and distance of lines, by characters. */
function measure(segments: Segment[]): Measures {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  const gaps = new Map<number, number>()
  segments.forEach((segment, index) => {
    const size = Math.round(segment.size * 2) / 2
    sizes.set(size, (sizes.get(size) ?? 0) + segment.text.length)
    fonts.set(segment.font, (fonts.get(segment.font) ?? 0) + segment.text.length)
    const before = segments[index - 1]
    if (before && before.page === segment.page && before.y - segment.y > 2) {
      const gap = Math.round((before.y - segment.y) * 2) / 2
      gaps.set(gap, (gaps.get(gap) ?? 0) + segment.text.length)
    }
  })
  const size = commonest(sizes) ?? 10
  fonts.delete('')
  return { size, font: commonest(fonts) ?? '', leading: commonest(gaps) ?? size * 1.2 }
}

function commonest<T>(counts: Map<T, number>): T | undefined {
  let best: T | undefined
  let most = 0
  for (const [value, count] of counts) {
    if (count > most) {
      most = count
      best = value
    }
  }
  return best
}

/** Right edge of the prose of each column: of its page where that has lines enough, else of the whole document. */
function rightEdges(segments: Segment[]): (segment: Segment) => number {
  const rights = new Map<string, number[]>()
  for (const each of segments) {
    for (const key of [`${each.page}/${each.column}`, `all/${each.column}`]) {
      const list = rights.get(key) ?? []
      list.push(each.right)
      rights.set(key, list)
    }
  }
  const edges = new Map<string, number>()
  for (const [key, list] of rights) {
    if (list.length < LINES_ENOUGH && !key.startsWith('all')) continue
    list.sort((a, b) => b - a)
    edges.set(key, list[Math.floor(list.length * 0.04)] ?? 0)
  }
  return (segment) =>
    edges.get(`${segment.page}/${segment.column}`) ?? edges.get(`all/${segment.column}`) ?? segment.right
}

/** Whether a line is full: the first word of the next one would not have fitted on it, so the paragraph goes on. */
function isFull(last: Segment, next: Segment, edge: number): boolean {
  const text = next.text.trim()
  const word = /^\S+/.exec(text)?.[0].length ?? 0
  const letter = (next.right - next.x) / Math.max(1, text.length)
  return last.right + (word + 1) * letter > edge - 0.6 * last.size
}

function vocabulary(segments: Segment[]): Set<string> {
  const words = new Set<string>()
  for (const segment of segments)
    for (const word of segment.text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) words.add(word)
  return words
}

function sizeLevel(segment: Segment, measures: Measures): number {
  const ratio = segment.size / measures.size
  return ratio >= 1.6 ? 1 : ratio >= 1.25 ? 2 : ratio >= 1.08 ? 3 : 0
}

function isBold(segment: Segment, measures: Measures): boolean {
  return segment.font !== '' && segment.font !== measures.font
}

/** Whether `next` goes on with the paragraph that ends in `last`. */
function continues(
  last: Segment,
  next: Segment,
  open: PdfDraft,
  measures: Measures,
  rights: (segment: Segment) => number,
): boolean {
  const text = next.text.trim()
  if (Math.abs(last.size - next.size) > 0.07 * Math.max(last.size, next.size)) return false
  if (BULLET.test(text)) return false
  const full = isFull(last, next, rights(last))
  const numbered = startsWithNumber(text)
  if (last.page !== next.page || last.column !== next.column) {
    return (
      open.kind !== 'heading' &&
      !open.bold &&
      !numbered &&
      LEAVES_OPEN.test(last.text.trim()) &&
      !sizeLevel(next, measures)
    )
  }
  const gap = last.y - next.y
  if (gap < 0 || gap > 1.3 * Math.max(measures.leading, last.size * 1.15)) {
    return false
  }
  if (isBold(last, measures) !== isBold(next, measures) && (open.bold || looksLikeHeading(text)) && !full) return false
  if (numbered) return full && LEAVES_OPEN.test(last.text.trim()) && next.x <= last.x + 1
  if (open.kind === 'heading') return full || Math.abs(last.x - next.x) < 2
  return full
}

function begin(segment: Segment, measures: Measures, cell: Draft['cell'] | undefined): PdfDraft {
  const draft: PdfDraft = { kind: 'paragraph', text: '', page: segment.page, boxes: [] }
  const text = segment.text.trim()
  const bullet = BULLET.exec(text)
  if (cell) {
    draft.kind = 'table-cell'
    draft.cell = cell
  } else if (bullet && bullet[0].length < text.length) {
    draft.kind = 'list-item'
    draft.level = 1
  }
  append(
    draft,
    bullet && !cell ? without(segment, segment.text.indexOf(bullet[0]) + bullet[0].length) : segment,
    new Set(),
  )
  const level = sizeLevel(segment, measures)
  if (!cell && level && looksLikeHeading(tidy(draft.text))) {
    draft.kind = 'heading'
    draft.level = level
  } else if (!cell && isBold(segment, measures) && /^[^\p{L}]*\p{Lu}/u.test(text)) draft.bold = true
  return draft
}

/** The segment without its first characters. */
function without(segment: Segment, count: number): Segment {
  const spans = segment.spans
    .filter((span) => span.end > count)
    .map((span) => ({ ...span, start: Math.max(0, span.start - count), end: span.end - count }))
  return { ...segment, text: segment.text.slice(count), spans }
}

const PREFIX = new Set(
  'non self third co pre sub re cross multi anti inter intra pay real end opt click day year full part long short ex first second two three state so well high low up'.split(
    ' ',
  ),
)

/** Longest word that is looked for before a hyphen. */
const WORD_MOST = 80

function append(draft: PdfDraft, segment: Segment, words: Set<string>): void {
  const hyphen = /(\p{L}+)[-\u00ad\u2010]\s*$/u.exec(draft.text.slice(-WORD_MOST))
  const next = /^\s*(\p{Ll}+)/u.exec(segment.text)
  if (hyphen?.[1] && next?.[1]) {
    const [first, second] = [hyphen[1].toLowerCase(), next[1].toLowerCase()]
    const keeps =
      words.has(`${first}-${second}`) ||
      (!words.has(first + second) && (PREFIX.has(first) || (words.has(first) && words.has(second))))
    draft.text =
      draft.text.slice(0, Math.max(0, draft.text.length - WORD_MOST) + hyphen.index + hyphen[1].length) +
      (keeps ? '-' : '')
  } else if (draft.text && !/\s$/.test(draft.text.slice(-1))) draft.text += ' '
  const lead = hyphen && next ? segment.text.length - segment.text.trimStart().length : 0
  const shift = draft.text.length - lead
  draft.text += segment.text.slice(lead)
  if (draft.bold && segment.font === '') draft.bold = false
  for (const { start, end, x, y, width, height } of segment.spans) {
    draft.boxes.push({ page: segment.page, start: Math.max(0, start + shift), end: end + shift, x, y, width, height })
  }
}

/** The draft with tidy text, boxes moved along. */
function finished(draft: PdfDraft): PdfDraft {
  const place = new Array<number>(draft.text.length + 1).fill(0)
  let out = ''
  for (let at = 0; at < draft.text.length; at++) {
    place[at] = out.length
    const sign = draft.text[at] ?? ''
    if (/\s/.test(sign)) {
      if (out && !out.endsWith(' ')) out += ' '
    } else out += tidy(sign)
  }
  out = out.trimEnd()
  place[draft.text.length] = out.length
  const boxes = draft.boxes
    .map((box) => ({
      ...box,
      start: Math.min(out.length, place[box.start] ?? 0),
      end: Math.min(out.length, place[box.end] ?? out.length),
    }))
    .filter((box) => box.end > box.start)
  return { ...draft, text: out, boxes }
}

/** Lines of a PDF become paragraphs, headings, list items and cells; hyphens at line ends are joined. */
import { type Draft } from './blocks.ts'
import { looksLikeHeading, startsWithNumber } from './numbers.ts'
import { type Segment } from './pdf-lines.ts'
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

const BULLET = /^[•●▪◦‣∙·]\s*|^[o*–-]\s+/
const LEAVES_OPEN = /[^.:;!?”"’)\]]$/

export function paragraphsOf(pages: Segment[][]): PdfDraft[] {
  const segments = pages.flat()
  const measures = measure(segments)
  const rights = rightEdges(segments)
  const words = vocabulary(segments)
  const tables = tablesOf(segments, measures)
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
  return drafts.map(finished)
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

/** Right edge of each column of each page. */
function rightEdges(segments: Segment[]): Map<string, number> {
  const edges = new Map<string, number>()
  for (const each of segments) {
    const key = `${each.page}/${each.column}`
    edges.set(key, Math.max(edges.get(key) ?? 0, each.right))
  }
  return edges
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
  rights: Map<string, number>,
): boolean {
  const text = next.text.trim()
  if (Math.abs(last.size - next.size) > 0.07 * Math.max(last.size, next.size)) return false
  if (BULLET.test(text)) return false
  const edge = rights.get(`${last.page}/${last.column}`) ?? last.right
  const full = last.right > edge - Math.max(60, 0.16 * (edge - last.x))
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
  return full || !/[.:;!?”"]$/.test(last.text.trim())
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
  } else if (!cell && isBold(segment, measures)) draft.bold = true
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

function append(draft: PdfDraft, segment: Segment, words: Set<string>): void {
  const hyphen = /(\p{L}+)[-\u00ad\u2010]\s*$/u.exec(draft.text)
  const next = /^\s*(\p{Ll}+)/u.exec(segment.text)
  if (hyphen?.[1] && next?.[1]) {
    const [first, second] = [hyphen[1].toLowerCase(), next[1].toLowerCase()]
    const keeps =
      words.has(`${first}-${second}`) ||
      (!words.has(first + second) && (PREFIX.has(first) || (words.has(first) && words.has(second))))
    draft.text = draft.text.slice(0, hyphen.index + hyphen[1].length) + (keeps ? '-' : '')
  } else if (draft.text && !/\s$/.test(draft.text)) draft.text += ' '
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

const ALIGNED = 4

/** Segments that stand in tables: two or more lines one after another with cells side by side that begin at the same places. */
function tablesOf(segments: Segment[], measures: Measures): Map<Segment, NonNullable<Draft['cell']>> {
  const cells = new Map<Segment, NonNullable<Draft['cell']>>()
  const rows: Segment[][] = []
  for (const segment of segments) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && first.row === segment.row && first.page === segment.page && first.column === segment.column)
      row.push(segment)
    else rows.push([segment])
  }
  let table = 0
  for (let at = 0; at < rows.length;) {
    const end = tableEnd(rows, at, measures)
    if (end > at) placeCells(rows.slice(at, end), table++, measures, cells)
    at = Math.max(end, at + 1)
  }
  return cells
}

/** Index after the last row of a table that begins at `at`; `at` when none does. */
function tableEnd(rows: Segment[][], at: number, measures: Measures): number {
  const starts = (rows[at] ?? []).map((segment) => segment.x)
  if (starts.length < 2) return at
  let wide = 1
  let end = at + 1
  for (; end < rows.length; end++) {
    const row = rows[end] ?? []
    const before = rows[end - 1]?.[0]
    if (!row[0] || !before || !row.every((segment) => starts.some((x) => Math.abs(x - segment.x) <= ALIGNED))) break
    const gap = before.y - row[0].y
    if (before.page === row[0].page && gap > 4 * measures.leading) break
    if (row.length >= 2) wide += 1
    else if (gap > 1.3 * measures.leading || Math.abs((starts[0] ?? 0) - row[0].x) <= ALIGNED) {
      const next = rows[end + 1] ?? []
      if (next.length < 2) break
    }
  }
  return wide >= 2 ? end : at
}

function placeCells(
  rows: Segment[][],
  table: number,
  measures: Measures,
  cells: Map<Segment, NonNullable<Draft['cell']>>,
): void {
  const starts = (rows[0] ?? []).map((segment) => segment.x)
  let row = 0
  rows.forEach((segments, index) => {
    const before = rows[index - 1]?.[0]
    const first = segments[0]
    if (before && first && (before.page !== first.page || before.y - first.y > 1.25 * measures.leading)) row += 1
    for (const segment of segments) {
      const column = Math.max(
        0,
        starts.findIndex((x) => Math.abs(x - segment.x) <= ALIGNED),
      )
      cells.set(segment, { table, row, column, header: false })
    }
  })
}

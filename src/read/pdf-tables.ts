/** Tables of a PDF: cells that stand side by side on line after line. And lists whose bullets are drawn, not written. */
import { type Draft } from './blocks.ts'
import { type Segment } from './pdf-lines.ts'

const ALIGNED = 4

/** Segments that stand in tables: two or more lines one after another with cells side by side that begin at the same places. */
export function tablesOf(segments: Segment[], leading: number): Map<Segment, NonNullable<Draft['cell']>> {
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
    const end = tableEnd(rows, at, leading)
    if (end > at) placeCells(rows.slice(at, end), table++, leading, cells)
    at = Math.max(end, at + 1)
  }
  return cells
}

/** Index after the last row of a table that begins at `at`; `at` when none does. */
function tableEnd(rows: Segment[][], at: number, leading: number): number {
  const starts = (rows[at] ?? []).map((segment) => segment.x)
  if (starts.length < 2) return at
  let wide = 1
  let end = at + 1
  for (; end < rows.length; end++) {
    const row = rows[end] ?? []
    const before = rows[end - 1]?.[0]
    if (!row[0] || !before || !row.every((segment) => starts.some((x) => Math.abs(x - segment.x) <= ALIGNED))) break
    const gap = before.y - row[0].y
    if (before.page === row[0].page && gap > 4 * leading) break
    if (row.length >= 2) wide += 1
    else if (gap > 1.3 * leading || Math.abs((starts[0] ?? 0) - row[0].x) <= ALIGNED) {
      const next = rows[end + 1] ?? []
      if (next.length < 2) break
    }
  }
  return wide >= 2 ? end : at
}

function placeCells(
  rows: Segment[][],
  table: number,
  leading: number,
  cells: Map<Segment, NonNullable<Draft['cell']>>,
): void {
  const starts = (rows[0] ?? []).map((segment) => segment.x)
  let row = 0
  rows.forEach((segments, index) => {
    const before = rows[index - 1]?.[0]
    const first = segments[0]
    if (before && first && (before.page !== first.page || before.y - first.y > 1.25 * leading)) row += 1
    for (const segment of segments) {
      const column = Math.max(
        0,
        starts.findIndex((x) => Math.abs(x - segment.x) <= ALIGNED),
      )
      cells.set(segment, { table, row, column, header: false })
    }
  })
}

const INDENT = 6
const SAME = 3

/** Paragraphs that stand further in after a lead-in (or below such a one) are list items: bullets are often drawn, not written. */
export function asLists<T extends Draft & { boxes: { x: number }[] }>(drafts: T[]): T[] {
  let lead: { x: number; open: boolean } | undefined
  let items: number[] = []
  for (const draft of drafts) {
    const x = draft.boxes[0]?.x ?? 0
    if (draft.kind === 'heading' || draft.cell || draft.bold) {
      lead = undefined
      items = []
      continue
    }
    if (lead?.open && x > lead.x + INDENT) items.push(x)
    else while (items.length > 0 && x < (items.at(-1) ?? 0) - SAME) items.pop()
    if (items.length > 0 && Math.abs(x - (items.at(-1) ?? 0)) <= SAME && draft.kind === 'paragraph') {
      draft.kind = 'list-item'
      draft.level = items.length
    }
    lead = { x, open: draft.text.endsWith(':') }
  }
  return drafts
}

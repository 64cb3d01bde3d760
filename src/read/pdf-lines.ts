/** Text items of one PDF page become lines in reading order: spaces restored, columns told apart, cells kept apart. Lengths in points, y upwards. */

export interface Item {
  text: string
  x: number
  y: number
  width: number
  size: number
  font: string
}

/** Where a stretch of a line stands on its page. */
export interface Span {
  start: number
  end: number
  x: number
  y: number
  width: number
  height: number
}

/** A stretch of one printed line without wide gaps. */
export interface Segment {
  text: string
  spans: Span[]
  x: number
  right: number
  y: number
  size: number
  /** The one font of the line, or '' where it has several. */
  font: string
  /** Index of the printed line it stands in; segments with one `row` stand side by side. */
  row: number
  column: number
  page: number
}

const SPACE = 0.14
const CELL_GAP = 2
const BULLET = /^(?:[•●▪◦‣∙·o*–-]|\(?\w{1,4}[.)]|\d{1,2}(?:\.\d{1,2}){0,4}\.?)$/

/** Items that stand on one printed line, from left to right; lines from top to bottom. */
export function rowsOf(items: Item[]): Item[][] {
  const sorted = [...items].sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: Item[][] = []
  let row: Item[] = []
  let y = 0
  for (const item of sorted) {
    if (row.length > 0 && Math.abs(item.y - y) > 0.45 * Math.max(item.size, row[0]?.size ?? 0)) {
      rows.push(row)
      row = []
    }
    if (row.length === 0) y = item.y
    row.push(item)
  }
  if (row.length > 0) rows.push(row)
  for (const each of rows) each.sort((a, b) => a.x - b.x)
  return rows
}

/** A row cut at gaps wider than two letters; a number or bullet stays with its text. */
function segmentsOf(row: Item[], index: number, page: number): Segment[] {
  const out: Segment[] = []
  let open: Segment | undefined
  for (const item of row) {
    const gap = open ? item.x - open.right : 0
    const wide = gap > CELL_GAP * Math.max(item.size, open?.size ?? 0)
    if (!open || (wide && !BULLET.test(open.text.trim()))) {
      open = {
        text: '',
        spans: [],
        x: item.x,
        right: item.x,
        y: item.y,
        size: 0,
        font: item.font,
        row: index,
        column: 0,
        page,
      }
      out.push(open)
    } else if (gap > SPACE * item.size && !/\s$/.test(open.text) && !/^\s/.test(item.text)) open.text += ' '
    const start = open.text.length
    open.text += item.text
    const { x, y, width, size } = item
    open.spans.push({ start, end: open.text.length, x, y: y - 0.2 * size, width, height: 1.15 * size })
    open.right = Math.max(open.right, item.x + item.width)
    open.size = Math.max(open.size, item.size)
    if (item.font !== open.font && item.text.trim().length > 1)
      open.font = open.text.trim() === item.text.trim() ? item.font : ''
  }
  return out.filter((segment) => segment.text.trim() !== '')
}

const BIN = 3
const SIDE_ROWS = 8

/** Where the gap between two columns of prose begins and ends, or undefined. */
export function gutterOf(rows: Item[][]): { from: number; to: number } | undefined {
  const all = rows.flat()
  if (all.length < 2 * SIDE_ROWS) return undefined
  const left = Math.min(...all.map((item) => item.x))
  const right = Math.max(...all.map((item) => item.x + item.width))
  const bins = new Array<number>(Math.min(2000, Math.ceil((right - left) / BIN) + 1)).fill(0)
  for (const row of rows) {
    for (const item of row) {
      const to = Math.floor((item.x + item.width - left) / BIN)
      for (let bin = Math.floor((item.x - left) / BIN); bin <= to && bin < bins.length; bin++)
        bins[bin] = (bins[bin] ?? 0) + 1
    }
  }
  const few = 0.06 * rows.length
  let best: { from: number; to: number } | undefined
  for (let bin = Math.floor(bins.length * 0.35); bin < bins.length * 0.65; bin++) {
    if ((bins[bin] ?? 0) > few) continue
    let to = bin
    while (to < bins.length && (bins[to] ?? 0) <= few) to += 1
    const found = { from: left + bin * BIN, to: left + to * BIN }
    if (found.to - found.from >= 8 && (!best || found.to - found.from > best.to - best.from)) best = found
    bin = to
  }
  return best && isProse(rows, best, left, right) ? best : undefined
}

/** Both sides of the gap are filled by lines of prose, which cells of a table seldom are. */
function isProse(rows: Item[][], gutter: { from: number; to: number }, left: number, right: number): boolean {
  const sides = [
    { from: left, to: gutter.from },
    { from: gutter.to, to: right },
  ]
  return sides.every((side) => {
    let full = 0
    let some = 0
    for (const row of rows) {
      const items = row.filter((item) => item.x >= side.from - 2 && item.x + item.width <= side.to + 2)
      if (items.length === 0) continue
      some += 1
      const width = items.reduce((sum, item) => sum + item.width, 0)
      if (width > 0.75 * (side.to - side.from)) full += 1
    }
    return some >= SIDE_ROWS && full >= 0.45 * some
  })
}

/** The segments of a page in reading order: column by column between lines that run across. */
export function segmentsOfPage(items: Item[], page: number): Segment[] {
  const rows = rowsOf(items)
  const gutter = gutterOf(rows)
  if (!gutter) return rows.flatMap((row, index) => segmentsOf(row, index, page))
  const out: Segment[] = []
  const sides: [Segment[], Segment[]] = [[], []]
  const empty = (): void => {
    out.push(...sides[0], ...sides[1])
    sides[0] = []
    sides[1] = []
  }
  const middle = (gutter.from + gutter.to) / 2
  rows.forEach((row, index) => {
    const crosses = row.some((item) => item.x < gutter.from - 1 && item.x + item.width > gutter.to + 1)
    if (crosses) {
      empty()
      out.push(...segmentsOf(row, index, page))
      return
    }
    const left = row.filter((item) => item.x < middle)
    const right = row.filter((item) => item.x >= middle)
    sides[0].push(...segmentsOf(left, index, page))
    sides[1].push(...segmentsOf(right, index, page).map((segment) => ({ ...segment, column: 1 })))
  })
  empty()
  return out
}

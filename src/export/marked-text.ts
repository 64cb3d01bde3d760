/** The contract's text as clean HTML, with every piece of evidence marked and leading back to its row. */
import type { Block } from '../read/source.ts'
import { escapeHtml as text } from './escape.ts'
import type { Report } from './report.ts'

interface Mark {
  start: number
  end: number
  position: string
  title: string
  status: string
}

/** Marks in order without overlaps: where two pieces share words, the first keeps them. */
function marksOf({ review }: Report): Mark[] {
  const all = review.rows.flatMap((row) =>
    row.evidence.map(({ start, end }) => ({
      start,
      end,
      position: row.position,
      title: row.title,
      status: row.status,
    })),
  )
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const marks: Mark[] = []
  for (const mark of all) {
    const last = marks.at(-1)
    if (!last || mark.start >= last.end) marks.push(mark)
    else if (mark.end > last.end) marks.push({ ...mark, start: last.end })
  }
  return marks
}

function blockText(source: string, block: Block, marks: readonly Mark[], anchored: Set<number>): string {
  let html = ''
  let at = block.start
  for (const mark of marks) {
    if (mark.end <= block.start || mark.start >= block.end) continue
    const start = Math.max(mark.start, at)
    const end = Math.min(mark.end, block.end)
    const id = anchored.has(mark.start) ? '' : ` id="at-${mark.start}"`
    anchored.add(mark.start)
    html += `${text(source.slice(at, start))}<a class="evidence ${mark.status}" href="#${mark.position}" title="${text(mark.title)}"${id}>${text(source.slice(start, end))}</a>`
    at = end
  }
  return html + text(source.slice(at, block.end))
}

const number = (block: Block): string => (block.number ? `<span class="number">${text(block.number)}</span> ` : '')

/** Paragraphs, headings, list items and table cells in order; a list is shown as indented paragraphs, so that its own numbers stand. */
export function markedText(report: Report): string {
  const { source } = report
  const marks = marksOf(report)
  const anchored = new Set<number>()
  return source.blocks
    .map((block) => {
      const words = number(block) + blockText(source.text, block, marks, anchored)
      if (block.kind === 'heading') return `<h3>${words}</h3>`
      if (block.kind === 'list-item')
        return `<p class="item" style="margin-left:${Math.min(block.level ?? 1, 6) * 16}px">${words}</p>`
      return `<p>${words}</p>`
    })
    .join('\n')
}

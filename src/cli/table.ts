/** The gap table as a terminal shows it. */
import { GROUP_TITLES, NO_ADVICE } from '../export/report.ts'
import type { Review, Row, Standing } from '../review/review.ts'

const MARK = { preferred: '●', compromise: '◐', adverse: '◆', silent: '○' }
const STANDING: Record<Standing, string> = {
  'must-fix': 'MUST FIX',
  open: 'open',
  note: 'note',
  met: 'met',
  'not-applicable': 'n/a',
}

/** Breaks text at spaces to `width` columns, each line indented. */
function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + word.length + 1 > width) {
      lines.push(line)
      line = indent
    }
    line += line.length > indent.length ? ` ${word}` : word
  }
  lines.push(line)
  return lines.join('\n')
}

function shorten(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length <= most ? flat : `${flat.slice(0, most - 1).trimEnd()}…`
}

function rowLines(row: Row, width: number): string {
  const head =
    `  ${MARK[row.status]} ${row.title.padEnd(44)} ${row.status.padEnd(10)} ${STANDING[row.standing].padEnd(8)} ${row.certainty === 'check' ? 'check' : ''}`.trimEnd()
  const first = row.evidence[0]
  if (!first) return head
  return `${head}\n${wrap(row.why, width, '      ')}\n${wrap(`${first.label}: “${shorten(first.quote, 220)}”`, width, '      ')}`
}

function headLines(review: Review): string[] {
  const { source, sides } = review
  const date = review.facts.date?.value
  return [
    source.title,
    [
      `vendor: ${sides.vendor.name}`,
      `customer: ${sides.customer.name}`,
      review.kind,
      ...(date ? [date] : []),
      `${source.words.toLocaleString('en')} words`,
    ].join(' · '),
    ...review.notes.map((note) => `! ${note.message}`),
  ]
}

/** The whole table, `width` columns wide at most. */
export function table(review: Review, width: number): string {
  const wide = Math.max(60, Math.min(width, 120))
  const groups = Map.groupBy(review.rows, (row) => row.group)
  const count = (standing: Standing) => review.rows.filter((row) => row.standing === standing).length
  return [
    ...headLines(review),
    '',
    `${count('must-fix')} must fix, ${count('open')} open, ${count('note')} to note, ${count('met')} met, ${count('not-applicable')} do not apply`,
    ...[...groups].flatMap(([group, rows]) => [
      '',
      GROUP_TITLES[group].toUpperCase(),
      ...rows.map((row) => rowLines(row, wide)),
    ]),
    '',
    `Rows marked "check" are less certain: read the clause. ${NO_ADVICE}`,
  ].join('\n')
}

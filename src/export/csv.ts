/** The gap table as CSV (RFC 4180), one row a position. */
import type { Row } from '../review/review.ts'
import { withoutOverrides } from './escape.ts'
import { STANDING_TITLES, type Report } from './report.ts'

/** A cell that spreadsheets cannot take for a formula: contract text may start with "=" or "@". */
export function cell(value: string): string {
  const words = withoutOverrides(value)
  const safe = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(words) ? `'${words}` : words
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const HEAD = [
  'position',
  'title',
  'group',
  'status',
  'certainty',
  'standing',
  'weight',
  'clause',
  'page',
  'words',
  'why',
  'ask',
  'fallback',
  'place',
]

function cells(row: Row, report: Report): string[] {
  const ask = report.asks[row.position]
  const page = row.evidence[0]?.page
  return [
    row.position,
    row.title,
    row.group,
    row.status,
    row.certainty,
    STANDING_TITLES[row.standing],
    row.weight,
    row.evidence.map((piece) => piece.label).join('; '),
    page === undefined ? '' : String(page),
    row.evidence.map((piece) => piece.quote).join(' … '),
    row.gist,
    ask?.ask.text ?? '',
    ask?.fallback.text ?? '',
    ask?.ask.place ?? '',
  ]
}

/** Lines end with CRLF; a byte order mark leads, so that spreadsheets read UTF-8. */
export function csv(report: Report): string {
  return `\uFEFF${[HEAD, ...report.review.rows.map((row) => cells(row, report))].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

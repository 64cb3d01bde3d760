/** Contracts by positions: the summary of a folder, as CSV and as one HTML file. */
import type { Status } from '../library/position.ts'
import type { Standing } from '../review/review.ts'
import { cell } from './csv.ts'
import { escapeHtml } from './escape.ts'
import { NO_ADVICE } from './report.ts'

export interface MatrixLine {
  file: string
  title: string
  rows: Record<string, { status: Status; standing: Standing }>
}

interface Column {
  id: string
  title: string
}

const counted = (line: MatrixLine, standing: Standing): number =>
  Object.values(line.rows).filter((row) => row.standing === standing).length

/** One line a contract: its counts and its 41 statuses. */
export function matrixCsv(lines: readonly MatrixLine[], columns: readonly Column[]): string {
  const head = ['file', 'title', 'must fix', 'open', ...columns.map((column) => column.id)]
  const body = lines.map((line) => [
    line.file,
    line.title,
    String(counted(line, 'must-fix')),
    String(counted(line, 'open')),
    ...columns.map((column) => line.rows[column.id]?.status ?? ''),
  ])
  return `\uFEFF${[head, ...body].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

const MARK: Record<Status, string> = { preferred: '●', compromise: '◐', adverse: '◆', silent: '○' }

const STYLE = `:root{color-scheme:light dark;--paper:light-dark(#fbfaf7,#171614);--ink:light-dark(#1c1b19,#eceae4);--soft:light-dark(#6a675f,#a19d93);--line:light-dark(#e2dfd6,#33312c);--good:light-dark(#1f6f4a,#6fc79b);--half:light-dark(#8a5a00,#e0b25a);--bad:light-dark(#a3242a,#f08a86)}
body{margin:24px;background:var(--paper);color:var(--ink);font:14px/1.45 system-ui,sans-serif}h1{font-size:20px}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px}table{border-collapse:collapse}
th,td{border-bottom:1px solid var(--line);padding:4px 8px;text-align:left;white-space:nowrap}thead th{vertical-align:bottom;font-weight:500;color:var(--soft)}
thead th span{writing-mode:vertical-rl;transform:rotate(180deg)}tbody th{position:sticky;left:0;background:var(--paper);font-weight:600;max-width:280px;overflow:hidden;text-overflow:ellipsis}
.preferred{color:var(--good)}.compromise{color:var(--half)}.adverse{color:var(--bad)}.silent{color:var(--soft)}p{color:var(--soft)}
@media print{body{margin:0}.scroll{overflow:visible;border:0}th,td{padding:1px 3px;font-size:8px}}`

/** A page that needs nothing but itself. Statuses are told by shape and word as well as colour. */
export function matrixHtml(lines: readonly MatrixLine[], columns: readonly Column[]): string {
  const head = columns.map((column) => `<th scope="col"><span>${escapeHtml(column.title)}</span></th>`).join('')
  const body = lines
    .map((line) => {
      const cells = columns.map((column) => {
        const status = line.rows[column.id]?.status ?? 'silent'
        return `<td class="${status}" title="${escapeHtml(column.title)}: ${status}" aria-label="${status}">${MARK[status]}</td>`
      })
      return `<tr><th scope="row" title="${escapeHtml(line.file)}">${escapeHtml(line.title)}</th><td>${counted(line, 'must-fix')}</td><td>${counted(line, 'open')}</td>${cells.join('')}</tr>`
    })
    .join('\n')
  const legend = (Object.keys(MARK) as Status[])
    .map((status) => `<span class="${status}">${MARK[status]} ${status}</span>`)
    .join(' &nbsp; ')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Contracts by positions</title><style>${STYLE}</style></head><body>
<h1>${lines.length} contracts by ${columns.length} positions</h1><p>${legend}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Contracts by positions"><table><thead><tr><th scope="col">Contract</th><th scope="col">Must fix</th><th scope="col">Open</th>${head}</tr></thead><tbody>
${body}
</tbody></table></div><p>${NO_ADVICE}</p></body></html>
`
}

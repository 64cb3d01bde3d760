/** Contracts by positions: the summary of a folder, as CSV and as one HTML file. */
import { STATUSES, type Status } from '../library/position.ts'
import type { Standing } from '../review/review.ts'
import { cell } from './csv.ts'
import { escapeHtml } from './escape.ts'
import { markOf, SYMBOLS } from './marks.ts'
import { GROUP_TITLES, NO_ADVICE } from './report.ts'
import { PALETTE } from './style.ts'

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

const STYLE = `${PALETTE}
*{box-sizing:border-box}body{margin:0;padding:20px 16px 12px;background:var(--paper);color:var(--ink);font:14px/1.4 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
h1{font-size:20px;margin:0 0 6px}p{margin:6px 0;color:var(--soft)}.legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0 0 12px;padding:0;list-style:none}.mark{width:12px;height:12px;vertical-align:-1px}
.scroll{overflow:auto;max-height:calc(100dvh - 136px);min-height:260px;border:1px solid var(--line);border-radius:8px;background:var(--sheet)}.scroll:focus-visible{outline:2px solid var(--accent)}
table{min-width:100%;border-collapse:separate;border-spacing:0;font-size:13px}th,td{border-bottom:1px solid var(--line);padding:3px;text-align:center;font-weight:400}
thead{position:sticky;top:0;z-index:3}thead th{background:var(--sheet);color:var(--soft);vertical-align:bottom}
thead .group{border-left:1px solid var(--line);font-size:10.5px;line-height:1.2;text-align:left;padding:5px 2px 5px 5px;overflow-wrap:normal;min-width:65px;max-width:65px}
thead span{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap;max-height:220px;overflow:hidden;text-overflow:ellipsis;line-height:1.1;font-size:12px}
thead .corner{position:sticky;left:0;z-index:1;text-align:left;padding:6px 10px;color:var(--ink);font-weight:600}
tbody th{position:sticky;left:0;z-index:2;background:var(--sheet);width:206px;min-width:206px;max-width:206px;text-align:left;padding:4px 10px;font-weight:600;border-right:1px solid var(--line)}
tbody th small{display:block;font-weight:400;color:var(--soft);font-size:11px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.name{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}tbody tr:last-child>*{border-bottom:0}
.bar{display:flex;height:4px;border-radius:2px;overflow:hidden;margin-top:3px;gap:1px}.bar i{background:currentColor}
td{min-width:23px;color:var(--none)}td.count{min-width:31px;color:var(--ink);font-variant-numeric:tabular-nums}td.first{border-left:1px solid var(--line)}tbody tr:hover td{background:var(--none-bg)}
.preferred{color:var(--good)}.compromise{color:var(--half)}.adverse{color:var(--bad)}.silent{color:var(--none)}td.must-fix,.shade{background:var(--bad-bg)}.shade{display:inline-block;width:14px;height:12px;border:1px solid var(--line);vertical-align:-1px}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}td{position:relative}
@media (max-width:600px){body{padding:14px 10px}tbody th,thead .corner{width:128px;min-width:128px;max-width:128px;padding:5px 8px;font-size:12px}.name{-webkit-line-clamp:3}td{min-width:26px}}
@media (forced-colors:active){td.must-fix{outline:1px solid;outline-offset:-3px}}
@page{size:A4 landscape;margin:10mm}@media print{:root{color-scheme:light}body{padding:0;background:#fff}.scroll{overflow:visible;max-height:none;border:0}table{font-size:9px;width:100%}thead{display:table-header-group}thead,thead .corner,tbody th{position:static}thead .group{font-size:8px;min-width:44px;max-width:44px}tr{break-inside:avoid}th,td{padding:1px}td{min-width:0}tbody th{width:120px;min-width:120px;max-width:120px;padding:2px 4px}.bar{display:none}td.count{width:24px;min-width:24px}tbody th small{font-size:8px}.mark{width:9px;height:9px}td.must-fix{-webkit-print-color-adjust:exact;print-color-adjust:exact}}`

/** A contract at a glance: how its rows stand, as shares of a bar. */
function bar(line: MatrixLine): string {
  const rows = Object.values(line.rows)
  const shares = STATUSES.map((status) => ({ status, count: rows.filter((row) => row.status === status).length }))
  const parts = shares
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `<i class="${status}" style="flex:${count}"></i>`)
  return `<div class="bar" aria-hidden="true">${parts.join('')}</div>`
}

/** Positions by group, in the library's order. */
function groupsOf(columns: readonly Column[]): { title: string; columns: Column[] }[] {
  const byGroup = Map.groupBy(columns, ({ id }) => id.split('.')[0] ?? '')
  const titles: Record<string, string> = GROUP_TITLES
  return [...byGroup].map(([group, members]) => ({ title: titles[group] ?? group, columns: members }))
}

function head(groups: readonly { title: string; columns: Column[] }[]): string {
  const titles = groups.map(
    ({ title, columns }) =>
      `<th scope="colgroup" class="group" colspan="${columns.length}" title="${escapeHtml(title)}">${escapeHtml(title)}</th>`,
  )
  const names = groups.flatMap(({ columns }) =>
    columns.map(({ title }) => `<th scope="col"><span>${escapeHtml(title)}</span></th>`),
  )
  return `<tr><th scope="col" class="corner" rowspan="2">Contract</th><th scope="col" rowspan="2"><span>Must fix</span></th><th scope="col" rowspan="2"><span>Open</span></th>${titles.join('')}</tr><tr>${names.join('')}</tr>`
}

function cellOf(line: MatrixLine, { id, title }: Column, isFirst: boolean): string {
  const row = line.rows[id]
  const names = [row?.status, row?.standing === 'must-fix' ? 'must-fix' : '', isFirst ? 'first' : ''].filter(Boolean)
  const said = row ? `${row.status}${row.standing === 'must-fix' ? ', must fix' : ''}` : 'not reviewed'
  return `<td class="${names.join(' ')}" title="${escapeHtml(title)}: ${said}">${row ? markOf(row.status) : ''}<span class="said">${said}</span></td>`
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) || path

/** A page that needs nothing but itself; contracts down, positions across. Statuses are told by shape and word as well as colour. */
export function matrixHtml(lines: readonly MatrixLine[], columns: readonly Column[]): string {
  const groups = groupsOf(columns)
  const body = lines
    .map((line) => {
      const cells = groups.flatMap((group) => group.columns.map((column, i) => cellOf(line, column, i === 0)))
      return `<tr><th scope="row" title="${escapeHtml(`${line.title} (${line.file})`)}"><bdi class="name">${escapeHtml(line.title)}</bdi><small><bdi>${escapeHtml(fileName(line.file))}</bdi></small>${bar(line)}</th><td class="count">${counted(line, 'must-fix')}</td><td class="count">${counted(line, 'open')}</td>${cells.join('')}</tr>`
    })
    .join('\n')
  const legend = STATUSES.map((status) => `<li class="${status}">${markOf(status)} ${status}</li>`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>Contracts by positions</title><style>${STYLE}</style></head><body>${SYMBOLS}<main>
<h1>${lines.length} contracts by ${columns.length} positions</h1><ul class="legend">${legend}<li><span class="shade must-fix"></span> must fix</li></ul>
<div class="scroll" tabindex="0" role="region" aria-label="Contracts by positions"><table><thead>${head(groups)}</thead><tbody>
${body}
</tbody></table></div></main><footer><p>${NO_ADVICE}</p></footer></body></html>
`
}

/** The report as one HTML file that needs nothing but itself: no script, no request, prints well. */
import type { Ask } from '../negotiate/ask.ts'
import type { RedlinePart } from '../negotiate/wordDiff.ts'
import type { Status } from '../library/position.ts'
import type { Evidence } from '../match/answer.ts'
import type { SourceText } from '../read/source.ts'
import type { Row } from '../review/review.ts'
import { escapeHtml as text } from './escape.ts'
import { markedText } from './marked-text.ts'
import { labelOf, passagesOf, quoted } from './passage.ts'
import { GROUP_TITLES, NO_ADVICE, STANDING_ORDER, STANDING_TITLES, type Report } from './report.ts'
import { STYLE } from './style.ts'

/** Four marks that differ in shape before they differ in colour. */
const SYMBOLS = `<svg width="0" height="0" aria-hidden="true"><symbol id="preferred" viewBox="0 0 12 12"><circle cx="6" cy="6" r="5.5" fill="currentColor"/><path d="m3.4 6.2 1.9 1.9 3.4-3.9" fill="none" stroke="var(--paper)" stroke-width="1.4"/></symbol>
<symbol id="compromise" viewBox="0 0 12 12"><circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M6 1.2a4.8 4.8 0 0 0 0 9.6z" fill="currentColor"/></symbol>
<symbol id="adverse" viewBox="0 0 12 12"><path d="M6 .3 11.7 6 6 11.7.3 6z" fill="currentColor"/><path d="M6 3v3.6M6 8v1" stroke="var(--paper)" stroke-width="1.4"/></symbol>
<symbol id="silent" viewBox="0 0 12 12"><circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" stroke-width="1.3" stroke-dasharray="2 1.6"/></symbol></svg>`

const mark = (status: Status): string =>
  `<span class="tag ${status}"><svg class="mark" aria-hidden="true"><use href="#${status}"/></svg>${status}</span>`

const REDLINE = {
  keep: (words: string) => words,
  strike: (words: string) => `<del>${words}</del>`,
  insert: (words: string) => `<ins>${words}</ins>`,
}

const redline = (parts: RedlinePart[]): string => parts.map((part) => REDLINE[part.kind](text(part.text))).join('')

/** A mark tells the pieces of one quote apart; a single piece needs none. */
function quote(source: SourceText, pieces: readonly Evidence[], status: Status): string {
  const [first] = pieces
  const words = quoted(source, pieces).map(({ text: said, marked }) =>
    marked && pieces.length > 1 ? `<mark>${text(said)}</mark>` : text(said),
  )
  return `<blockquote class="${status}"><a href="#at-${first?.start}">${text(labelOf(pieces))}${first?.page ? `, page ${first.page}` : ''}</a><p>${words.join('')}</p></blockquote>`
}

const quotes = (source: SourceText, evidence: readonly Evidence[], status: Status): string =>
  passagesOf(source, evidence)
    .map((pieces) => quote(source, pieces, status))
    .join('')

function language(ask: Ask): string {
  const { say } = ask
  return `<dl>${ask.redline ? `<dt>Redline</dt><dd class="words">${redline(ask.redline.parts)}</dd>` : ''}
<dt>Ask</dt><dd><p class="words">${text(ask.ask.text)}</p><p class="soft">${text(ask.ask.place)}</p></dd>
<dt>Fallback</dt><dd class="words">${text(ask.fallback.text)}</dd>
<dt>Say</dt><dd>${text(say.reason)}<p class="soft">They may answer: ${text(say.objection)} Reply: ${text(say.reply)}</p></dd></dl>`
}

function article(row: Row, { source, asks }: Report): string {
  const ask = asks[row.position]
  const certainty = row.certainty === 'check' ? ' <span class="soft">Check: the reading is less certain.</span>' : ''
  const look = quotes(source, row.lookHere, 'silent')
  return `<article id="${row.position}" data-position="${row.position}" data-status="${row.status}"><header><h3>${text(row.title)}</h3>${mark(row.status)}</header>
<p>${text(row.notApplicable ?? row.gist)}${certainty}</p>${quotes(source, row.evidence, row.status)}
${look ? `<p class="soft">Look here:</p>${look}` : ''}${ask && row.standing !== 'met' ? language(ask) : ''}</article>`
}

function tiles(rows: readonly Row[]): string {
  return `<ul class="tiles">${rows
    .filter((row) => row.group === 'allocation')
    .map((row) => `<li><a href="#${row.position}">${text(row.title)}</a>${mark(row.status)}</li>`)
    .join('')}</ul>`
}

function sections(report: Report): string {
  const { review } = report
  return STANDING_ORDER.map((standing) => {
    const rows = review.rows.filter((row) => row.standing === standing)
    if (rows.length === 0) return ''
    const groups = Map.groupBy(rows, (row) => row.group)
    const body = [...groups]
      .map(
        ([group, members]) =>
          `<h3 class="group">${GROUP_TITLES[group]}</h3>${members.map((row) => article(row, report)).join('')}`,
      )
      .join('')
    const title = STANDING_TITLES[standing]
    return `<section><h2>${title.charAt(0).toUpperCase()}${title.slice(1)} <span class="soft">${rows.length}</span></h2>${body}</section>`
  }).join('')
}

function head({ review }: Report): string {
  const { source, sides, facts } = review
  const line = [
    `Vendor: ${sides.vendor.name}`,
    `Customer: ${sides.customer.name}`,
    ...(facts.date ? [facts.date.value] : []),
    `${source.words.toLocaleString('en')} words`,
    `Playbook: ${review.playbook}`,
    `Profile: ${review.profile}`,
  ]
  const counts = STANDING_ORDER.map((standing) => ({
    standing,
    count: review.rows.filter((row) => row.standing === standing).length,
  })).filter(({ count }) => count > 0)
  return `<header class="top"><h1>${text(source.title)}</h1><p class="soft">${text(line.join(' · '))}</p>${tiles(review.rows)}
<p class="counts">${counts.map(({ standing, count }) => `<span><strong class="${standing}">${count}</strong> ${STANDING_TITLES[standing]}</span>`).join(' ')}</p>
${review.notes.map((note) => `<p class="notice">${text(note.message)}</p>`).join('')}</header>`
}

/** The whole report; contract text in it is escaped everywhere. */
export function html(report: Report): string {
  const { review } = report
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(review.source.title)}: gap table</title><style>${STYLE}</style></head><body>${SYMBOLS}<main>${head(report)}${sections(report)}
<section class="contract"><h2>The text, with the evidence marked</h2>${markedText(report)}</section>
<footer class="soft"><p>${NO_ADVICE} Engine ${text(review.engine.version)}, rules ${text(review.engine.library)}${review.source.sha256 ? `, document ${review.source.sha256.slice(0, 12)}` : ''}.</p></footer></main></body></html>
`
}

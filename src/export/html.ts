/** The report as one HTML file that needs nothing but itself: no script, no request, prints well. */
import type { Ask } from '../negotiate/ask.ts'
import { sectionName } from '../negotiate/place.ts'
import type { RedlinePart } from '../negotiate/wordDiff.ts'
import type { Status } from '../library/position.ts'
import type { Evidence } from '../match/answer.ts'
import type { SourceText } from '../read/source.ts'
import type { Row } from '../review/review.ts'
import { escapeHtml as text } from './escape.ts'
import { markedText } from './marked-text.ts'
import { SYMBOLS, tag } from './marks.ts'
import { isEmphatic, labelOf, passagesOf, quoted } from './passage.ts'
import { GROUP_TITLES, NO_ADVICE, STANDING_ORDER, STANDING_TITLES, type Report } from './report.ts'
import { STYLE } from './style.ts'

const REDLINE = {
  keep: (words: string) => words,
  strike: (words: string) => `<del>${words}</del>`,
  insert: (words: string) => `<ins>${words}</ins>`,
}

const redline = (parts: RedlinePart[]): string => parts.map((part) => REDLINE[part.kind](text(part.text))).join('')

/** The pieces of one quote are marked where they stand out from the words between them. */
function quote(source: SourceText, pieces: readonly Evidence[], status: Status): string {
  const [first] = pieces
  const parts = quoted(source, pieces)
  const emphatic = isEmphatic(parts)
  const words = parts.map(({ text: said, marked }) => (marked && emphatic ? `<mark>${text(said)}</mark>` : text(said)))
  const place = `${sectionName(labelOf(pieces))}${first?.page ? `, page ${first.page}` : ''}`
  return `<blockquote class="${status}"><a href="#at-${first?.start}">${text(place)}</a><p dir="auto">${words.join('')}</p></blockquote>`
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
<dt>Say</dt><dd>${text(say.reason)}<p><span class="soft">They may answer:</span> ${text(say.objection)}</p><p><span class="soft">Reply:</span> ${text(say.reply)}</p></dd></dl>`
}

/** Blanks of a form decide nothing. */
const isRead = ({ quote: words }: Evidence): boolean =>
  !/_{4,}/.test(words) && (words.match(/\p{L}{2,}/gu)?.length ?? 0) > 3

function article(row: Row, { source, asks }: Report): string {
  const ask = asks[row.position]
  // What the finder alone reads says so itself.
  const certainty =
    row.certainty === 'check' && row.signal !== 'finder'
      ? ' <span class="soft">Check: the reading is less certain.</span>'
      : ''
  const look = quotes(source, row.lookHere.filter(isRead), 'silent')
  return `<article id="${row.position}" data-position="${row.position}" data-status="${row.status}"><header><h3>${text(row.title)}</h3>${tag(row.status)}</header>
<p>${text(row.notApplicable ?? row.gist)}${certainty}</p>${quotes(source, row.evidence, row.status)}
${look ? `<p class="soft">Look here:</p>${look}` : ''}${ask && row.standing !== 'met' ? language(ask) : ''}</article>`
}

function tiles(rows: readonly Row[]): string {
  return `<ul class="tiles">${rows
    .filter((row) => row.group === 'allocation')
    .map((row) => `<li><a href="#${row.position}">${text(row.title)}</a>${tag(row.status)}</li>`)
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
    return `<section id="${standing}"><h2>${title.charAt(0).toUpperCase()}${title.slice(1)} <span class="soft">${rows.length}</span></h2>${body}</section>`
  }).join('')
}

function head({ review }: Report): string {
  const { source, sides, facts } = review
  const line = [
    `Vendor: ${sides.vendor.name}`,
    `Customer: ${sides.secondPerson === 'customer' ? 'you' : sides.customer.name}`,
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
<nav class="counts" aria-label="Rows by standing">${counts.map(({ standing, count }) => `<a href="#${standing}"><strong class="${standing}">${count}</strong> ${STANDING_TITLES[standing]}</a>`).join(' ')} <a href="#text">The text</a></nav>
${review.notes.map((note) => `<p class="notice">${text(note.message)}</p>`).join('')}</header>`
}

/** The whole report; contract text in it is escaped everywhere. */
export function html(report: Report): string {
  const { review } = report
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(review.source.title)}: gap table</title><style>${STYLE}</style></head><body>${SYMBOLS}<main>${head(report)}${sections(report)}
<section class="contract" id="text"><h2>The text, with the evidence marked</h2>${markedText(report)}</section>
<footer class="soft"><p>${NO_ADVICE} Engine ${text(review.engine.version)}, rules ${text(review.engine.library)}${review.source.sha256 ? `, document ${review.source.sha256.slice(0, 12)}` : ''}.</p></footer></main></body></html>
`
}

/** Rows and their language as they go to the clipboard: HTML that Word and mail keep, plain text, Markdown. */
import { escapeHtml } from '../export/escape.ts'
import { markdown, rowLines } from '../export/markdown.ts'
import type { Asks } from '../engine/messages.ts'
import type { RedlinePart } from '../negotiate/wordDiff.ts'
import type { SourceText } from '../read/source.ts'
import type { Review, Row } from '../review/review.ts'
import { t } from './i18n.ts'

const STRIKE = 'color:#a32828;text-decoration:line-through'
const INSERT = 'color:#1d6946;text-decoration:underline'

/** Strikes and insertions as a word processor knows them. */
export function redlineHtml(parts: readonly RedlinePart[]): string {
  return parts
    .map(({ kind, text }) => {
      const words = escapeHtml(text)
      if (kind === 'strike') return `<del style="${STRIKE}">${words}</del>`
      return kind === 'insert' ? `<ins style="${INSERT}">${words}</ins>` : words
    })
    .join('')
}

/** The sentence as it would read with the redline. */
export function mended(parts: readonly RedlinePart[]): string {
  return parts.map(({ kind, text }) => (kind === 'strike' ? '' : text)).join('')
}

const paragraph = (name: string, words: string): string => `<p><b>${escapeHtml(name)}</b> ${words}</p>`

function statusOf(row: Row): string {
  const must = row.standing === 'must-fix' ? `, ${t('row_must_fix')}` : ''
  return `${t(`status_${row.status}`)}${must}${row.certainty === 'check' ? ` (${t('row_check')})` : ''}`
}

/** The pieces of a row, each with its name, in plain words and as HTML. */
function piecesOf(row: Row, asks: Asks): { name: string; plain: string; html: string }[] {
  const piece = (name: string, plain: string, html = escapeHtml(plain)) => ({ name, plain, html })
  const ask = asks[row.position]
  return [
    ...row.evidence.map(({ label, quote }) => piece(t('copy_says', label), `“${quote}”`)),
    ...(ask?.redline ? [piece(t('copy_redline'), mended(ask.redline.parts), redlineHtml(ask.redline.parts))] : []),
    ...(ask
      ? [
          piece(t('copy_ask'), `${ask.ask.text} (${ask.ask.place})`),
          piece(t('copy_fallback'), ask.fallback.text),
          piece(t('copy_say'), ask.say.reason),
        ]
      : []),
  ]
}

export function rowHtml(row: Row, asks: Asks): string {
  const title = `<h3>${escapeHtml(row.title)}: ${escapeHtml(statusOf(row))}</h3>`
  const pieces = piecesOf(row, asks).map(({ name, html }) => paragraph(name, html))
  return `${title}<p>${escapeHtml(row.notApplicable ?? row.gist)}</p>${pieces.join('')}`
}

export function rowPlain(row: Row, asks: Asks): string {
  const pieces = piecesOf(row, asks).map(({ name, plain }) => `${name} ${plain}`)
  return [`${row.title}: ${statusOf(row)}`, row.notApplicable ?? row.gist, ...pieces].join('\n')
}

export function rowMarkdown(row: Row, asks: Asks): string {
  return rowLines(row, { asks }).join('\n').trim()
}

/** Several rows of one review, under the document's title. */
export function rowsHtml(title: string, rows: readonly Row[], asks: Asks): string {
  return `<h2>${escapeHtml(title)}</h2>${rows.map((row) => rowHtml(row, asks)).join('')}<p>${escapeHtml(t('disclaimer'))}</p>`
}

export function rowsPlain(title: string, rows: readonly Row[], asks: Asks): string {
  return [title, ...rows.map((row) => rowPlain(row, asks)), t('disclaimer')].join('\n\n')
}

export function rowsMarkdown(review: Review, rows: Row[], asks: Asks, source: SourceText): string {
  return markdown({ review: { ...review, rows }, asks, source })
}

/** The gap table as Markdown: must-fix first, each row with the vendor's words and the language to ask for. */
import type { RedlinePart } from '../negotiate/wordDiff.ts'
import type { Row } from '../review/review.ts'
import { withoutOverrides } from './escape.ts'
import { NO_ADVICE, STANDING_ORDER, STANDING_TITLES, type Report } from './report.ts'

/** Contract text as text: no character of it can start markup, in a line or at its start. */
export function plain(text: string): string {
  return withoutOverrides(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^([-+]|\d+(?=[.)]))(\S?)/, (_, first: string, next: string) =>
      /\d/.test(first) ? `${first}\\${next}` : `\\${first}${next}`,
    )
}

const redlined = (parts: RedlinePart[]): string =>
  parts
    .map(({ kind, text }) => {
      const words = plain(text)
      if (!words) return ' '
      const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : '']
      return before + (kind === 'strike' ? `~~${words}~~` : kind === 'insert' ? `**${words}**` : words) + after
    })
    .join('')

/** One row, line by line. */
export function rowLines(row: Row, { asks }: Pick<Report, 'asks'>): string[] {
  const ask = asks[row.position]
  const lines = [
    `### ${plain(row.title)}: ${row.status}${row.certainty === 'check' ? ' (check)' : ''}`,
    '',
    plain(row.notApplicable ?? row.gist),
    '',
  ]
  for (const piece of row.evidence) lines.push(`> ${plain(piece.label)}: ${plain(piece.quote)}`, '')
  if (ask) {
    if (ask.redline) lines.push(`**Redline.** ${redlined(ask.redline.parts)}`, '')
    lines.push(
      `**Ask.** ${plain(ask.ask.text)} *${plain(ask.ask.place)}.*`,
      '',
      `**Fallback.** ${plain(ask.fallback.text)}`,
      '',
      `**Say.** ${plain(ask.say.reason)}`,
      '',
    )
  }
  for (const piece of row.lookHere) lines.push(`Look here: ${plain(piece.label)}: ${plain(piece.quote)}`, '')
  return lines
}

/** The whole report. */
export function markdown(report: Report): string {
  const { review } = report
  const head = [
    `# ${plain(review.source.title)}`,
    '',
    `Vendor: ${plain(review.sides.vendor.name)}. Customer: ${plain(review.sides.customer.name)}. ${review.source.words.toLocaleString('en')} words. Playbook: ${plain(review.playbook)}.`,
    '',
    ...review.notes.flatMap((note) => [`Note: ${plain(note.message)}`, '']),
  ]
  const parts = STANDING_ORDER.flatMap((standing) => {
    const rows = review.rows.filter((row) => row.standing === standing)
    if (rows.length === 0) return []
    const title = STANDING_TITLES[standing]
    return [
      `## ${title.charAt(0).toUpperCase()}${title.slice(1)} (${rows.length})`,
      '',
      ...rows.flatMap((row) => rowLines(row, report)),
    ]
  })
  return `${[...head, ...parts, NO_ADVICE].join('\n')}\n`
}

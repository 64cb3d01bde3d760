/** Documents that the contract takes in or points at: a review of this text alone has not seen them. */
import type { SourceText } from '../read/source.ts'
import type { IncorporatedDocument } from './contract.ts'

const KIND = String.raw`(?:Policy|Policies|Agreement|Addendum|Terms(?: of (?:Service|Use))?|Guidelines|Schedule|Notice|Statement|Order Form|Clauses|SLA|DPA|Documentation|Code of Conduct|Rules|Exhibit [A-Z0-9]|Annex [A-Z0-9]+)`
const TITLE = String.raw`((?:[A-Z][\w&’'-]*\s(?:of\s|and\s|for\s|to\s|the\s)?){0,6}${KIND})`
const GATE = /\b(?:incorporated|(?:made|form|forms)\s+(?:a |an )?(?:integral )?part|integral part)\b/g
const TAKEN_IN = new RegExp(
  String.raw`${TITLE}["”’)]*(?:,?\s*(?:\([^)]{0,160}\)|[^.;()]{0,80}?))?\s*(?:(?:is|are|shall be|which is|which are|hereby)\s+)*$`,
)
const POINTED_AT = new RegExp(
  String.raw`\b(?:incorporat(?:es?|ing|ed)|together with|subject to|comply with|governed by|in accordance with|[Ss]ee|[Rr]ead|[Rr]eview|as described in|set forth in)\s+(?:by reference\s)?(?:herein\s)?(?:the|our|its|Provider['’]s|[A-Z]\w+['’]s)\s+${TITLE}`,
  'g',
)
/** Code units before "is incorporated" in which the title stands. */
const AHEAD = 260
const ADDRESS = /https?:\/\/[^\s)\]"”>,]+/
const LIMIT = 40

/** Takes the text; gives each document once, at the place that first takes it in or points at it. */
export function findIncorporated(source: SourceText): IncorporatedDocument[] {
  const text = source.text
  const found: { title: string; start: number; end: number }[] = []
  for (const gate of text.matchAll(GATE)) {
    const from = Math.max(0, gate.index - AHEAD)
    const match = TAKEN_IN.exec(text.slice(from, gate.index))
    if (match) found.push({ title: match[1] ?? '', start: from + match.index, end: gate.index + gate[0].length })
    if (found.length > LIMIT * 4) break
  }
  for (const match of text.matchAll(POINTED_AT)) {
    found.push({ title: match[1] ?? '', start: match.index, end: match.index + match[0].length })
    if (found.length > LIMIT * 8) break
  }
  found.sort((a, b) => a.start - b.start)
  return named(text, found)
}

function named(text: string, found: readonly { title: string; start: number; end: number }[]): IncorporatedDocument[] {
  const out: IncorporatedDocument[] = []
  const seen = new Set<string>()
  for (const { title: raw, start, end } of found) {
    const title = raw.replace(/\s+/g, ' ').replace(/^(?:The|This|These|Our|Your|Please|By|And)\s/, '')
    if (title === '' || /^(?:Terms|Agreement|Terms of Service|Terms of Use|This .*)$/.test(title) || seen.has(title))
      continue
    seen.add(title)
    const address = ADDRESS.exec(text.slice(start, end + 160))?.[0]
    out.push({ title, start, end, ...(address ? { address: address.replace(/[.;:]+$/, '') } : {}) })
    if (out.length >= LIMIT) break
  }
  return out
}

/** Documents that the contract takes in or points at: a review of this text alone has not seen them. */
import type { SourceText } from '../read/source.ts'
import type { IncorporatedDocument } from './contract.ts'

const KIND = String.raw`(?:Policy|Policies|Agreement|Addendum|Terms(?: of (?:Service|Use))?|Guidelines|Schedule|Notice|Statement|Order Form|Clauses|SLA|DPA|Documentation|Code of Conduct|Rules|Exhibit [A-Z0-9]|Annex [A-Z0-9]+)`
const TITLE = String.raw`((?:[A-Z][\w&’'-]*\s(?:of\s|and\s|for\s|to\s|the\s)?){0,6}${KIND})`
const TAKES_IN = new RegExp(
  String.raw`${TITLE}["”’)]*(?:,?\s*(?:\([^)]{0,160}\)|[^.;()]{0,80}?))?\s*(?:(?:is|are|shall be|which is|which are|hereby)\s+)*(?:incorporated|made (?:a )?part|form(?:s)? (?:an integral )?part|integral part)\b|\b(?:incorporates?|incorporating|incorporated|together with|subject to|comply with|governed by|in accordance with|see|read|review|as described in|set forth in)\s+(?:by reference\s)?(?:herein\s)?(?:the|our|its|Provider['’]s|[A-Z]\w+['’]s)\s+${TITLE}`,
  'g',
)
const ADDRESS = /https?:\/\/[^\s)\]"”>,]+/
const LIMIT = 40

/** Takes the text; gives each document once, at the place that first takes it in. */
export function findIncorporated(source: SourceText): IncorporatedDocument[] {
  const out: IncorporatedDocument[] = []
  const seen = new Set<string>()
  for (const match of source.text.matchAll(TAKES_IN)) {
    const title = (match[1] ?? match[2] ?? '')
      .replace(/\s+/g, ' ')
      .replace(/^(?:The|This|These|Our|Your|Please|By|And)\s/, '')
    if (title === '' || /^(?:Terms|Agreement|Terms of Service|Terms of Use|This .*)$/.test(title) || seen.has(title))
      continue
    seen.add(title)
    const end = match.index + match[0].length
    const address = ADDRESS.exec(source.text.slice(match.index, end + 160))?.[0]
    out.push({ title, start: match.index, end, ...(address ? { address: address.replace(/[.;:]+$/, '') } : {}) })
    if (out.length >= LIMIT) break
  }
  return out
}

/** References within the document, resolved: "Sections 2, 4 and 6(b)", "Sections 3 to 5", "this Section", 'the section titled "Fees"'. */
import type { SourceText } from '../read/source.ts'
import type { Clause, Reference } from './contract.ts'

/** Where a number or a title leads. */
export interface ClauseIndex {
  byNumber: Map<string, number[]>
  byTitle: Map<string, number>
  /** Index one past the last clause that stands under each clause. */
  ends: number[]
}

const ITEM = String.raw`(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}(?![a-z])|[A-Z](?:\.\d{1,3})+|[A-Z](?![\w]))(?:\s?\((?:[a-z]{1,4}|\d{1,2}|[A-Z])\))*`
const JOIN = String.raw`\s*(?:,\s*(?:and|or|&)?|and|or|&|and\/or|through|to|–|-|—|inclusive)\s*(?:(?:Sections?|Clauses?|Paragraphs?)\s*)?`
const POINTS = new RegExp(
  String.raw`\b(Sections?|Clauses?|Articles?|Paragraphs?|Annex(?:es)?|Schedules?|Exhibits?|Appendix|Appendices|Parts?|Art\.|Sec\.)\s*(${ITEM}(?:${JOIN}${ITEM}){0,24})|§{1,2}\s*(${ITEM}(?:${JOIN}${ITEM}){0,24})`,
  'gi',
)
const SELF =
  /\b(?:this|the (?:preceding|foregoing|previous|above)|the following)\s+(?:(Section|Clause|Article|Paragraph|sub-?section|sub-?clause|sentence|provision|paragraph)s?)\b|\bthe foregoing\b/gi
const TITLED =
  /\b(?:Section|Clause|Article)s?\s*(?:\d[\d.]*\s*)?(?:titled|entitled|headed|called|named|on|,)?\s*[("“]+([^"”)\n]{3,70})["”)]|["“]([^"”\n]{3,70})["”]\s+(?:section|clause)\b/gi
const OUTSIDE =
  /^\s*(?:\([^)]*\)\s*)*(?:(?:of|in|to|under|from)\s+(?:the\s+|that\s+|Regulation|Directive|EU\b)?(?:EU\s|UK\s|California\s|Swiss\s|German\s)?(?:GDPR|General Data Protection|Regulation|Directive|Act\b|Code\b|CCPA|SCCs?\b|Standard Contractual|EU SCC|Clauses\b|Master|Main|Principal|Data Protection Act|Convention|Law\b|Federal|Civil)|(?:UK\s|EU\s)?GDPR|CCPA|BGB|FADP|\(EU\)|of (?:Regulation|Directive)|,?\s*(?:GDPR|UK GDPR))/i
const PIECE = new RegExp(ITEM, 'g')

function norm(number: string): string {
  return number
    .replace(/\s+/g, '')
    .replace(/[.:)]+$/, (tail) => (tail.includes(')') ? ')' : ''))
    .replace(/[()]/g, '.')
    .replace(/\.+/g, '.')
    .replace(/\.$/, '')
    .toLowerCase()
}

function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/^\W*(?:section|article|clause)?\s*[\d.]*\s*/i, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Takes the clauses; gives where every label, number and heading stands. */
export function clauseIndex(source: SourceText, clauses: readonly Clause[]): ClauseIndex {
  const byNumber = new Map<string, number[]>()
  const byTitle = new Map<string, number>()
  const ends = clauses.map((clause) => clause.index + 1)
  const put = (key: string, index: number): void => {
    const list = byNumber.get(key)
    if (!list) byNumber.set(key, [index])
    else if (list.length < 12 && list.at(-1) !== index) list.push(index)
  }
  for (const clause of clauses) {
    if (clause.number) {
      put(norm(clause.label), clause.index)
      const own = norm(
        clause.number.replace(
          /^(?:section|article|clause|part|schedule|annex|annexe|appendix|exhibit|chapter|§)\s*/i,
          '',
        ),
      )
      if (own !== norm(clause.label) && !/^[a-z]$/.test(own)) put(own, clause.index)
      const word = /^(schedule|annex|appendix|exhibit|part)/i.exec(clause.number)?.[1]
      if (word) put(`${word.toLowerCase()} ${own}`, clause.index)
    }
    if (clause.kind === 'heading') {
      const key = titleKey(source.text.slice(clause.start, Math.min(clause.end, clause.start + 120)))
      if (key && !byTitle.has(key)) byTitle.set(key, clause.index)
    }
  }
  for (let index = clauses.length - 1; index >= 0; index--) {
    const parent = clauses[index]?.parent
    if (parent !== undefined && parent < index) ends[parent] = Math.max(ends[parent] ?? 0, ends[index] ?? 0)
  }
  return { byNumber, byTitle, ends }
}

/** The clause and everything that stands under it, in reading order. */
export function within(index: ClauseIndex, clause: number): number[] {
  const end = index.ends[clause] ?? clause + 1
  return Array.from({ length: end - clause }, (_, i) => clause + i)
}

/** The clause that `number` names, in the document part of the clause that refers to it where there are several. */
export function lookUp(
  index: ClauseIndex,
  clauses: readonly Clause[],
  number: string,
  from: Clause | undefined,
  word = '',
): number | undefined {
  const plain = norm(number)
  const kind = /^(schedule|annex|appendix|exhibit|part)/i.exec(word)?.[1]?.toLowerCase()
  const found = (kind ? index.byNumber.get(`${kind} ${plain}`) : undefined) ?? index.byNumber.get(plain)
  if (!found) {
    // "6(b)" where the document shows the list as "1.", "2.".
    const lettered = /^(.+)\.([a-z])$/.exec(plain)
    const counted = lettered
      ? index.byNumber.get(`${lettered[1]}.${(lettered[2] ?? '').charCodeAt(0) - 96}`)
      : undefined
    if (counted) return counted.find((at) => clauses[at]?.part === from?.part) ?? counted[0]
    const shorter = /^(.+)\.[^.]+$/.exec(plain)?.[1]
    return shorter && number.includes('(') ? lookUp(index, clauses, shorter, from, word) : undefined
  }
  return (
    found.find((at) => clauses[at]?.part === from?.part && clauses[at]?.kind === 'heading') ??
    found.find((at) => clauses[at]?.part === from?.part) ??
    found[0]
  )
}

function range(index: ClauseIndex, clauses: readonly Clause[], from: number, to: number): number[] {
  const depth = clauses[from]?.label.split(/[.(]/).length
  const out: number[] = []
  for (let at = from; at <= to && out.length < 60; at++) {
    const clause = clauses[at]
    if (clause?.number && clause.label.split(/[.(]/).length === depth && clause.part === clauses[from]?.part)
      out.push(at)
  }
  if (out.at(-1) !== to) out.push(to)
  return out
}

/** Clauses that a list of numbers names ("6.2 (Fees), 7 and 13-17"), ranges included. `word` is what stands before it. */
export function resolve(
  words: string,
  word: string,
  index: ClauseIndex,
  clauses: readonly Clause[],
  from: Clause | undefined,
): number[] {
  const out: number[] = []
  let last: { at: number; end: number; number: string } | undefined
  for (const match of words.matchAll(PIECE)) {
    const at = lookUp(index, clauses, match[0], from, word)
    const between = last ? words.slice(last.end, match.index) : ''
    if (at === undefined) continue
    if (last && /^\s*(?:to|through|–|-|—)\s*/i.test(between) && at > last.at) {
      for (const step of range(index, clauses, last.at, at)) if (!out.includes(step)) out.push(step)
    } else if (!out.includes(at)) out.push(at)
    last = { at, end: match.index + match[0].length, number: match[0] }
  }
  return out
}

/** The numbered clause or heading that "this Section" means in `clause`. */
function ownSection(clauses: readonly Clause[], clause: Clause, word: string): number {
  let at: Clause | undefined = clause
  for (let step = 0; step < 12 && at; step++) {
    if (at.kind === 'heading') return at.index
    if (/paragraph|sub|sentence|provision/i.test(word)) return at.index
    if (
      at.number &&
      /^(?:section\s*)?\d/i.test(at.number) &&
      (at.parent === undefined || clauses[at.parent]?.kind === 'heading')
    )
      return at.number.includes('.') && at.parent !== undefined && clauses[at.parent]?.number ? at.parent : at.index
    at = at.parent === undefined ? undefined : clauses[at.parent]
  }
  return clause.index
}

/** Takes text and clauses; gives every reference that could be resolved, in reading order. References to other documents are left out. */
export function findReferences(source: SourceText, clauses: readonly Clause[], index: ClauseIndex): Reference[] {
  const references: Reference[] = []
  const text = source.text
  const clauseOf = clauseFinder(clauses)
  for (const match of text.matchAll(POINTS)) {
    const end = match.index + match[0].length
    const from = clauseOf(match.index)
    if (
      !from ||
      match.index - from.start < 2 ||
      OUTSIDE.test(text.slice(end, end + 60)) ||
      /(?:GDPR|SCCs?|Regulation[^.]{0,12}|Directive[^.]{0,12}|U\.S\.C\.|C\.F\.R\.|Code)\s*,?\s*$/.test(
        text.slice(Math.max(0, match.index - 24), match.index),
      )
    )
      continue
    const targets = resolve(match[2] ?? match[3] ?? '', match[1] ?? '', index, clauses, from)
    if (targets.length > 0) references.push({ start: match.index, end, clauses: targets })
  }
  for (const match of text.matchAll(SELF)) {
    const from = clauseOf(match.index)
    if (!from) continue
    const back = /^the/i.test(match[0]) && !/following/i.test(match[0])
    const target = /following/i.test(match[0])
      ? clauses[from.index + 1]?.index
      : back
        ? match.index - from.start > 80
          ? from.index
          : clauses[from.index - 1]?.index
        : ownSection(clauses, from, match[1] ?? '')
    if (target !== undefined)
      references.push({ start: match.index, end: match.index + match[0].length, clauses: [target] })
  }
  for (const match of text.matchAll(TITLED)) {
    const target = index.byTitle.get(titleKey(match[1] ?? match[2] ?? ''))
    if (target !== undefined)
      references.push({ start: match.index, end: match.index + match[0].length, clauses: [target] })
  }
  references.sort((a, b) => a.start - b.start || b.end - a.end)
  return references.filter(
    (reference, i) =>
      i === 0 || reference.start >= (references[i - 1]?.end ?? 0) || reference.end > (references[i - 1]?.end ?? 0),
  )
}

/** Finds the clause at an offset by halving; undefined between clauses. */
export function clauseFinder(clauses: readonly Clause[]): (at: number) => Clause | undefined {
  return (at) => {
    let low = 0
    let high = clauses.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const clause = clauses[middle]
      if (!clause) return undefined
      if (at < clause.start) high = middle - 1
      else if (at >= clause.end) low = middle + 1
      else return clause
    }
    return undefined
  }
}

/** What stays in force after the end: "Sections 2, 4 and 6 survive" means what those sections say. */
import type { SourceText } from '../read/source.ts'
import type { Clause, Reference, Survival } from './contract.ts'
import { clauseFinder, lookUp, resolve, within, type ClauseIndex } from './references.ts'
import { sentenceAt } from './spans.ts'

const SURVIVES =
  /\bsurviv(?:e|es|al|ing)\b|\b(?:remain|continue)s?(?: to be)? (?:in (?:full )?(?:force|effect)|binding|to apply|in effect|applicable)\b[^.]{0,120}\b(?:terminat|expir|cancel)|\b(?:terminat|expir|cancel)[^.]{0,100}\b(?:remain|continue)s?(?: to be)? (?:in (?:full )?(?:force|effect)|binding|to apply|in effect|applicable)\b/gi
const BARE =
  /(?<![\w.$€£/-])(\d{1,2}(?:\.\d{1,2})*(?:\([a-z]{1,3}\))*)(?:\s*(?:-|–|to|through)\s*(\d{1,2}(?:\.\d{1,2})*))?(?![\w%/]|\.\d|\s*(?:days?|months?|years?|hours?|business|calendar|percent))/g
const LIMIT = 40

function headingsNamed(source: SourceText, clauses: readonly Clause[], sentence: string): number[] {
  const plain = ` ${sentence.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `
  const found: number[] = []
  for (const clause of clauses) {
    if (clause.kind !== 'heading' || clause.end - clause.start > 80) continue
    const title = source.text
      .slice(clause.start, clause.end)
      .toLowerCase()
      .replace(/^\W*(?:section|article)?\s*[\d.]*\s*(?:[a-z][.)]\s)?/, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
    if (
      // A short title counts where it stands in quotation marks: "Data" alone is a word like any other.
      (title.length > 5 || new RegExp(`["“]${title}["”]`, 'i').test(sentence)) &&
      !/^(?:terms|agreement|survival|effect of termination|termination|term|services?|general|definitions)\b/.test(
        title,
      ) &&
      plain.includes(` ${title} `)
    )
      found.push(clause.index)
  }
  return found
}

/** Takes text, clauses and references; gives each statement of survival with the clauses that it keeps alive, what stands under them included. */
export function findSurvival(
  source: SourceText,
  clauses: readonly Clause[],
  references: readonly Reference[],
  index: ClauseIndex,
): Survival[] {
  const out: Survival[] = []
  const clauseOf = clauseFinder(clauses)
  const text = source.text
  for (const match of text.matchAll(SURVIVES)) {
    if (out.length >= LIMIT) break
    const clause = clauseOf(match.index)
    if (!clause) continue
    if (clause.kind === 'heading' && clause.end - clause.start < 90) continue
    const span = sentenceAt(text, match.index, clause.start, clause.end)
    if (out.at(-1)?.end === span.end) continue
    const items = itemsUnder(clauses, clause, index)
    const end =
      text.slice(span.end - 1, span.end) === ':' && items.length > 0 ? (items.at(-1)?.end ?? span.end) : span.end
    const kept = new Set<number>()
    for (const reference of references) {
      if (reference.start >= end) break
      if (reference.start < span.start) continue
      for (const target of reference.clauses) for (const inner of within(index, target)) kept.add(inner)
    }
    const sentence = text.slice(span.start, Math.min(end, span.start + 3000))
    if (sentence.length < 30) continue
    for (const target of bareNumbers(sentence, index, clauses, clause))
      for (const inner of within(index, target)) kept.add(inner)
    if (kept.size === 0)
      for (const heading of headingsNamed(source, clauses, sentence))
        for (const inner of within(index, heading)) kept.add(inner)
    if (
      kept.size === 0 &&
      /\b(?:this|these|such|the foregoing|above) (?:licen[cs]es?|rights?|obligations?|grants?|permissions?|terms|provisions?)\b[^.]{0,60}\bsurviv/i.test(
        sentence,
      )
    )
      kept.add(clause.index)
    out.push({ start: span.start, end, clause: clause.index, clauses: [...kept].sort((a, b) => a - b) })
  }
  return out
}

/** "6.2 (Fees), 7 (Confidentiality) and 13-17" where not every number has its "Section". */
function bareNumbers(sentence: string, index: ClauseIndex, clauses: readonly Clause[], from: Clause): number[] {
  if (!/\b(?:sections?|clauses?|articles?|paragraphs?|provisions)\b/i.test(sentence)) return []
  const own = from.number && sentence.startsWith(from.number) ? from.number.length : 0
  const out: number[] = []
  for (const match of sentence.slice(own).matchAll(BARE)) {
    if (match[2]) out.push(...resolve(match[0], '', index, clauses, from))
    else {
      const at = lookUp(index, clauses, match[1] ?? '', from)
      if (at !== undefined) out.push(at)
    }
  }
  return out
}

function itemsUnder(clauses: readonly Clause[], clause: Clause, index: ClauseIndex): Clause[] {
  const items: Clause[] = []
  const end = Math.min(clauses.length, Math.max(index.ends[clause.index] ?? 0, clause.index + 1))
  for (let at = clause.index + 1; at < end && items.length < 60; at++) {
    const item = clauses[at]
    if (item?.lead !== clause.index) break
    items.push(item)
  }
  return items
}

/** The forms in which contracts define terms. */
import type { SourceText } from '../read/source.ts'
import type { Clause } from './contract.ts'
import { nounKind } from './roleNouns.ts'
import { sentenceAt } from './spans.ts'

/** A term with the span of the words that define it, before its meaning is known. */
export interface Form {
  term: string
  start: number
  end: number
  clause: number
  /** `before`: the words end at the term's bracket; `after`: they follow it; `around`: a sentence that calls something by the term. */
  how: 'before' | 'after' | 'around'
  /** Where the term itself stands. */
  at: number
}

const QUOTE = /["“”„«]([^"“”„«»\n]{1,80})["”“»]/g
const JOINED = /^[\s,;/]*(?:(?:or|and|and\/or|each|as well as|collectively|together|with|the)[\s,]*){0,3}$/i
const MEANS =
  /^[\s,)”"]*(?:(?:as used (?:in|herein)|when used|for (?:the )?purposes? of|in (?:this|these)|with respect to|in relation to|as used)[^,.]{0,80},?\s*)?(?:(?:shall|will|also|each|collectively|have|has|is|are|used)\s+)*(?:means?|mean|includes?|including|refers?|meanings?|the (?:same )?meanings?|defined|comprises?|consists?|stands? for|signif(?:y|ies)|describes?|denotes?)\b|^\s*(?:[:–—]|-\s)\s*(?=\S)|^,?\s(?:is|are)\s(?:an?|any|all|the|your|our)\b|^,?”?\swhich\s(?:means|includes)/i
const CALLED =
  /\b(?:refer(?:red)?(?:\s\w+){0,4}?\sto(?:\s\w+){0,8}?\sas|call(?:ed|s)?(?:\s\w+){0,5}?|known as|defined as|(?:is|are)\s(?:together|collectively|referred to as|each|jointly)|collectively,?|together,?|hereinafter|hereafter|the term|terms?|termed|herein)\s*(?:,\s*)?(?:(?:the|as|an?|our|your|collectively|together|hereinafter|is|are)\s+){0,3}["“„«]?$/i
const UNQUOTED =
  /^(?:\(?[\w.]{1,7}\)?[.):]?\s+)?(?:(?:The|A|An)\s)?([A-Z][\w’'&/-]*(?:\s(?:of|and|or|the|in|for|to|&|[A-Z][\w’'&/-]*)){0,6})(?:\s?\((?:[^()]{1,40})\))?\s*(?:,?\s(?:as used herein|in these Terms|in this Agreement),?\s*)?\s(?:(?:shall|will)\s)?(?:means?|have the meaning|has the meaning|refers? to|includes?)\b/
const LISTED = /^(?:\(?[\w.]{1,7}\)[.):]?\s+)?([A-Z][\w’'&/ -]{1,48}?)\s*(?::|–|—|\s-)\s+(?=\S)/
const HEADING = /\b(?:definitions?|glossary|interpretation|defined terms|key terms|terms used)\b/i
const PLAIN_DOCUMENT =
  /^(?:Note|Notice|Section|Step|Example|Important|Email|E-mail|Address|Phone|Fax|Date|Last|Effective|Version|Summary|Attention|Attn|Re|By|Title|Name|Signature)\b/

function cleanTerm(raw: string): string {
  return raw
    .replace(/^[\s*_,.;:(]+|[\s*_,.;:)]+$/g, '')
    .replace(/^(?:the|an?|each an?|each|any|all|such|collectively|together)\s+(?=\S)/i, '')
    .replace(/\s+/g, ' ')
}

function isTerm(term: string): boolean {
  if (term.length < 2 || term.length > 70 || term.split(' ').length > 8) return false
  if (nounKind(term) === 'we' || nounKind(term) === 'you') return true
  return /[A-Z]/.test(term) && !/[.!?]\s/.test(term) && !/^(?:I |AS IS|AS AVAILABLE|WITH ALL)/.test(term)
}

/** The words before a bracket: from the end of the last bracketed term or sentence. */
function startBefore(text: string, at: number, low: number): number {
  const span = sentenceAt(text, at, low, Math.max(at, low) + 1)
  return Math.max(span.start, at - 700, low)
}

/** A definition that leads a list in takes the list with it. */
function endWithItems(text: string, clauses: readonly Clause[], clause: Clause, end: number): number {
  if (
    end < clause.end - 1 ||
    !/[:;,–—]$|\b(?:includes?|means?)$/.test(text.slice(Math.max(clause.start, end - 12), end).trimEnd())
  )
    return end
  let last = end
  for (let at = clause.index + 1; at < clauses.length && at < clause.index + 30; at++) {
    const item = clauses[at]
    if (!item || item.parent === undefined || item.parent < clause.index) break
    last = item.end
  }
  return last
}

function quotedForms(source: SourceText, clauses: readonly Clause[], clause: Clause, out: Form[]): void {
  const text = source.text
  const body = text.slice(clause.start, clause.end)
  if (!/["“„«]/.test(body)) return
  const found = [...body.matchAll(QUOTE)].map((match) => ({
    term: cleanTerm(match[1] ?? ''),
    start: clause.start + match.index,
    end: clause.start + match.index + match[0].length,
  }))
  for (let i = 0; i < found.length;) {
    let j = i
    while (
      j + 1 < found.length &&
      (found[j + 1]?.start ?? 0) - (found[j]?.end ?? 0) < 30 &&
      JOINED.test(text.slice(found[j]?.end ?? 0, found[j + 1]?.start ?? 0))
    )
      j++
    const group = found.slice(i, j + 1).filter((quote) => isTerm(quote.term))
    const first = found[i]
    const last = found[j]
    i = j + 1
    if (!first || !last || group.length === 0) continue
    const ahead = text.slice(Math.max(clause.start, first.start - 110), first.start)
    const behind = text.slice(last.end, Math.min(clause.end, last.end + 130))
    const bracket = /\(([^()]{0,100})$/.exec(ahead)
    if (bracket && /^[^()]{0,220}\)/.test(behind) && !/\b(?:means|see|i\.e)\b/.test(bracket[1] ?? '')) {
      const open = first.start - (bracket[1] ?? '').length - 1
      const start = startBefore(text, open, clause.start)
      for (const quote of group)
        out.push({ term: quote.term, start, end: last.end, clause: clause.index, how: 'before', at: quote.start })
    } else if (MEANS.test(behind) && !/\b(?:click(?:ing)?|titled|entitled|marked|section)\s$/i.test(ahead)) {
      const span = sentenceAt(text, last.end, clause.start, clause.end)
      const end = endWithItems(text, clauses, clause, wholeDefinition(text, span.end, clause))
      for (const quote of group)
        out.push({ term: quote.term, start: first.start, end, clause: clause.index, how: 'after', at: quote.start })
    } else if (CALLED.test(ahead)) {
      const span = sentenceAt(text, first.start, clause.start, clause.end)
      for (const quote of group)
        out.push({
          term: quote.term,
          start: span.start,
          end: span.end,
          clause: clause.index,
          how: 'around',
          at: quote.start,
        })
    }
  }
}

/** In a clause that only defines, the sentences after the first ("It does not include ...") belong to the definition. */
function wholeDefinition(text: string, end: number, clause: Clause): number {
  const rest = text.slice(end, Math.min(clause.end, end + 1500))
  const more =
    /^\s*(?:[A-Z][\w ]{2,40}|It|This|These|They)\s(?:(?:does|do|shall|will)\snot\sinclude|excludes?|also includes?|may include|includes?|include)\b/.exec(
      rest,
    )
  return more ? sentenceAt(text, end + more[0].length, end, clause.end).end : end
}

function plainForms(
  source: SourceText,
  clauses: readonly Clause[],
  clause: Clause,
  defining: boolean,
  out: Form[],
): void {
  const text = source.text
  const head = text.slice(clause.start, Math.min(clause.end, clause.start + 140))
  const means = UNQUOTED.exec(head)
  const listed = defining ? LISTED.exec(head) : null
  const raw =
    means && (defining || /\b(?:means?|the meaning)$/.test(means[0]))
      ? means[1]
      : listed && !PLAIN_DOCUMENT.test(listed[1] ?? '')
        ? listed[1]
        : undefined
  if (raw === undefined) return
  const term = cleanTerm(raw)
  if (!isTerm(term) || /^(?:This|These|It|If|We|You|The|Any|No|For|In|All|That|Each|Such|References?)\b/.test(term))
    return
  const end = endWithItems(text, clauses, clause, clause.end)
  out.push({
    term,
    start: clause.start,
    end,
    clause: clause.index,
    how: 'after',
    at: clause.start + Math.max(0, head.indexOf(raw)),
  })
}

function tableForms(source: SourceText, clauses: readonly Clause[], out: Form[]): void {
  let row: { table: number; row: number; clause: Clause; text: string } | undefined
  let at = 0
  const kinds = new Map<number, boolean>()
  for (const block of source.blocks) {
    if (!block.cell) continue
    while (at < clauses.length && (clauses[at]?.start ?? 0) < block.start) at++
    const clause = clauses[at]
    if (!clause || clause.start >= block.end) continue
    const words = source.text.slice(block.start, block.end)
    const { table, column } = block.cell
    if (block.cell.row === 0 && /^(?:defined )?(?:terms?|definitions?|meaning)$/i.test(words.trim()))
      kinds.set(table, true)
    if (!kinds.has(table)) kinds.set(table, HEADING.test(clause.headings.at(-1) ?? ''))
    if (column === 0) row = { table, row: block.cell.row, clause, text: words }
    else if (column === 1 && row?.table === table && row.row === block.cell.row && kinds.get(table)) {
      const term = cleanTerm(row.text.replace(/["“”]/g, ''))
      if (isTerm(term) && !block.cell.header && words.length > 15)
        out.push({
          term,
          start: row.clause.start,
          end: clause.end,
          clause: row.clause.index,
          how: 'after',
          at: row.clause.start,
        })
    }
  }
}

/** "Your content" as a small heading under "Definitions", its meaning in the paragraph below. */
function headedForms(source: SourceText, clauses: readonly Clause[], clause: Clause, out: Form[]): void {
  if (clause.kind !== 'heading' || clause.end - clause.start > 60) return
  const next = clauses[clause.index + 1]
  if (!next || next.kind !== 'text' || next.parent !== clause.index) return
  const term = cleanTerm(
    source.text
      .slice(clause.start, clause.end)
      .replace(/^\(?[\d.a-z]{1,5}\)?[.)]\s/, '')
      .replace(/["“”]/g, ''),
  )
  if (isTerm(term) && !HEADING.test(term))
    out.push({ term, start: clause.start, end: next.end, clause: clause.index, how: 'after', at: clause.start })
}

/** Takes text and clauses; gives every definition's term and words, in reading order. */
export function findForms(source: SourceText, clauses: readonly Clause[]): Form[] {
  const out: Form[] = []
  for (const clause of clauses) {
    const above = clause.headings.at(-1) ?? ''
    const defining =
      HEADING.test(above) ||
      (clause.lead !== undefined &&
        /\b(?:definitions?|meanings?|defined)\b/i.test(
          source.text.slice(clauses[clause.lead]?.start ?? 0, clauses[clause.lead]?.end ?? 0).slice(-160),
        ))
    if (HEADING.test(above) && clause.kind === 'heading') headedForms(source, clauses, clause, out)
    const before = out.length
    quotedForms(source, clauses, clause, out)
    if (out.length === before || (out[before]?.at ?? 0) > clause.start + 60)
      plainForms(source, clauses, clause, defining, out)
  }
  tableForms(source, clauses, out)
  return out.sort((a, b) => a.at - b.at)
}

/** Clauses become sentences. Hand-written: five libraries tried cut legal text worse and slower. */
import type { Clause, Contract } from '../parse/contract.ts'

export interface Span {
  start: number
  end: number
}

export interface Sentence extends Span {
  index: number
  /** Index of the clause. */
  clause: number
  /** Headings above it, outermost first, joined by " / ". */
  heading: string
  /** The words that lead a list item in, outermost first; empty elsewhere. A list item is read as lead + item. */
  lead: Span[]
  /** Inline list items "(a) ...; (b) ..." inside the sentence. */
  items: Span[]
}

const ABBREVIATION =
  /(?:^|[\s("“])(?:no|nos|art|arts|sec|secs|para|paras|cl|sched|inc|ltd|co|corp|llc|gmbh|s\.a|b\.v|u\.s|u\.k|e\.u|e\.g|i\.e|eg|ie|etc|vs|v|cf|viz|approx|mr|mrs|ms|dr|prof|st|fig|app|ex|reg|est|incl|al|p|pp|jr|sr|dept|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\.m|p\.m|ph\.d|n\.v|s\.r\.l|s\.p\.a|pty|plc|d\/b\/a|a\.k\.a)$/i
const HARD_ABBREVIATION =
  /(?:^|[\s("“])(?:e\.g|i\.e|no|nos|art|arts|sec|secs|para|paras|cl|vs|cf|viz|mr|mrs|ms|dr|prof|fig|approx|pp?)$/i
const INLINE_ITEM = /(?:^|[\s;:,])\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s/g
/** A sentence longer than this is cut at semicolons as well: no sentence rule then looks at 20,000 characters. */
const LONG = 2500

/** True when the full stop at `dot` ends a sentence. */
function stopsHere(text: string, dot: number, from: number, end: number): boolean {
  let next = dot + 1
  while (next < end && /["'”’)\]]/.test(text[next]!)) next++
  if (next >= end) return true
  if (!/\s/.test(text[next]!)) return false
  while (next < end && /\s/.test(text[next]!)) next++
  if (next >= end) return true
  const after = text[next]!
  if (!/[A-Z0-9"“'‘([•–—*_À-Ý]/.test(after)) return false
  if (text[dot] !== '.') return true
  const before = text.slice(Math.max(from, dot - 12), dot)
  if (HARD_ABBREVIATION.test(before)) return false
  if (
    /(?:^|\s)[A-Z]$/.test(before) &&
    !/\b(?:Section|Annex|Appendix|Schedule|Exhibit|Part|Article|Annexe) [A-Z]$/i.test(
      text.slice(Math.max(from, dot - 16), dot),
    )
  )
    return false
  if (dot - from < 8 && /^\W*(?:\d+(?:\.\d+)*|[A-Za-z]|[ivxIVX]{1,5})$/.test(text.slice(from, dot))) return false
  if (ABBREVIATION.test(before))
    return (
      /^(?:The|This|These|We|You|If|In|Any|All|No|Our|Your|It|They|Each|Such|For|Neither|Nothing|To)\b/.test(
        text.slice(next, next + 8),
      ) && !/\b(?:U\.S|U\.K|v)$/i.test(before)
    )
  return true
}

/** Cuts [start, end) of the text into sentence spans, outer white space left out. */
export function cutSpans(text: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  let from = start
  const push = (to: number): void => {
    let a = from
    let b = to
    while (a < b && /\s/.test(text[a]!)) a++
    while (b > a && /\s/.test(text[b - 1]!)) b--
    if (b > a) spans.push({ start: a, end: b })
    from = to
  }
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 46 || code === 33 || code === 63) {
      if (!stopsHere(text, i, from, end)) continue
      while (i + 1 < end && /["'”’)\]]/.test(text[i + 1]!)) i++
      push(i + 1)
    } else if (code === 10 && /[.;:]\s*$|^\s*$/.test(text.slice(from, i)) && i > from) {
      push(i + 1)
    } else if (code === 10 && /^\s*(?:[•–—*-]\s|\((?:[a-z]|[ivx]+)\)\s)/.test(text.slice(i + 1, i + 10))) {
      push(i + 1)
    } else if (code === 59 && i - from > LONG) {
      push(i + 1)
    }
  }
  push(end)
  return spans
}

function itemsOf(text: string, span: Span): Span[] {
  const body = text.slice(span.start, span.end)
  if (!body.includes('(')) return []
  const starts = [...body.matchAll(INLINE_ITEM)].map((m) => span.start + m.index + (m[0].startsWith('(') ? 0 : 1))
  if (starts.length < 2) return []
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? span.end }))
}

/** The last sentence of the clause that leads in ("Provider may:"), and what leads that one in. */
function leadSpans(contract: Contract, clause: Clause, last: Map<number, Span>, depth = 0): Span[] {
  if (clause.lead === undefined || depth > 3) return []
  const leading = contract.clauses[clause.lead]
  if (!leading || leading.index >= clause.index) return []
  const text = contract.source.text
  let span = last.get(leading.index)
  if (!span) {
    span = cutSpans(text, leading.start, leading.end).at(-1) ?? { start: leading.start, end: leading.end }
    last.set(leading.index, span)
  }
  return [...leadSpans(contract, leading, last, depth + 1), span]
}

/** A heading that is a whole sentence ("We do not train on your data.") is read like one. */
function isReadable(clause: Clause, text: string): boolean {
  if (clause.kind !== 'heading') return true
  const length = clause.end - clause.start
  return length > 90 || (length > 30 && /[.!?]$/.test(text.slice(clause.end - 1, clause.end)))
}

/** All sentences of the contract in reading order. Headings are left out unless they read as sentences. */
export function cutSentences(contract: Contract): Sentence[] {
  const text = contract.source.text
  const sentences: Sentence[] = []
  const last = new Map<number, Span>()
  for (const clause of contract.clauses) {
    if (!isReadable(clause, text)) continue
    const heading = clause.headings.join(' / ')
    const lead = leadSpans(contract, clause, last)
    const spans = cutSpans(text, clause.start, clause.end)
    const final = spans.at(-1)
    if (final) last.set(clause.index, final)
    spans.forEach((span, i) => {
      sentences.push({
        index: sentences.length,
        ...span,
        clause: clause.index,
        heading,
        lead: i === 0 ? lead : [],
        items: itemsOf(text, span),
      })
    })
  }
  return sentences
}

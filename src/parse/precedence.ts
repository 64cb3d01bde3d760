/** Which words win where two documents or clauses differ. */
import type { SourceText } from '../read/source.ts'
import type { Clause, Precedence } from './contract.ts'
import { clauseFinder } from './references.ts'
import { sentenceAt } from './spans.ts'

const PREVAIL =
  /\b(?:(?:shall|will|should|must)\s+)?(?:prevails?|controls?|governs?|takes? precedence|supersedes?|overrides?)\b|\border of precedence\b/gi
const CONFLICT =
  /\b(?:conflict|conflicts|inconsisten\w*|discrepanc\w*|contradict\w*|differ\w*|order of precedence|precedence)\b/i
const SUBJECT =
  /(?:,|\bthen\b|^|\bthat\b)\s*(?:then\s+)?((?:the|this|these|such|those|an?|any|each|our|your|[A-Z])[^,;]{1,160}?)\s*(?:(?:shall|will|should|must)\s+)?(?:prevail|control|govern|take|supersede|override)s?$/i

/** Takes text and clauses; gives each statement of precedence and what it lets prevail. */
export function findPrecedence(source: SourceText, clauses: readonly Clause[]): Precedence[] {
  const out: Precedence[] = []
  const clauseOf = clauseFinder(clauses)
  const text = source.text
  for (const match of text.matchAll(PREVAIL)) {
    if (out.length >= 40) break
    const clause = clauseOf(match.index)
    if (!clause || clause.kind === 'heading') continue
    const span = sentenceAt(text, match.index, clause.start, clause.end)
    if (out.at(-1)?.end === span.end) continue
    const sentence = text.slice(span.start, span.end)
    if (
      !CONFLICT.test(sentence) ||
      /\blaws?\b[^.]{0,40}$/i.test(text.slice(span.start, match.index)) ||
      /conflicts? of laws?/i.test(sentence)
    )
      continue
    const ahead = text.slice(Math.max(span.start, match.index - 260), match.index + match[0].length)
    const behind = /^(?:\s+over\b|\s*:\s*)/.exec(
      text.slice(match.index + match[0].length, match.index + match[0].length + 8),
    )
    const subject = SUBJECT.exec(ahead)?.[1]?.trim()
    const order = /order of precedence/i.test(match[0])
      ? /:\s*([\s\S]{4,200}?)(?:[;.]|$)/.exec(text.slice(match.index, span.end))?.[1]?.trim()
      : undefined
    out.push({
      ...span,
      clause: clause.index,
      prevails: order ?? subject ?? (behind ? ahead.trim() : sentence.slice(0, 200)),
    })
  }
  return out
}

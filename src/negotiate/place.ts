/** Where new language belongs in a contract, in its own numbering. */
import type { Answer } from '../match/answer.ts'
import type { Clause, Contract } from '../parse/contract.ts'

const SMALL = new Set(['of', 'and', 'the', 'or', 'for', 'to', 'in', 'your', 'our'])

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !SMALL.has(word)).map((word) => word.slice(0, 6))

/** The heading that shares most words with the place that the rule names. */
function headingLike(contract: Contract, place: string): Clause | undefined {
  const wanted = stems(place)
  let best: Clause | undefined
  let most = 0
  for (const clause of contract.clauses) {
    if (clause.kind !== 'heading' || clause.end - clause.start > 120) continue
    const words = stems(contract.source.text.slice(clause.start, clause.end))
    const shared = wanted.filter((word) => words.includes(word)).length / Math.max(2, words.length)
    if (shared > most) {
      most = shared
      best = clause
    }
  }
  return best
}

const sectionName = (label: string): string =>
  /^\d/.test(label) ? `Section ${label}` : /^\(/.test(label) ? `item ${label}` : `“${label}”`

/** One phrase: "In Section 4.3, in place of the words shown", "As a new clause under “Data Security”", "As a new section on security". */
export function placeFor(contract: Contract, answer: Answer, place: string): string {
  const shown = answer.status === 'silent' ? undefined : answer.evidence[0]
  if (shown) return `In ${sectionName(shown.label)}, in place of the words shown`
  const heading = headingLike(contract, place)
  if (heading) {
    const name = heading.number
      ? `Section ${heading.number.replace(/[.)]$/, '')}`
      : `“${contract.source.text.slice(heading.start, heading.end).trim()}”`
    return `As a new clause under ${name}`
  }
  return `As a new section: ${place}`
}

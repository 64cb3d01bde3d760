/** The vendor's own words behind an answer: exact pieces of the source. */
import type { Reading } from '../frame/reading.ts'
import type { Evidence } from './answer.ts'
import type { Hit } from './hits.ts'

const MOST = 3

export function evidenceOf(reading: Reading, index: number): Evidence {
  const sentence = reading.sentences[index]!
  const clause = reading.contract.clauses[sentence.clause]!
  return {
    quote: reading.contract.source.text.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    clause: clause.index,
    label: clause.label,
    ...(clause.page === undefined ? {} : { page: clause.page }),
  }
}

/** Sentences of the deciding hits, those that most signals point at first, then in reading order; at most three. */
export function evidenceFor(
  reading: Reading,
  winners: readonly Hit[],
): { evidence: Evidence[]; best: Hit | undefined } {
  const votes = new Map<number, number>()
  for (const hit of winners) votes.set(hit.sentence, (votes.get(hit.sentence) ?? 0) + (hit.weak ? 0.5 : 1))
  const order = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([sentence]) => sentence)
  return {
    evidence: order.slice(0, MOST).map((sentence) => evidenceOf(reading, sentence)),
    best: winners.find((hit) => hit.sentence === order[0]),
  }
}

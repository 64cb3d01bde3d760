/** The vendor's own words behind an answer: exact pieces of the source. */
import type { Reading } from '../frame/reading.ts'
import type { Evidence } from './answer.ts'

/** Sentence `index` of a reading. */
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

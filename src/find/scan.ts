/** A contract's sentences as the model reads them: heading, lead-in, words, the sides' names taken out. */
import type { Reading } from '../frame/reading.ts'
import type { Sentence } from '../frame/sentences.ts'
import type { Passage } from './features.ts'
import { score, type Scores } from './find.ts'
import type { Model } from './model.ts'
import { namesOut } from './names.ts'

/** The nearest heading and all lead-ins of a sentence, as text. */
export function passageOf(reading: Reading, sentence: Sentence, names: (text: string) => string): Passage {
  const { text } = reading.contract.source
  const headings = reading.contract.clauses[sentence.clause]?.headings ?? []
  return {
    heading: names(headings.at(-1) ?? ''),
    lead: names(sentence.lead.map((span) => text.slice(span.start, span.end)).join(' ')),
    text: names(text.slice(sentence.start, sentence.end)),
  }
}

/** Scores every sentence of a reading for every position. */
export function scan(model: Model, reading: Reading): Scores {
  const names = namesOut(reading.contract.sides)
  return score(
    model,
    reading.sentences.map((sentence) => passageOf(reading, sentence, names)),
  )
}

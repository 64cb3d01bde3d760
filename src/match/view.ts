/** A reading as the signals look at it: letters first, then canonical text, every pattern at most once a sentence. */
import { canonOf, type Reading } from '../frame/reading.ts'
import type { Sentence } from '../frame/sentences.ts'
import type { Compiled, Pattern, Program } from './compile.ts'
import { heldIn, sentencesWith, type Held } from './letters.ts'
import { add, both, bothOneOf, either, includes, isEmpty, members, nothing, remove, type Sentences } from './sets.ts'

export interface View {
  reading: Reading
  /** Letters of patterns, in canonical text. */
  letters: Held
  /** Plain words of patterns and acts, in the source. */
  words: Held
  /** By pattern, once it was asked for. */
  known: (Known | undefined)[]
  count: number
}

/** Where a pattern may fit, as far as was tried. */
interface Known {
  /** Sentences that hold its letters, those left out that it was tried on. */
  open: Sentences
  fits: Sentences
}

/** The sentence as it stands in the source, its lead first. */
function sourceOf(reading: Reading, { lead, start, end }: Sentence): string {
  const { text } = reading.contract.source
  return [...lead, { start, end }].map((span) => text.slice(span.start, span.end)).join('\n')
}

export function viewOf(program: Program, reading: Reading): View {
  const { sentences } = reading
  return {
    reading,
    letters: heldIn(
      program.letters,
      sentences.map(({ index }) => canonOf(reading, index).text),
    ),
    words: heldIn(
      program.words,
      sentences.map((sentence) => sourceOf(reading, sentence).toLowerCase()),
    ),
    known: [],
    count: sentences.length,
  }
}

function knownOf(view: View, pattern: Pattern): Known {
  const before = view.known[pattern.number]
  if (before) return before
  const { letters, words, count } = view
  const open = sentencesWith(letters, pattern.wants, count)
  if (!isEmpty(open)) both(open, sentencesWith(words, pattern.words, count))
  return (view.known[pattern.number] = { open, fits: nothing(count) })
}

/** Does the pattern fit the canonical text of a sentence? */
export function fits(view: View, pattern: Pattern, sentence: number): boolean {
  const known = knownOf(view, pattern)
  if (includes(known.open, sentence)) {
    remove(known.open, sentence)
    if (pattern.regex.test(canonOf(view.reading, sentence).text)) add(known.fits, sentence)
  }
  return includes(known.fits, sentence)
}

/** Does the pattern fit some sentence of the document? */
export function fitsAnywhere(view: View, pattern: Pattern): boolean {
  const { open, fits: fit } = knownOf(view, pattern)
  return fit.some((word) => word !== 0) || members(open, view.count).some((sentence) => fits(view, pattern, sentence))
}

/** Sentences that hold the letters which the signal's frames and patterns cannot do without. */
export function worthTrying(view: View, { wants, test }: Compiled): number[] {
  const { words, count } = view
  const found = sentencesWith(words, wants, count)
  for (const pattern of test.says) {
    if (isEmpty(found)) return []
    const { open, fits } = knownOf(view, pattern)
    bothOneOf(found, open, fits)
  }
  if (test.any.length > 0) {
    if (isEmpty(found)) return []
    const any = nothing(count)
    for (const pattern of test.any) {
      const { open, fits } = knownOf(view, pattern)
      either(any, open)
      either(any, fits)
    }
    both(found, any)
  }
  return members(found, count)
}

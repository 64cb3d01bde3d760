/** A reading as the signals look at it: letters first, then canonical text, every pattern at most once a sentence. */
import { canonOf, type Reading } from '../frame/reading.ts'
import type { Pattern, Program } from './compile.ts'
import { has, lettersOf } from './letters.ts'

export interface View {
  reading: Reading
  bits: Uint32Array[]
  /** By sentence, by pattern: 0 not tried, 1 fits, 2 does not. */
  known: (Uint8Array | undefined)[]
  patterns: number
}

export function viewOf(program: Program, reading: Reading): View {
  return { reading, bits: lettersOf(program.letters, reading), known: [], patterns: program.patterns }
}

/** Does the pattern fit the canonical text of a sentence? */
export function fits(view: View, pattern: Pattern, sentence: number): boolean {
  const known = (view.known[sentence] ??= new Uint8Array(view.patterns))
  const before = known[pattern.number]
  if (before !== 0) return before === 1
  const fit = has(view.bits[sentence]!, pattern.needs) && pattern.regex.test(canonOf(view.reading, sentence).text)
  known[pattern.number] = fit ? 1 : 2
  return fit
}

/** A contract with its sentences; canonical text and frames are made when first asked for, once. */
import type { Contract } from '../parse/contract.ts'
import { buildCanon, type Canon } from './canon.ts'
import { figuresIn } from './figures.ts'
import type { Figure, Frame } from './frame.ts'
import { readFrames } from './read.ts'
import { cutSentences, type Sentence } from './sentences.ts'

export interface Reading {
  contract: Contract
  sentences: Sentence[]
  canons: (Canon | undefined)[]
  frames: (Frame[] | undefined)[]
  figures: (Figure[] | undefined)[]
}

export function readContract(contract: Contract): Reading {
  return { contract, sentences: cutSentences(contract), canons: [], frames: [], figures: [] }
}

/** Canonical text of sentence `index`. */
export function canonOf(reading: Reading, index: number): Canon {
  return (reading.canons[index] ??= buildCanon(reading.contract, reading.sentences[index]!))
}

export function framesOf(reading: Reading, index: number): Frame[] {
  return (reading.frames[index] ??= readFrames(canonOf(reading, index), before(reading, index)))
}

export function figuresOf(reading: Reading, index: number): Figure[] {
  return (reading.figures[index] ??= figuresIn(canonOf(reading, index).text))
}

/** Canonical text of the sentence before in the same clause. */
function before(reading: Reading, index: number): string {
  const sentence = reading.sentences[index - 1]
  return sentence && sentence.clause === reading.sentences[index]!.clause ? canonOf(reading, index - 1).text : ''
}

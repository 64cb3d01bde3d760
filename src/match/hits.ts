/** Every place where a signal holds. */
import type { Reading } from '../frame/reading.ts'
import type { Decided, Library } from '../library/position.ts'
import { compile, type Compiled } from './compile.ts'
import { holds } from './holds.ts'
import { survivingRights } from './survival.ts'
import { viewOf, worthTrying } from './view.ts'

export interface Hit {
  position: string
  status: Decided
  signal: string
  why: string
  sentence: number
  weak: boolean
  overrides: string[]
}

export type Hits = Map<string, Hit[]>

/** Tries the library's signals on the sentences; hits by position, in reading order. */
export function matchContract(reading: Reading, library: Library): Hits {
  const program = compile(library)
  const view = viewOf(program, reading)
  const holding: Compiled[][] = reading.sentences.map(() => [])
  for (const signal of program.signals) {
    for (const sentence of worthTrying(view, signal)) {
      if (holds(view, sentence, signal.test)) holding[sentence]!.push(signal)
    }
  }
  const hits: Hits = new Map()
  holding.forEach((signals, sentence) => {
    for (const { id, why, weak, overrides, decides } of signals) {
      for (const [position, status] of decides) {
        const hit: Hit = { position, status, signal: id, why, sentence, weak, overrides }
        const list = hits.get(position)
        if (list) list.push(hit)
        else hits.set(position, [hit])
      }
    }
  })
  for (const hit of survivingRights(reading, hits)) hits.set(hit.position, [...(hits.get(hit.position) ?? []), hit])
  return hits
}

/** Every place where a signal holds. */
import type { Reading } from '../frame/reading.ts'
import type { Decided, Library } from '../library/position.ts'
import { compile } from './compile.ts'
import { holds } from './holds.ts'
import { has } from './letters.ts'
import { survivingRights } from './survival.ts'
import { viewOf } from './view.ts'

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
  const hits: Hits = new Map()
  const program = compile(library)
  const view = viewOf(program, reading)
  for (const { index: sentence } of reading.sentences) {
    const bits = view.bits[sentence]!
    for (const signal of program.signals) {
      if (!has(bits, signal.needs) || !holds(view, sentence, signal.test)) continue
      for (const [position, status] of signal.decides) {
        const { id, why, weak, overrides } = signal
        const hit: Hit = { position, status, signal: id, why, sentence, weak, overrides }
        const list = hits.get(position)
        if (list) list.push(hit)
        else hits.set(position, [hit])
      }
    }
  }
  for (const hit of survivingRights(reading, hits)) hits.set(hit.position, [...(hits.get(hit.position) ?? []), hit])
  return hits
}

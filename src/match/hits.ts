/** Every place where a signal holds. */
import type { Reading } from '../frame/reading.ts'
import type { Decided, Library } from '../library/position.ts'
import { eachCandidate } from './candidates.ts'
import { holds } from './holds.ts'

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
  eachCandidate(library, reading, (signal, sentence) => {
    if (!holds(reading, sentence, signal.test)) return
    for (const [position, status] of signal.decides) {
      const list = hits.get(position)
      const hit: Hit = {
        position,
        status,
        signal: signal.id,
        why: signal.why,
        sentence,
        weak: signal.weak,
        overrides: signal.overrides,
      }
      if (list) list.push(hit)
      else hits.set(position, [hit])
    }
  })
  return hits
}

/** What the contract says on each position. */
import type { Lead } from '../find/lead.ts'
import { readContract, type Reading } from '../frame/reading.ts'
import type { Library, Position } from '../library/position.ts'
import type { Contract } from '../parse/contract.ts'
import type { Answer } from './answer.ts'
import { decide } from './decide.ts'
import { evidenceFor } from './evidence.ts'
import { matchContract, type Hits } from './hits.ts'
import { sureness } from './merge.ts'

function answerOne(reading: Reading, position: Position, hits: Hits, leads: readonly Lead[]): Answer {
  const all = hits.get(position.id) ?? []
  const winners = decide(all, position)
  const { evidence, best } = evidenceFor(reading, winners)
  const { certainty, confidence } = sureness(winners, all, leads)
  return {
    position: position.id,
    status: winners[0]?.status ?? 'silent',
    certainty,
    confidence,
    evidence,
    why: best?.why ?? 'Nothing in the text decides this.',
    signal: best?.signal ?? 'none',
    lookHere: [],
  }
}

/** Answers every position of the library, in its order, from a contract that has been read into sentences. */
export function answers(reading: Reading, library: Library, leads: readonly Lead[] = []): Answer[] {
  const hits = matchContract(reading, library)
  return library.positions.map((position) =>
    answerOne(
      reading,
      position,
      hits,
      leads.filter((lead) => lead.position === position.id),
    ),
  )
}

/** Answers every position of the library from a contract; silence is an answer too. */
export function answer(contract: Contract, library: Library, leads: readonly Lead[] = []): Answer[] {
  return answers(readContract(contract), library, leads)
}

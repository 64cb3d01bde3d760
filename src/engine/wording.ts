/** What the rule library says on each position, in this contract's own terms. */
import type { Position } from '../library/position.ts'
import { fill } from '../negotiate/fill.ts'
import { placeFor } from '../negotiate/place.ts'
import { termsOf } from '../negotiate/terms.ts'
import type { Contract } from '../parse/contract.ts'
import type { Row } from '../review/review.ts'
import type { Wording } from './messages.ts'

/** By position: its question, why it matters, and the clause to ask for. Cheap: redlines, which read sentences again, come apart. */
export function wordingOf(
  contract: Contract,
  rows: readonly Row[],
  positions: readonly Position[],
): Record<string, Wording> {
  const terms = termsOf(contract)
  const byPosition = new Map(positions.map((position) => [position.id, position]))
  return Object.fromEntries(
    rows.flatMap((row) => {
      const position = byPosition.get(row.position)
      if (!position) return []
      const ask = { clause: fill(position.ask.clause, terms), place: placeFor(contract, row, position.ask.place) }
      return [[row.position, { question: position.question, matters: position.matters, ask }]]
    }),
  )
}

/** What the rule library says, in this contract's names. */
import type { Position } from '../library/position.ts'
import type { Sides } from '../parse/contract.ts'
import type { Wording } from './messages.ts'

/** Puts the names of the sides where the language has `{vendor}` and `{customer}`. */
function named(clause: string, sides: Sides): string {
  return clause.replaceAll('{vendor}', sides.vendor.name).replaceAll('{customer}', sides.customer.name)
}

/** By position: its question, why it matters, and the language to ask for. */
export function wordingOf(positions: readonly Position[], sides: Sides): Record<string, Wording> {
  return Object.fromEntries(
    positions.map(({ id, question, matters, ask }) => [
      id,
      { question, matters, ask: { ...ask, clause: named(ask.clause, sides) } },
    ]),
  )
}

/** What to ask for on one row: the clause, the fallback, the mended sentence and what to say, in the contract's own terms. */
import type { Edit, Lever, Position } from '../library/position.ts'
import type { Answer, Evidence } from '../match/answer.ts'
import type { Contract } from '../parse/contract.ts'
import type { PlaybookRule } from '../deal/deal.ts'
import { fill } from './fill.ts'
import { placeFor } from './place.ts'
import { mend, redline, type RedlinePart } from './redline.ts'
import type { Terms } from './terms.ts'

export interface Proposal {
  text: string
  /** Where it belongs, in this contract's numbering: "In Section 4.3, in place of the sentence shown". */
  place: string
  /** True where the words are the buyer's own, from the playbook. */
  own: boolean
}

export interface Redline {
  /** The vendor's sentence that is mended. */
  of: Evidence
  parts: RedlinePart[]
}

export interface Ask {
  position: string
  ask: Proposal
  fallback: Proposal
  redline?: Redline
  say: { reason: string; objection: string; reply: string; lever: Lever }
}

/** Reads a sentence within a contract and says how it stands on one position; given by the engine, so that a mend is read before it is shown. */
export type ReadAgain = (sentence: string, position: string) => Answer['status']

const BETTER = { adverse: 0, silent: 1, compromise: 2, preferred: 3 }

/** A mend is shown only when the engine reads it as better than what it mends. */
function redlineOf(
  evidence: Evidence[],
  edits: readonly Edit[],
  terms: Terms,
  answer: Answer,
  readAgain: ReadAgain,
): Redline | undefined {
  for (const piece of evidence) {
    const mended = mend(piece.quote, edits, terms)
    if (mended && BETTER[readAgain(mended, answer.position)] > BETTER[answer.status])
      return { of: piece, parts: redline(piece.quote, mended) }
  }
  return undefined
}

/** Language for one answer. Its text is plain, to be shown and copied as it is. */
export function askFor(
  contract: Contract,
  terms: Terms,
  position: Position,
  answer: Answer,
  readAgain: ReadAgain,
  rule?: PlaybookRule,
): Ask {
  const proposal = (clause: string, own: string | undefined, place: string): Proposal => ({
    text: own ?? fill(clause, terms),
    place,
    own: own !== undefined,
  })
  const redlined = redlineOf(answer.evidence, position.edits, terms, answer, readAgain)
  return {
    position: position.id,
    ask: proposal(position.ask.clause, rule?.ask, placeFor(contract, answer, position.ask.place)),
    fallback: proposal(position.fallback.clause, rule?.fallback, placeFor(contract, answer, position.fallback.place)),
    ...(redlined ? { redline: redlined } : {}),
    say: position.tactic,
  }
}

/** What to ask for on one row: the clause, the fallback, the mended sentence and what to say, in the contract's own terms. */
import type { Language, Lever, Position } from '../library/position.ts'
import type { Answer, Evidence } from '../match/answer.ts'
import type { Contract } from '../parse/contract.ts'
import type { PlaybookRule } from '../deal/deal.ts'
import { fill } from './fill.ts'
import { placeFor } from './place.ts'
import { mend } from './redline.ts'
import { termsBySentence, termsOf, type Terms } from './terms.ts'
import { redline, type RedlinePart } from './wordDiff.ts'

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
  position: Position,
  answer: Answer,
  termsFor: (sentence: string) => Terms,
  readAgain: ReadAgain,
): Redline | undefined {
  for (const piece of answer.evidence) {
    const mended = mend(piece.quote, position.edits, termsFor(piece.quote))
    if (mended && BETTER[readAgain(mended, position.id)] > BETTER[answer.status])
      return { of: piece, parts: redline(piece.quote, mended) }
  }
  return undefined
}

/** Gives the language for one answer of this contract. Its text is plain, to be shown and copied as it is. */
export function askerFor(
  contract: Contract,
  readAgain: ReadAgain,
): (position: Position, answer: Answer, rule?: PlaybookRule) => Ask {
  const terms = termsOf(contract)
  const termsFor = termsBySentence(contract)
  return (position, answer, rule) => {
    const redlined = redlineOf(position, answer, termsFor, readAgain)
    const proposal = ({ clause, place }: Language, own: string | undefined): Proposal => ({
      text: own ?? fill(clause, terms),
      place: placeFor(contract, answer, place, redlined?.of),
      own: own !== undefined,
    })
    return {
      position: position.id,
      ask: proposal(position.ask, rule?.ask),
      fallback: proposal(position.fallback, rule?.fallback),
      ...(redlined ? { redline: redlined } : {}),
      say: position.tactic,
    }
  }
}

/** What the reader decided on a row, beside what the engine read. Plain data; neither replaces the other. */
import type { Status } from '../library/position.ts'
import type { Evidence } from '../match/answer.ts'
import type { Row } from './review.ts'

export interface Decision {
  /** The status that the reader gives the row, and why. */
  overruled?: { status: Status; reason: string }
  /** Quotes of evidence that the reader has put aside. Quotes and not places, so that they hold when the page is read again. */
  dismissed: string[]
  /** Words of the document that the reader has added. */
  attached: Evidence[]
}

/** By position. */
export type Decisions = Readonly<Record<string, Decision>>

export const UNDECIDED: Decision = { dismissed: [], attached: [] }

/** The row as the reader has decided it, still to be weighed; the engine's reading is left as it was. */
export function decided(row: Row, decision: Decision | undefined): Row {
  if (!decision) return row
  const { overruled, dismissed, attached } = decision
  const evidence = [...row.evidence.filter(({ quote }) => !dismissed.includes(quote)), ...attached]
  return overruled ? { ...row, status: overruled.status, certainty: 'sure', evidence } : { ...row, evidence }
}

/** Attached words at their places in a text that was read again; those that it no longer has are left out. */
export function carriedOver(decisions: Decisions, text: string): Decisions {
  return Object.fromEntries(
    Object.entries(decisions).map(([position, decision]) => {
      const attached = decision.attached.flatMap((piece) => {
        const start = text.indexOf(piece.quote)
        return start < 0 ? [] : [{ ...piece, start, end: start + piece.quote.length }]
      })
      return [position, { ...decision, attached }]
    }),
  )
}

/** What the contract says on one position; knows nothing of any buyer's wishes. */
import type { Status } from '../library/position.ts'

export type Certainty = 'sure' | 'check'

/** An exact piece of the source text. `quote === text.slice(start, end)`. */
export interface Evidence {
  quote: string
  start: number
  end: number
  /** Index of the clause, and how a reader would cite it. */
  clause: number
  label: string
  page?: number
}

export interface Answer {
  position: string
  status: Status
  certainty: Certainty
  /** 0..1: how likely the status is right, fitted on contracts that nobody had studied. */
  confidence: number
  evidence: Evidence[]
  /** One sentence. */
  why: string
  /** Id of the signal that decided, or "finder" or "none". */
  signal: string
  /** Clauses that may decide a silent or unsure row, best first, at most three. */
  lookHere: Evidence[]
}

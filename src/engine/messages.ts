/** What crosses between a page of the extension and the engine's worker. Plain data. */
import type { Playbook, Profile } from '../deal/deal.ts'
import type { Language } from '../library/position.ts'
import type { Ask } from '../negotiate/ask.ts'
import type { ReadErrorCode, SourceText } from '../read/source.ts'
import type { Review, Row } from '../review/review.ts'

/** What the rule library says on a position; travels with the review, so that a panel need not load the library. */
export interface Wording {
  question: string
  matters: string
  /** The clause to ask for, in this contract's terms, and where in it it belongs. */
  ask: Language
}

export interface Reviewed {
  review: Review
  /** By position. */
  wording: Record<string, Wording>
}

export interface ReviewRequest {
  source: SourceText
  /** Corrects the side that was read as the vendor. */
  vendor?: string
  /** Review it even if it does not look like a contract. */
  anyText?: boolean
  /** The standard buyer's where none is named. */
  playbook?: Playbook
  /** Any deal where none is named. */
  profile?: Profile
}

/** Playbook and profile alone: rows are weighed again, nothing is read again. */
export interface WeighRequest {
  rows: Row[]
  playbook: Playbook
  profile: Profile
}

/** The document and its rows: language for those that fall short. */
export interface AsksRequest extends ReviewRequest {
  review: Review
}

export type Asks = Record<string, Ask>

export type ToEngine =
  | ({ kind: 'review'; id: number } & ReviewRequest)
  | ({ kind: 'weigh'; id: number } & WeighRequest)
  | ({ kind: 'asks'; id: number } & AsksRequest)

export type FromEngine =
  | { kind: 'progress'; id: number; done: number }
  | { kind: 'reviewed'; id: number; value: Reviewed }
  | { kind: 'weighed'; id: number; value: Row[] }
  | { kind: 'asked'; id: number; value: Asks }
  | { kind: 'refused'; id: number; code: ReadErrorCode; message: string }
  | { kind: 'failed'; id: number; message: string }

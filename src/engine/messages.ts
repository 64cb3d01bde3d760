/** What crosses between a page of the extension and the engine's worker. Plain data. */
import type { Language } from '../library/position.ts'
import type { ReadErrorCode, SourceText } from '../read/source.ts'
import type { Review } from '../review/review.ts'

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
}

export interface ToEngine extends ReviewRequest {
  kind: 'review'
  id: number
}

export type FromEngine =
  | { kind: 'progress'; id: number; done: number }
  | { kind: 'reviewed'; id: number; reviewed: Reviewed }
  | { kind: 'refused'; id: number; code: ReadErrorCode; message: string }
  | { kind: 'failed'; id: number; message: string }

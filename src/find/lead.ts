/** What the clause finder gives: how likely a sentence decides a position, and to which status it leans. */
import type { Status } from '../library/position.ts'

export interface Lead {
  position: string
  /** Index into the reading's sentences. */
  sentence: number
  /** 0..1, how likely this sentence decides the position. */
  relevance: number
  /** Probabilities of the three decided statuses, given relevance; they sum to 1. */
  leaning: Record<Exclude<Status, 'silent'>, number>
}

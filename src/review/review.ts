/** Answers weighed by playbook and profile: one row a position. */
import type { Answer } from '../match/answer.ts'
import type { Group, Weight } from '../library/position.ts'

/** `must-fix`, `open`, `note`: falls short with weight must, should, may. `met`: does not. `not-applicable`: the deal does not have what the row is about. */
export type Standing = 'must-fix' | 'open' | 'note' | 'met' | 'not-applicable'

export interface Row extends Answer {
  title: string
  group: Group
  weight: Weight
  standing: Standing
  /** One sentence, where the standing is `not-applicable`. */
  notApplicable?: string
  /** One line of meaning for a closed row. */
  gist: string
}

/** What the buyer wants (playbook) and has (profile). */
import type { DealFact, Status, Weight } from '../library/position.ts'

export interface PlaybookRule {
  /** The worst status that is still acceptable. */
  accept: Exclude<Status, 'silent'>
  weight: Weight
  /** The buyer's own words on the position, shown in place of the library's. */
  wording?: string
  /** The buyer's own clause to ask for. */
  ask?: string
  fallback?: string
}

export interface Playbook {
  id: string
  title: string
  description: string
  positions: Record<string, PlaybookRule>
}

export interface Profile {
  title: string
  /** True: the deal has it; false: it has not; absent: not known, so the row applies. */
  facts: Partial<Record<DealFact, boolean>>
}

/** How sure an answer is. By rule: a fitted merge with the finder's leads takes this place. */
import type { Lead } from '../find/lead.ts'
import type { Certainty } from './answer.ts'
import type { Hit } from './hits.ts'

export interface Sureness {
  certainty: Certainty
  confidence: number
}

/** Sure when strong wording decides and nothing strong says otherwise. Leads are not weighed yet. */
export function sureness(winners: readonly Hit[], all: readonly Hit[], leads: readonly Lead[]): Sureness {
  void leads
  if (winners.length === 0)
    return all.length === 0 ? { certainty: 'sure', confidence: 0.8 } : { certainty: 'check', confidence: 0.5 }
  if (winners.every((hit) => hit.weak)) return { certainty: 'check', confidence: 0.5 }
  const contested = all.some((hit) => !hit.weak && hit.status !== winners[0]!.status)
  return contested ? { certainty: 'check', confidence: 0.6 } : { certainty: 'sure', confidence: 0.8 }
}

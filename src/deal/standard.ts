/** The playbook and the profile that apply when the buyer names none. */
import type { Playbook, Profile } from './deal.ts'

/** Accepts the common compromise everywhere; weights come from the rule library. */
export const STANDARD_BUYER: Playbook = {
  schema: 'counterclause/playbook/1',
  id: 'standard-buyer',
  title: 'Standard buyer',
  description: 'A business buying an AI service at ordinary stakes: the common compromises are acceptable.',
  positions: {},
}

/** Nothing is known of the deal, so every row applies. */
export const OPEN_PROFILE: Profile = { schema: 'counterclause/profile/1', title: 'Any deal', facts: {} }

/** What a report is made from: the review, the language for its rows, and the text that the evidence stands in. */
import type { Ask } from '../negotiate/ask.ts'
import type { Group } from '../library/position.ts'
import type { SourceText } from '../read/source.ts'
import type { Review, Standing } from '../review/review.ts'

export interface Report {
  review: Review
  /** Language by position, for the rows that fall short. */
  asks: Record<string, Ask>
  source: SourceText
}

export const GROUP_TITLES: Record<Group, string> = {
  allocation: 'Who owns what',
  use: 'Use of your content',
  trap: 'Drafting traps',
  data: 'How your data is kept',
  third: 'Others who touch the data',
  assurance: 'How you can check',
  remedy: 'When it goes wrong, and at the end',
}

export const STANDING_TITLES: Record<Standing, string> = {
  'must-fix': 'must fix',
  open: 'open',
  note: 'note',
  met: 'met',
  'not-applicable': 'does not apply',
}

/** Must fix first, what does not apply last. */
export const STANDING_ORDER: readonly Standing[] = ['must-fix', 'open', 'note', 'met', 'not-applicable']

export const NO_ADVICE = 'Counterclause assists a reviewer. It is not legal advice.'

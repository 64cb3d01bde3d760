/** What the buyer wants (playbook) and has (profile). Both are plain JSON files; these schemas check them and are published as JSON Schema. */
import * as v from 'valibot'
import { DEAL_FACTS, type DealFact } from '../library/position.ts'

const WORDS = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(4000))

export const PLAYBOOK_RULE = v.strictObject({
  accept: v.pipe(
    v.picklist(['preferred', 'compromise', 'adverse']),
    v.description('The worst status that is still acceptable. Silence is judged as the position says.'),
  ),
  weight: v.pipe(
    v.picklist(['must', 'should', 'may']),
    v.description('How much it matters when the row falls short: must fix, open, or a note.'),
  ),
  wording: v.optional(
    v.pipe(WORDS, v.description("The buyer's own words on the position, shown in place of the library's.")),
  ),
  ask: v.optional(v.pipe(WORDS, v.description("The buyer's own clause to ask for."))),
  fallback: v.optional(v.pipe(WORDS, v.description("The buyer's own fallback clause."))),
})

export const PLAYBOOK = v.strictObject({
  schema: v.literal('counterclause/playbook/1'),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/, 'must be lower-case letters, digits and hyphens')),
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
  description: v.pipe(v.string(), v.maxLength(2000)),
  positions: v.pipe(
    v.record(v.string(), PLAYBOOK_RULE),
    v.description(
      'Rules by position id; a position that is not named accepts the compromise, with the weight of the library.',
    ),
  ),
})

export const PROFILE = v.strictObject({
  schema: v.literal('counterclause/profile/1'),
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
  facts: v.pipe(
    v.partial(
      v.strictObject(
        Object.fromEntries(DEAL_FACTS.map((fact) => [fact, v.boolean()])) as Record<
          DealFact,
          v.BooleanSchema<undefined>
        >,
      ),
    ),
    v.description('What the deal has (true) or has not (false); what is not stated counts as given.'),
  ),
})

export type PlaybookRule = v.InferOutput<typeof PLAYBOOK_RULE>
export type Playbook = v.InferOutput<typeof PLAYBOOK>
export type Profile = v.InferOutput<typeof PROFILE>
export type Accept = PlaybookRule['accept']

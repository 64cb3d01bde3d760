/** The shape of the files in rules/: what the build and the rule checks accept. */
import { DEAL_FACTS } from './position.ts'
import * as v from 'valibot'

const oneOrMore = <T extends v.GenericSchema>(schema: T) => v.union([schema, v.array(schema)])
const text = v.pipe(v.string(), v.trim(), v.minLength(3))
const decided = v.picklist(['preferred', 'compromise', 'adverse'])
const status = v.picklist(['preferred', 'compromise', 'adverse', 'silent'])
const patterns = oneOrMore(v.string())
const figure = v.strictObject({ min: v.optional(v.number()), max: v.optional(v.number()) })

export const ACTORS = ['vendor', 'customer', 'both', 'third', 'unknown'] as const
export const MODALITIES = ['may', 'will', 'must', 'is', 'grants', 'reserves', 'disclaims'] as const

export const frameSchema = v.strictObject({
  actor: v.optional(oneOrMore(v.picklist(ACTORS))),
  act: v.optional(patterns),
  object: v.optional(patterns),
  negated: v.optional(v.boolean()),
  modality: v.optional(oneOrMore(v.picklist(MODALITIES))),
  purpose: v.optional(patterns),
  notPurpose: v.optional(patterns),
  exceptFor: v.optional(patterns),
  beneficiary: v.optional(patterns),
  with: v.optional(patterns),
  without: v.optional(patterns),
  narrowed: v.optional(v.union([v.boolean(), patterns])),
  exception: v.optional(v.boolean()),
})

const nearSchema = v.strictObject({
  where: v.optional(v.picklist(['clause', 'next', 'previous'])),
  says: v.optional(patterns),
  lacks: v.optional(patterns),
  frame: v.optional(oneOrMore(frameSchema)),
})

const documentSchema = v.strictObject({
  kind: v.optional(patterns),
  notKind: v.optional(patterns),
  says: v.optional(patterns),
  lacks: v.optional(patterns),
  defines: v.optional(patterns),
})

const conditions = {
  frame: v.optional(oneOrMore(frameSchema)),
  says: v.optional(patterns),
  any: v.optional(patterns),
  lacks: v.optional(patterns),
  heading: v.optional(patterns),
  notHeading: v.optional(patterns),
  lead: v.optional(patterns),
  near: v.optional(oneOrMore(nearSchema)),
  document: v.optional(documentSchema),
  days: v.optional(figure),
  hours: v.optional(figure),
  months: v.optional(figure),
}

const signalId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a signal id is lower-case words joined by hyphens'),
)

export const signalSchema = v.strictObject({
  id: signalId,
  status: decided,
  why: text,
  weak: v.optional(v.boolean()),
  overrides: v.optional(v.array(v.string())),
  ...conditions,
})

export const sharedSchema = v.strictObject({
  id: signalId,
  why: text,
  positions: v.record(v.string(), decided),
  weak: v.optional(v.boolean()),
  overrides: v.optional(v.array(v.string())),
  ...conditions,
})

const language = v.strictObject({ clause: text, place: text })
const examples = v.strictObject({
  preferred: v.optional(v.array(text)),
  compromise: v.optional(v.array(text)),
  adverse: v.optional(v.array(text)),
  silent: v.optional(v.array(text)),
})

export const positionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z-]+$/)),
  group: v.picklist(['allocation', 'use', 'trap', 'data', 'third', 'assurance', 'remedy']),
  title: text,
  question: text,
  matters: text,
  statuses: v.array(status),
  silence: v.picklist(['gap', 'fine']),
  weight: v.picklist(['must', 'should', 'may']),
  applies: v.array(v.picklist(DEAL_FACTS)),
  preferred: text,
  compromise: text,
  walkAway: text,
  ask: language,
  fallback: language,
  edits: v.optional(v.array(v.strictObject({ find: text, put: v.string() })), []),
  tactic: v.strictObject({
    reason: text,
    objection: text,
    reply: text,
    lever: v.picklist([
      'anchor-at-zero',
      'regulation',
      'audit-for-discount',
      'term-for-terms',
      'name-sub-processors',
      'residency',
      'competing-offers',
      'executive-escalation',
    ]),
  }),
  sources: v.array(v.strictObject({ title: text, note: text })),
  frameworks: v.array(v.string()),
  order: v.optional(v.array(decided)),
  signals: v.optional(v.array(signalSchema), []),
  examples: v.optional(examples, {}),
})

export type RuleFile = v.InferOutput<typeof positionSchema>

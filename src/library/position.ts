/** The rule library's types: what one YAML file in rules/ holds. */

export type Status = 'preferred' | 'compromise' | 'adverse' | 'silent'

export const STATUSES: readonly Status[] = ['preferred', 'compromise', 'adverse', 'silent']

export type Group = 'allocation' | 'use' | 'trap' | 'data' | 'third' | 'assurance' | 'remedy'

export type Weight = 'must' | 'should' | 'may'

/** Facts of a deal by which positions apply; `src/deal` asks for them. */
export type DealFact =
  | 'inputs' | 'prompts' | 'outputs' | 'fine-tuned-models' | 'embeddings' | 'derivative-works'
  | 'fine-tuning' | 'retrieval' | 'personal-data' | 'regulated' | 'agents'

/** Language for one tier: a clause, and where it belongs. `{vendor}`, `{customer own}` and the like are filled in by src/negotiate (see rules/README.md). */
export interface Language {
  clause: string
  /** The section it belongs to, in plain words: "Use of content". */
  place: string
}

export interface Tactic {
  /** What the negotiator can say aloud, one sentence. */
  reason: string
  /** What the vendor will answer. */
  objection: string
  /** The reply to that. */
  reply: string
  /** One of the eight levers of the sources. */
  lever: Lever
}

export type Lever =
  | 'anchor-at-zero'
  | 'regulation'
  | 'audit-for-discount'
  | 'term-for-terms'
  | 'name-sub-processors'
  | 'residency'
  | 'competing-offers'
  | 'executive-escalation'

export interface Position {
  id: string
  group: Group
  title: string
  question: string
  matters: string
  /** Statuses a text can give. */
  statuses: Status[]
  /** Whether silence leaves the buyer short ("gap") or is what the buyer wants ("fine", traps). */
  silence: 'gap' | 'fine'
  weight: Weight
  /** The row applies when the deal has any of these; empty: always. */
  applies: DealFact[]
  preferred: string
  compromise: string
  walkAway: string
  ask: Language
  fallback: Language
  tactic: Tactic
  sources: { title: string; note: string }[]
  frameworks: string[]
  signals: Signal[]
}

/** See src/match/signal.ts for what each key means. */
export interface Signal {
  id: string
  status: Exclude<Status, 'silent'>
  /** One sentence in plain words: why a text that fits is read so. */
  why: string
  [key: string]: unknown
}

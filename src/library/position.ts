/** The rule library's types: what one YAML file in rules/ holds. */

export type Status = 'preferred' | 'compromise' | 'adverse' | 'silent'

export const STATUSES: readonly Status[] = ['preferred', 'compromise', 'adverse', 'silent']

export type Group = 'allocation' | 'use' | 'trap' | 'data' | 'third' | 'assurance' | 'remedy'

export type Weight = 'must' | 'should' | 'may'

/** The six artefacts: the first six positions ask who owns them, a deal has them or not, a contract's words are about them. */
export const SIX_ARTEFACTS = [
  'inputs',
  'prompts',
  'outputs',
  'fine-tuned-models',
  'embeddings',
  'derivative-works',
] as const

/** Facts of a deal by which positions apply; `src/deal` asks for them. */
export const DEAL_FACTS = [
  ...SIX_ARTEFACTS,
  'fine-tuning',
  'retrieval',
  'personal-data',
  'regulated',
  'agents',
] as const

export type DealFact = (typeof DEAL_FACTS)[number]

/** Language for one tier: a clause, and where it belongs. `{vendor}`, `{customer own}` and the like are filled in by src/negotiate (see rules/README.md). */
export interface Language {
  clause: string
  /** The section it belongs to, in plain words: "Use of content". */
  place: string
}

/** One mend of a vendor's sentence: a regular expression on the sentence as written (case ignored), and what stands in its place (placeholders as in `Language`, `$1` for a group). */
export interface Edit {
  find: string
  put: string
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
  /** Mends of the vendor's own sentence, tried in order; what they give is read again before it is shown. */
  edits: Edit[]
  tactic: Tactic
  sources: { title: string; note: string }[]
  frameworks: string[]
  /** Which status wins when several fit, first wins. Absent: adverse, compromise, preferred. */
  order?: Decided[]
  signals: Signal[]
}

/** Statuses that a wording can give; silence is the lack of wording. */
export type Decided = Exclude<Status, 'silent'>

/** One value or a list of them: any of the list will do. */
export type OneOrMore<T> = T | T[]

/** What some frame of the sentence must be. Keys that are absent do not matter; a list means any of its values. See rules/README.md. */
export interface FrameSpec {
  actor?: OneOrMore<string>
  act?: OneOrMore<string>
  object?: OneOrMore<string>
  negated?: boolean
  modality?: OneOrMore<string>
  purpose?: OneOrMore<string>
  notPurpose?: OneOrMore<string>
  exceptFor?: OneOrMore<string>
  beneficiary?: OneOrMore<string>
  with?: OneOrMore<string>
  without?: OneOrMore<string>
  narrowed?: boolean | OneOrMore<string>
  exception?: boolean
}

/** Bounds for a figure of the sentence, ends included. */
export interface FigureSpec {
  min?: number
  max?: number
}

export interface NearSpec {
  /** Where to look: the other sentences of the clause and its neighbours (default), the next or the previous sentence. */
  where?: 'clause' | 'next' | 'previous'
  says?: OneOrMore<string>
  lacks?: OneOrMore<string>
  frame?: OneOrMore<FrameSpec>
}

export interface DocumentSpec {
  /** Kinds of contract in which the signal counts, or does not. */
  kind?: OneOrMore<string>
  notKind?: OneOrMore<string>
  /** Pattern that some (no) sentence of the document must fit. */
  says?: OneOrMore<string>
  lacks?: OneOrMore<string>
  /** An artefact for which the document has a defined term. */
  defines?: OneOrMore<string>
}

/** The conditions of a signal: all that are given must hold in one sentence (read with its lead-in). */
export interface Conditions {
  frame?: OneOrMore<FrameSpec>
  says?: OneOrMore<string>
  any?: OneOrMore<string>
  lacks?: OneOrMore<string>
  heading?: OneOrMore<string>
  notHeading?: OneOrMore<string>
  lead?: OneOrMore<string>
  near?: OneOrMore<NearSpec>
  document?: DocumentSpec
  days?: FigureSpec
  hours?: FigureSpec
  months?: FigureSpec
}

export interface Signal extends Conditions {
  id: string
  status: Decided
  /** One sentence in plain words: why a text that fits is read so. */
  why: string
  /** A hint: counts only where nothing stronger fits. */
  weak?: boolean
  /** Ids of signals of this position that this wording beats, in the same clause or elsewhere; `*` for all. */
  overrides?: string[]
}

/** A signal that decides several positions at once: rules/shared.yaml. */
export interface SharedSignal extends Conditions {
  id: string
  why: string
  positions: Record<string, Decided>
  weak?: boolean
  overrides?: string[]
}

/** The whole rule library, as the build writes it: macros expanded, examples left out. */
export interface Library {
  version: string
  positions: Position[]
  shared: SharedSignal[]
}

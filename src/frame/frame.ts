/** What a sentence says, told apart: who may or must (not) do what to which things, for what, for whom, under which conditions. Plain data. */
import type { Artefact } from '../parse/contract.ts'

export type Actor = 'vendor' | 'customer' | 'both' | 'third' | 'unknown'

/** `is`: a plain statement. `reserves`: a right kept. `grants`: a right taken through a grant of the other side. */
export type Modality = 'may' | 'will' | 'must' | 'is' | 'grants' | 'reserves' | 'disclaims'

export type Purpose =
  | 'provide'
  | 'train'
  | 'improve'
  | 'develop'
  | 'security'
  | 'support'
  | 'legal'
  | 'marketing'
  | 'research'
  | 'analytics'
  | 'any'
  | 'commercial'
  | 'compete'

export type Beneficiary =
  'affiliates' | 'sublicensees' | 'partners' | 'successors' | 'subcontractors' | 'other-customers' | 'third-parties'

/** Conditions and exceptions that stand in the sentence. */
export type ConditionKind =
  | 'consent'
  | 'opt-in'
  | 'opt-out'
  | 'unless'
  | 'except'
  | 'law'
  | 'notice'
  | 'discretion'
  | 'anonymised'
  | 'need-to-know'
  | 'only'
  | 'necessary'
  | 'instruction'
  | 'request'

export type Narrowing = 'purpose' | 'recipients' | 'option' | 'duration' | 'amount'

export interface Figure {
  unit: 'hours' | 'days' | 'months' | 'years' | 'money' | 'percent' | 'times'
  value: number
}

export interface Frame {
  actor: Actor
  /** The actor is not named: a passive about customer artefacts, read as the vendor's. */
  implied: boolean
  act: string
  /** Offsets of the verb in the canonical text. */
  start: number
  end: number
  negated: boolean
  modality: Modality
  objects: Artefact[]
  purposes: Purpose[]
  /** Purposes that an exception names: "for no purpose other than providing the service". */
  exceptFor: Purpose[]
  beneficiaries: Beneficiary[]
  conditions: ConditionKind[]
  narrowed: Narrowing[]
  /** Stands in an exception ("except to ..."), so it takes back what the main clause says. */
  exception: boolean
  /** A purpose of another frame ("use X to train"), not an act of its own. */
  purposeOf?: number
}

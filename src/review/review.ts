/** Answers weighed by playbook and profile: one row a position. Plain data: what the panel shows, the command prints and the reports hold. */
import type { Answer } from '../match/answer.ts'
import type { Group, Weight } from '../library/position.ts'
import type { ContractKind, Facts, IncorporatedDocument, Sides } from '../parse/contract.ts'
import type { Format, Note } from '../read/source.ts'

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

export interface ReviewSource {
  /** File name or page address. */
  name: string
  title: string
  format: Format
  words: number
  pages?: number
  /** SHA-256 of the document's bytes, or of its text where it came from a page; hexadecimal. Absent where nobody asked for it. */
  sha256?: string
}

export interface Review {
  schema: 'counterclause/review/1'
  source: ReviewSource
  engine: { version: string; library: string; model: string | null }
  sides: Sides
  kind: ContractKind
  language: string
  facts: Facts
  incorporated: IncorporatedDocument[]
  playbook: string
  profile: string
  rows: Row[]
  /** What the reader should know before trusting the table: unclear sides, parts not read, tracked changes. */
  notes: Note[]
}

/** A text that has become a contract: clauses, definitions, sides, references, facts. Plain data. Offsets are into `SourceText.text`. */
import { SIX_ARTEFACTS } from '../library/position.ts'
import type { SourceText } from '../read/source.ts'

/** What a clause's words can be about. `content` is what the customer supplies in general, without telling inputs, prompts and outputs apart. */
export const ARTEFACTS = [
  'content',
  ...SIX_ARTEFACTS,
  'training-data',
  'feedback',
  'usage-data',
  'aggregated-data',
  'personal-data',
  'confidential-information',
  'account-data',
  'vendor-property',
  'retrieval',
] as const

export type Artefact = (typeof ARTEFACTS)[number]

export type Role = 'vendor' | 'customer'

/** One block of the contract with its place in the clause tree. */
export interface Clause {
  index: number
  start: number
  end: number
  kind: 'heading' | 'text' | 'item' | 'cell'
  /** Number as printed ("4.3", "(b)"), whether it stands in the text or not. */
  number?: string
  /** What a reader would cite: "4.3(b)", or the heading where nothing is numbered. */
  label: string
  /** Headings from the outermost to the nearest. */
  headings: string[]
  /** Index of the clause that this one stands under (a list item's lead-in, a subclause's clause, else its heading). */
  parent?: number
  /** Index of the clause whose words lead this list item in ("Provider may:"). */
  lead?: number
  page?: number
  /** A document within the document: the index of its part when several contracts stand on one page. */
  part: number
}

export interface Definition {
  term: string
  /** Span of the words that define it. */
  start: number
  end: number
  clause: number
  /** What the term covers, its own words and other defined terms resolved. */
  artefacts: Artefact[]
  /** Words that the definition takes out ("excluding Customer Data"). */
  excludes: Artefact[]
}

export interface Side {
  role: Role
  /** All names of this side, longest first, as they stand in the text: "Northwind Models, Inc.", "Northwind", "Provider", "we". */
  names: string[]
  /** The name to use in language: "Provider", "Northwind". */
  name: string
}

export interface Sides {
  vendor: Side
  customer: Side
  /** "we"/"us"/"our" is this side, where the text says so or it follows. */
  firstPerson?: Role
  /** "you"/"your" is this side. */
  secondPerson?: Role
  /** False when the text does not tell the sides apart: then the review says so. */
  certain: boolean
  /** One sentence: what the reading of the sides rests on. */
  why: string
}

/** A reference within the document, resolved: "Sections 2, 4 and 6", "this Section", "the preceding paragraph". */
export interface Reference {
  start: number
  end: number
  /** Clauses it points at. */
  clauses: number[]
}

export interface Survival {
  start: number
  end: number
  clause: number
  /** Clauses that survive, references resolved; empty where the text only describes them. */
  clauses: number[]
}

export interface Precedence {
  start: number
  end: number
  clause: number
  /** Which document or clause prevails, in the text's own words. */
  prevails: string
}

export type ContractKind =
  | 'dpa'
  | 'commercial-terms'
  | 'consumer-terms'
  | 'developer-terms'
  | 'order-form'
  | 'privacy-policy'
  | 'policy'
  | 'other'

/** A fact with the words it rests on. */
export interface Fact {
  value: string
  start: number
  end: number
}

export interface Facts {
  vendor?: Fact
  date?: Fact
  version?: Fact
  law?: Fact
  courts?: Fact
  noticePeriod?: Fact
  retention?: Fact
  liabilityCap?: Fact
  subprocessorNotice?: Fact
}

export interface IncorporatedDocument {
  title: string
  address?: string
  start: number
  end: number
}

export interface Contract {
  source: SourceText
  clauses: Clause[]
  definitions: Definition[]
  sides: Sides
  references: Reference[]
  survival: Survival[]
  precedence: Precedence[]
  kind: ContractKind
  facts: Facts
  incorporated: IncorporatedDocument[]
  /** BCP 47 code of the language ("en"), or "und". */
  language: string
}

/** Which rows the table shows, in which order, and how they are counted. */
import type { Group, Status } from '../library/position.ts'
import type { Certainty } from '../match/answer.ts'
import type { Row } from '../review/review.ts'

export const QUICK = ['all', 'must', 'open', 'traps', 'check'] as const
export type Quick = (typeof QUICK)[number]

export type Stand = 'must-fix' | 'open' | 'met' | 'not-applicable'
export const STANDS: readonly Stand[] = ['must-fix', 'open', 'met', 'not-applicable']

/** All that is set must hold. */
export interface Filters {
  quick: Quick
  status?: Status | undefined
  group?: Group | undefined
  certainty?: Certainty | undefined
  standing?: Stand | undefined
  /** A position of the allocation group: it and the rows about the same thing. */
  artefact?: string | undefined
  /** Searched for in titles, gists, reasons and the vendor's words. */
  words: string
  /** Rows that must be fixed stand first, out of their groups. */
  mustFirst: boolean
}

export const NO_FILTERS: Filters = { quick: 'all', words: '', mustFirst: false }

export const GROUPS: readonly Group[] = ['allocation', 'use', 'trap', 'data', 'third', 'assurance', 'remedy']

/** Rows that decide on the same artefact as its own. */
const ABOUT: Record<string, readonly string[]> = {
  'allocation.inputs': ['use.service-only', 'use.no-training', 'data.deletion', 'data.confidentiality'],
  'allocation.prompts': ['use.service-only', 'use.no-training', 'use.personnel-access'],
  'allocation.outputs': ['use.no-training', 'remedy.ip-indemnity'],
  'allocation.fine-tuned-models': ['data.training-data-deletion', 'data.isolation', 'data.no-contamination'],
  'allocation.embeddings': ['data.retrieval-storage', 'data.isolation'],
  'allocation.derivative-works': ['use.no-competing', 'trap.survival'],
}

const QUICKLY: Record<Quick, (row: Row) => boolean> = {
  all: () => true,
  must: (row) => row.standing === 'must-fix',
  open: isOpen,
  traps: (row) => row.group === 'trap',
  check: (row) => row.certainty === 'check' && row.standing !== 'not-applicable',
}

/** True for a row that falls short of what the playbook accepts. */
export function isOpen({ standing }: Row): boolean {
  return standing === 'must-fix' || standing === 'open' || standing === 'note'
}

function stands(row: Row, standing: Stand): boolean {
  return standing === 'open' ? isOpen(row) : row.standing === standing
}

function says(row: Row, words: string): boolean {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return true
  const quotes = row.evidence.map(({ label, quote }) => `${label} ${quote}`)
  const text = [row.title, row.gist, row.why, ...quotes].join(' ').toLowerCase()
  return wanted.every((word) => text.includes(word))
}

export function quickly(rows: readonly Row[], quick: Quick): Row[] {
  return rows.filter(QUICKLY[quick])
}

export function filtered(rows: readonly Row[], filters: Filters): Row[] {
  const { quick, status, group, certainty, standing, artefact, words } = filters
  return rows.filter(
    (row) =>
      QUICKLY[quick](row) &&
      (!status || row.status === status) &&
      (!group || row.group === group) &&
      (!certainty || row.certainty === certainty) &&
      (!standing || stands(row, standing)) &&
      (!artefact || row.position === artefact || (ABOUT[artefact] ?? []).includes(row.position)) &&
      says(row, words),
  )
}

/** How many of the finer filters are set. */
export function finer({ status, group, certainty, standing, mustFirst }: Filters): number {
  return [status, group, certainty, standing, mustFirst].filter(Boolean).length
}

export interface Part {
  id: Group | 'must'
  rows: Row[]
}

/** Groups in the order of the library, those without a row left out; on request what must be fixed stands before them. */
export function inParts(rows: readonly Row[], mustFirst: boolean): Part[] {
  const must = mustFirst ? rows.filter((row) => row.standing === 'must-fix') : []
  const rest = rows.filter((row) => !must.includes(row))
  const groups: Part[] = GROUPS.map((group) => ({ id: group, rows: rest.filter((row) => row.group === group) }))
  return [{ id: 'must' as const, rows: must }, ...groups].filter((part) => part.rows.length > 0)
}

export interface Counts {
  must: number
  /** Short of the buyer's position, but not to be fixed at all costs. */
  open: number
  met: number
  notApplicable: number
}

export function count(rows: readonly Row[]): Counts {
  const of = (...standings: Row['standing'][]) => rows.filter((row) => standings.includes(row.standing)).length
  return { must: of('must-fix'), open: of('open', 'note'), met: of('met'), notApplicable: of('not-applicable') }
}

/** Which rows the table shows, in which order, and how they are counted. */
import type { Group } from '../library/position.ts'
import type { Row } from '../review/review.ts'

export const FILTERS = ['all', 'must', 'open', 'traps', 'check'] as const
export type Filter = (typeof FILTERS)[number]

export const GROUPS: readonly Group[] = ['allocation', 'use', 'trap', 'data', 'third', 'assurance', 'remedy']

const FITS: Record<Filter, (row: Row) => boolean> = {
  all: () => true,
  must: (row) => row.standing === 'must-fix',
  open: (row) => row.standing === 'must-fix' || row.standing === 'open' || row.standing === 'note',
  traps: (row) => row.group === 'trap',
  check: (row) => row.certainty === 'check' && row.standing !== 'not-applicable',
}

export function filtered(rows: readonly Row[], filter: Filter): Row[] {
  return rows.filter(FITS[filter])
}

/** Groups in the order of the library, those without a row left out. */
export function byGroup(rows: readonly Row[]): { group: Group; rows: Row[] }[] {
  return GROUPS.map((group) => ({ group, rows: rows.filter((row) => row.group === group) })).filter(
    ({ rows }) => rows.length > 0,
  )
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

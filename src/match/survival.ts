/** "Sections 2, 4 and 6 survive" means what those sections say: a licence over content that stands in one of them outlives the contract. */
import type { Reading } from '../frame/reading.ts'
import type { Hit, Hits } from './hits.ts'

const POSITION = 'trap.survival'

/** Adverse wording on these positions gives the vendor a right over customer artefacts. */
const RIGHTS = [
  'allocation.inputs',
  'allocation.outputs',
  'use.service-only',
  'use.no-training',
  'trap.improve-services',
  'trap.aggregated-data',
  'trap.affiliate-licence',
  'trap.perpetual-licence',
]

/** Clauses in which the vendor takes a right over content. */
function clausesWithRights(reading: Reading, hits: Hits): Set<number> {
  const clauses = new Set<number>()
  for (const position of RIGHTS) {
    for (const hit of hits.get(position) ?? []) {
      const clause = reading.sentences[hit.sentence]?.clause
      // A licence that can be passed on is a licence, however narrow: once it outlives the contract, it no longer serves it.
      const right = hit.status === 'adverse' || (position === 'trap.affiliate-licence' && hit.status === 'compromise')
      if (right && !hit.weak && clause !== undefined) clauses.add(clause)
    }
  }
  return clauses
}

function sentenceOf(reading: Reading, start: number): number {
  return reading.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)
}

/** Hits on the sentences that let such clauses survive, references resolved. */
export function survivingRights(reading: Reading, hits: Hits): Hit[] {
  const rights = clausesWithRights(reading, hits)
  return reading.contract.survival.flatMap((survival) => {
    const sentence = sentenceOf(reading, survival.start)
    if (sentence < 0 || !survival.clauses.some((clause) => rights.has(clause))) return []
    return [
      {
        position: POSITION,
        status: 'adverse' as const,
        signal: 'section-with-licence-survives',
        why: 'A section in which the vendor takes rights over content survives the end.',
        sentence,
        weak: false,
        overrides: [],
      },
    ]
  })
}

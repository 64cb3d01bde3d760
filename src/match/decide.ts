/** Hits become one status: the worst operative wording decides, unless a wording says that it beats another. */
import type { Decided, Position } from '../library/position.ts'
import type { Hit } from './hits.ts'

const WORST_FIRST: readonly Decided[] = ['adverse', 'compromise', 'preferred']

/** Hits that no other hit of the position beats. A signal never beats itself. */
export function standing(hits: readonly Hit[]): Hit[] {
  const beaten = new Set<string>()
  let all: Hit | undefined
  for (const hit of hits) {
    for (const id of hit.overrides) {
      if (id === '*') all = hit
      else if (id !== hit.signal) beaten.add(id)
    }
  }
  return hits.filter(
    (hit) => !beaten.has(hit.signal) && (!all || hit.signal === all.signal || hit.overrides.includes('*')),
  )
}

/** The hits that decide, all of one status; empty when nothing does. Hints count only where nothing strong stands. */
export function decide(hits: readonly Hit[], position: Pick<Position, 'order'>): Hit[] {
  const stand = standing(hits)
  const strong = stand.filter((hit) => !hit.weak)
  const pool = strong.length > 0 ? strong : stand
  for (const status of position.order ?? WORST_FIRST) {
    const chosen = pool.filter((hit) => hit.status === status)
    if (chosen.length > 0) return chosen
  }
  return []
}

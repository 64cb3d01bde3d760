/** Medians of several things measured turn by turn in one run, so that a busy machine slows them alike. */

export type Work = () => unknown

const now = (): number => performance.now()

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** Milliseconds, the median of `rounds` rounds after `warm` unmeasured ones; each round runs every work once. */
export async function turnByTurn<K extends string>(
  works: Record<K, Work>,
  { rounds = 9, warm = 3 } = {},
): Promise<Record<K, number>> {
  const names = Object.keys(works) as K[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>
  for (let round = -warm; round < rounds; round++) {
    for (const name of names) {
      const from = now()
      await works[name]()
      if (round >= 0) times[name].push(now() - from)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>
}

export interface Line {
  what: string
  figure: string
  aim: string
  met: boolean
}

/** A ratio against what it may be at most. */
export function atMost(what: string, ratio: number, aim: number): Line {
  return { what, figure: ratio.toFixed(2), aim: `at most ${aim}`, met: ratio <= aim }
}

export function atLeast(what: string, value: number, aim: number): Line {
  return { what, figure: value.toFixed(0), aim: `at least ${aim}`, met: value >= aim }
}

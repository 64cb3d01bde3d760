/** The scorer's notion of two quotes showing the same place: half of the shorter one's five-word runs stand in the other. */

const words = (text: string): string[] =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? []

function runs(list: readonly string[]): Set<string> {
  if (list.length <= 5) return new Set([list.join(' ')])
  return new Set(list.slice(0, -4).map((_, i) => list.slice(i, i + 5).join(' ')))
}

export function samePlace(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)]
  if (one.length === 0 || other.length === 0) return false
  const [small, large] = one.length <= other.length ? [one, other] : [other, one]
  if (small.length <= 5) return ` ${large.join(' ')} `.includes(` ${small.join(' ')} `)
  const have = runs(large)
  const own = [...runs(small)]
  return own.filter((run) => have.has(run)).length >= own.length / 2
}

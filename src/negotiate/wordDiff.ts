/** Two sentences word by word, so that what stays is what a reader would keep: words that carry meaning weigh more than "and" or a comma. */

export interface RedlinePart {
  kind: 'keep' | 'strike' | 'insert'
  text: string
}

/** A word or a mark with the space before it. */
const TOKEN = /\s*(?:\d+(?:[.,]\d+)+|[\p{L}\p{N}]+(?:[’'_-][\p{L}\p{N}]+)*|[^\s])|\s+$/gu
const SLIGHT =
  /^\s*(?:and|or|the|a|an|of|to|in|for|by|with|on|at|as|is|are|be|it|its|our|your|any|all|that|this|\P{L}+)$/iu

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? []
const weightOf = (token: string): number => (SLIGHT.test(token) ? 1 : 3)

/** How many tokens the two share at their start. */
function shared(a: readonly string[], b: readonly string[]): number {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  return i
}

/** The heaviest common subsequence: `table[i][j]` is its weight in what follows a[i] and b[j]. */
function weights(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i]
    const below = table[i + 1]
    if (!row || !below) continue
    for (let j = b.length - 1; j >= 0; j--) {
      const apart = Math.max(below[j] ?? 0, row[j + 1] ?? 0)
      const token = a[i] ?? ''
      row[j] = token === b[j] ? Math.max(apart, (below[j + 1] ?? 0) + weightOf(token)) : apart
    }
  }
  return table
}

function middle(a: readonly string[], b: readonly string[]): RedlinePart[] {
  const table = weights(a, b)
  const parts: RedlinePart[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [old = '', fresh = ''] = [a[i], b[j]]
    const here = table[i]?.[j] ?? 0
    const strikes = i < a.length && (table[i + 1]?.[j] ?? 0) === here
    if (i < a.length && j < b.length && old === fresh && here === (table[i + 1]?.[j + 1] ?? 0) + weightOf(old)) {
      parts.push({ kind: 'keep', text: old })
      i++
      j++
    } else if (strikes || j >= b.length) {
      parts.push({ kind: 'strike', text: old })
      i++
    } else {
      parts.push({ kind: 'insert', text: fresh })
      j++
    }
  }
  return parts
}

const wordsIn = (tokens: readonly RedlinePart[]): number => tokens.filter(({ text }) => /\p{L}/u.test(text)).length

/** From which number of words on a change is long: an "in" that happens to stay between two of them only makes them hard to read. */
const LONG = 3

/** A lone slight word between long changes goes with the old and comes with the new. */
function withoutIslands(parts: readonly RedlinePart[]): RedlinePart[] {
  const changeBefore = (i: number): RedlinePart[] => {
    const start = parts.slice(0, i).findLastIndex(({ kind }) => kind === 'keep')
    return parts.slice(start + 1, i)
  }
  const changeAfter = (i: number): RedlinePart[] => {
    const end = parts.slice(i + 1).findIndex(({ kind }) => kind === 'keep')
    return parts.slice(i + 1, end < 0 ? undefined : i + 1 + end)
  }
  return parts.flatMap((part, i): RedlinePart[] => {
    if (part.kind !== 'keep' || !SLIGHT.test(part.text)) return [part]
    const [before, after] = [changeBefore(i), changeAfter(i)]
    const both = [...before, ...after]
    const isIsland =
      wordsIn(before) >= LONG &&
      after.length > 0 &&
      ['strike', 'insert'].every((kind) => both.some((one) => one.kind === kind))
    return isIsland
      ? [
          { kind: 'strike', text: part.text },
          { kind: 'insert', text: part.text },
        ]
      : [part]
  })
}

/** Neighbours of a kind are one part, struck words before new ones. */
function joined(parts: readonly RedlinePart[]): RedlinePart[] {
  const out: RedlinePart[] = []
  let [strike, insert] = ['', '']
  const flush = () => {
    // The space before a change stays, where it was there and still is.
    const space = /^\s/.test(strike) && /^\s/.test(insert) ? ' ' : ''
    if (space) out.push({ kind: 'keep', text: space })
    if (strike.length > space.length) out.push({ kind: 'strike', text: strike.slice(space.length) })
    if (insert.length > space.length) out.push({ kind: 'insert', text: insert.slice(space.length) })
    strike = insert = ''
  }
  for (const { kind, text } of parts) {
    if (kind === 'strike') strike += text
    else if (kind === 'insert') insert += text
    else {
      flush()
      out.push({ kind, text })
    }
  }
  flush()
  return out.reduce<RedlinePart[]>((all, part) => {
    const last = all.at(-1)
    if (last?.kind === part.kind) all[all.length - 1] = { kind: part.kind, text: last.text + part.text }
    else all.push(part)
    return all
  }, [])
}

/** What stays, what goes, what comes: the kept and struck words give `before`, the kept and inserted ones `after`. */
export function redline(before: string, after: string): RedlinePart[] {
  const [a, b] = [tokensOf(before), tokensOf(after)]
  const start = shared(a, b)
  const end = shared(a.slice(start).reverse(), b.slice(start).reverse())
  const keep = (tokens: string[]): RedlinePart[] => tokens.map((text) => ({ kind: 'keep', text }))
  return joined([
    ...keep(a.slice(0, start)),
    ...withoutIslands(middle(a.slice(start, a.length - end), b.slice(start, b.length - end))),
    ...keep(end > 0 ? a.slice(-end) : []),
  ])
}

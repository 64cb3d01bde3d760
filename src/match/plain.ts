/**
 * Which plain words a pattern cannot do without. They must stand in the source: what fits only inside a token
 * ("property" in "[vendor-property]") was never said.
 */

/** One of these must stand in the text. */
export type Words = string[]

interface Parsed {
  needs: Words[]
  /** The literal that the whole node is, where it is one. */
  exact?: string
}

const MIN = 3

class Reader {
  at = 0
  source: string
  constructor(source: string) {
    this.source = source
  }
}

const COUNT = /\{(\d+)(?:,\d*)?\}/y
const LOOK = /\(\?<?[!=]/y
const GROUP = /\(\?(?::|<[a-z]+>)/iy

function sticky(pattern: RegExp, r: Reader): RegExpExecArray | null {
  pattern.lastIndex = r.at
  return pattern.exec(r.source)
}

/** Skips a character class; returns whether there is one at `at`. */
function skipClass(r: Reader): void {
  r.at++
  while (r.at < r.source.length && r.source[r.at] !== ']') r.at += r.source[r.at] === '\\' ? 2 : 1
  r.at++
}

/** Reads a quantifier; true when the item before it may be absent. */
function optional(r: Reader): boolean | undefined {
  const c = r.source[r.at]
  let result: boolean | undefined
  if (c === '?' || c === '*') {
    r.at++
    result = true
  } else if (c === '+') {
    r.at++
    result = false
  } else if (c === '{') {
    const m = sticky(COUNT, r)
    if (m) {
      r.at += m[0].length
      result = Number(m[1]) === 0
    }
  }
  if (result !== undefined && r.source[r.at] === '?') r.at++
  return result
}

function best(needs: Words[]): Words | undefined {
  let chosen: Words | undefined
  const score = (need: Words): number => Math.min(...need.map((word) => word.length)) - need.length * 0.4
  for (const need of needs) if (!chosen || score(need) > score(chosen)) chosen = need
  return chosen
}

function parseAlternatives(r: Reader): Parsed {
  const branches: Parsed[] = [parseSequence(r)]
  while (r.source[r.at] === '|') {
    r.at++
    branches.push(parseSequence(r))
  }
  if (branches.length === 1) return branches[0]!
  const union: Words = []
  for (const branch of branches) {
    const one = best(branch.needs)
    if (!one) return { needs: [] }
    union.push(...one)
  }
  return { needs: [[...new Set(union)]] }
}

function parseSequence(r: Reader): Parsed {
  const needs: Words[] = []
  let run = ''
  let token = false
  const flush = (): void => {
    if (run.length >= MIN) needs.push([run])
    run = ''
  }
  while (r.at < r.source.length) {
    const c = r.source[r.at]!
    if (c === '|' || c === ')') break
    let literal = ''
    let group: Parsed | undefined
    if (c === '(') {
      const look = sticky(LOOK, r)
      r.at += look ? look[0].length : (sticky(GROUP, r)?.[0].length ?? 1)
      group = parseAlternatives(r)
      r.at++
      if (look) group = { needs: [] }
    } else if (c === '[') {
      skipClass(r)
    } else if (c === '\\') {
      const next = r.source[r.at + 1] ?? ''
      if (next === '[') token = true
      if (next === ']') token = false
      r.at += 2
      if (next === 'b' || next === 'B') {
        flush()
        continue
      }
    } else {
      r.at++
      if (/[a-z0-9]/.test(c)) literal = c
    }
    const missing = optional(r)
    if (token) {
      run = ''
      continue
    }
    if (literal && missing === undefined) run += literal
    else {
      if (literal && missing === false) run += literal
      flush()
      if (group && !missing) needs.push(...group.needs)
    }
  }
  flush()
  return { needs }
}

/** The plain words of one regular expression source. */
export function plainWordsOf(source: string): Words[] {
  return parseAlternatives(new Reader(source)).needs
}

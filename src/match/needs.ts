/**
 * Which letters a pattern cannot do without. A sentence that lacks them is never looked at: this is what keeps hundreds of signals fast.
 * Sides and artefacts are tokens in canonical text, so they are never needed letters.
 */
import { wordsOfAct } from '../frame/verbs.ts'
import type { Conditions, FrameSpec } from '../library/position.ts'

/** One of these must stand in the text. */
export type Need = string[]

interface Parsed {
  needs: Need[]
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

function best(needs: Need[]): Need | undefined {
  let chosen: Need | undefined
  const score = (need: Need): number => Math.min(...need.map((word) => word.length)) - need.length * 0.4
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
  const union: Need = []
  for (const branch of branches) {
    const one = best(branch.needs)
    if (!one) return { needs: [] }
    union.push(...one)
  }
  return { needs: [[...new Set(union)]] }
}

function parseSequence(r: Reader): Parsed {
  const needs: Need[] = []
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

/** The needs of one regular expression source. */
export function needsOf(source: string): Need[] {
  return parseAlternatives(new Reader(source)).needs
}

const list = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

function needsOfFrame(spec: FrameSpec): Need[] {
  if (spec.act === undefined) return []
  const words = list(spec.act)
    .flatMap(wordsOfAct)
    .filter((word) => word.length >= MIN)
  return words.length > 0 ? [[...new Set(words)]] : []
}

/** What a sentence (with its lead) must hold to be worth trying the signal on. */
export function needsOfSignal(signal: Conditions): Need[] {
  const needs = [...list(signal.says).flatMap(needsOf), ...list(signal.frame).flatMap(needsOfFrame)]
  const any = list(signal.any)
  if (any.length > 0) needs.push(...needsOf(any.map((pattern) => `(?:${pattern})`).join('|')))
  return needs.filter((need) => need.length > 0)
}

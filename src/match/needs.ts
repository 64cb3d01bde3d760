/**
 * What a text must hold for a pattern to fit: this is what keeps hundreds of signals fast. A pattern is tried only on
 * sentences that hold its letters, and a regular expression that is never tried is never built.
 * Looked for twice: in the canonical text, where "VENDOR" and "[usage-data" are letters as good as any, and in the
 * source, where only plain words stand: what fits only inside a token ("property" in "[vendor-property]") was never said.
 */
import { wordsOfAct } from '../frame/verbs.ts'
import type { FrameSpec } from '../library/position.ts'

/** Letters that must stand in the text, or all of several needs, or one of several. */
export type Need = string | { all: Need[] } | { any: Need[] }

/** Asks for nothing. */
export const NOTHING: Need = { all: [] }

interface Parsed {
  need: Need
  /** Where the node can only be one of a few words: those words. */
  words?: string[]
}

/** More spellings than this of one stretch of letters are not told apart. */
const MOST_WORDS = 6
/** A stretch this long is telling enough without the group that follows it. */
const TELLING = 6

/** Letters are looked up by three in a row, so anything shorter is no need. */
const LETTERS = /[a-z0-9]{3}/i
const COUNT = /\{(\d+)(?:,\d*)?\}/y
const LOOK = /\(\?<?[!=]/y
const GROUP = /\(\?(?::|<[a-z]+>)/iy

type Times = 'once' | 'perhaps' | 'any' | 'several'

class Reader {
  at = 0
  source: string
  /** Whether only what stands in the source as well counts as letters. */
  plain: boolean
  /** Inside a token, "[content", up to its end. */
  token = false
  constructor(source: string, plain: boolean) {
    this.source = source
    this.plain = plain
  }

  /** The letter that a character of the pattern stands for; '' where it tells nothing. */
  letter(c: string, escaped: boolean): string {
    if (this.plain) {
      if (escaped && (c === '[' || c === ']')) this.token = c === '['
      return !this.token && !escaped && /[a-z0-9]/.test(c) ? c : ''
    }
    return escaped ? (/\w/.test(c) ? '' : c) : c === '.' ? '' : c
  }

  takes(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)
    if (found) this.at += found[0].length
    return found
  }

  skipClass(): void {
    this.at++
    while (this.at < this.source.length && this.source[this.at] !== ']')
      this.at += this.source[this.at] === '\\' ? 2 : 1
    this.at++
  }

  /** Reads the quantifier behind an item. */
  times(): Times {
    const c = this.source[this.at]
    let times: Times = 'once'
    if (c === '?') times = 'perhaps'
    else if (c === '*') times = 'any'
    else if (c === '+') times = 'several'
    if (times !== 'once') this.at++
    else if (c === '{') {
      const count = this.takes(COUNT)
      if (count) times = count[1] === '0' ? 'any' : 'several'
    }
    if (times !== 'once' && this.source[this.at] === '?') this.at++
    return times
  }
}

/** One of several, none of which is "nothing". */
function oneOf(needs: Need[]): Need {
  if (needs.length === 1) return needs[0]!
  return needs.some((need) => typeof need !== 'string' && 'all' in need && need.all.length === 0)
    ? NOTHING
    : { any: needs }
}

/** The stretch of letters that a sequence is in the middle of, and what it has needed so far. */
class Stretch {
  needs: Need[] = []
  words: string[] = ['']
  /** False once the words are no longer all that the sequence is. */
  whole = true

  /** Ends the stretch: what comes next does not touch it. */
  close(): void {
    if (this.words.every((word) => LETTERS.test(word))) this.needs.push(oneOf(this.words))
    this.words = ['']
    this.whole = false
  }

  take(words: string[], times: Times): void {
    if (times === 'any') return this.close()
    if (times === 'several') {
      this.add(words)
      return this.close()
    }
    if (times === 'perhaps') {
      if (this.words.length * (words.length + 1) > MOST_WORDS) return this.close()
      this.words = [...this.words, ...this.crossed(words)]
      return
    }
    this.add(words)
  }

  add(words: string[]): void {
    const telling = words.length > 1 && this.words.every((word) => word.length >= TELLING)
    if (telling || this.words.length * words.length > MOST_WORDS) {
      this.close()
      this.words = words
    } else this.words = this.crossed(words)
  }

  crossed(words: string[]): string[] {
    if (words.length === 1) return this.words.map((word) => word + words[0]!)
    return this.words.flatMap((word) => words.map((next) => word + next))
  }
}

function parseAlternatives(r: Reader): Parsed {
  const branches: Parsed[] = [parseSequence(r)]
  while (r.source[r.at] === '|') {
    r.at++
    branches.push(parseSequence(r))
  }
  if (branches.length === 1) return branches[0]!
  const need = oneOf(branches.map((branch) => branch.need))
  if (branches.length > MOST_WORDS || branches.some((branch) => !branch.words)) return { need }
  const words = branches.flatMap((branch) => branch.words ?? [])
  return words.length > MOST_WORDS ? { need } : { need, words }
}

function parseSequence(r: Reader): Parsed {
  const stretch = new Stretch()
  const { token } = r
  while (r.at < r.source.length) {
    const c = r.source[r.at]!
    if (c === '|' || c === ')') break
    if (c === '(') {
      const look = r.takes(LOOK)
      if (!look && !r.takes(GROUP)) r.at++
      const group = parseAlternatives(r)
      r.at++
      if (look) continue
      const times = r.times()
      if (group.words) stretch.take(group.words, times)
      else {
        stretch.close()
        if (times === 'once' || times === 'several') stretch.needs.push(group.need)
      }
      continue
    }
    let letter = ''
    if (c === '[') r.skipClass()
    else if (c === '\\') {
      const next = r.source[r.at + 1] ?? ''
      r.at += 2
      if (next === 'b' || next === 'B') continue
      letter = r.letter(next, true)
    } else {
      r.at++
      if (c === '^' || c === '$') continue
      letter = r.letter(c, false)
    }
    const times = r.times()
    if (letter) stretch.take([letter], times)
    else stretch.close()
  }
  r.token = token // a branch that ends inside a token says nothing of the next
  const { words, whole } = stretch
  const spoken = whole ? words : undefined
  stretch.close()
  const { needs } = stretch
  const need: Need = needs.length === 1 ? needs[0]! : { all: needs }
  return spoken ? { need, words: spoken } : { need }
}

/** What the canonical text must hold for this pattern (the source of a regular expression) to fit. */
export function needsOf(source: string): Need {
  return parseAlternatives(new Reader(source, false)).need
}

/** The plain words that must stand in the source for this pattern to fit. */
export function plainNeedsOf(source: string): Need {
  return parseAlternatives(new Reader(source, true)).need
}

/** What a canonical text must hold for a frame to be read in it that meets the condition. */
export function needsOfFrame(spec: FrameSpec): Need {
  if (spec.act === undefined) return NOTHING
  const acts = Array.isArray(spec.act) ? spec.act : [spec.act]
  const words = acts.flatMap(wordsOfAct).filter((word) => LETTERS.test(word))
  return words.length > 0 ? oneOf([...new Set(words)]) : NOTHING
}

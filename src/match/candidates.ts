/** Which sentences hold the letters that a signal needs: one pass over the text, by three-letter keys, then bit sets. */
import type { Library } from '../library/position.ts'
import type { Reading } from '../frame/reading.ts'
import { compile, type Compiled } from './compile.ts'

interface Index {
  signals: Compiled[]
  literals: string[]
  /** Literals that start with the three letters of a key. */
  buckets: Map<number, number[]>
  /** A quick no: 1 where a key has a bucket. */
  has: Uint8Array
  /** For every signal, its needs as literal numbers. */
  needs: number[][][]
  width: number
}

const indexes = new WeakMap<Library, Index>()

/** Letters and digits as 1..36, everything else 0; a key is three of them. */
function letter(code: number): number {
  if (code >= 97 && code <= 122) return code - 96
  if (code >= 48 && code <= 57) return code - 21
  if (code >= 65 && code <= 90) return code - 64
  return 0
}
const KEYS = 37 * 37 * 37

function keyAt(text: string, at: number): number {
  return (letter(text.charCodeAt(at)) * 37 + letter(text.charCodeAt(at + 1))) * 37 + letter(text.charCodeAt(at + 2))
}

function indexOf(library: Library): Index {
  const known = indexes.get(library)
  if (known) return known
  const signals = compile(library)
  const literals: string[] = []
  const numbers = new Map<string, number>()
  const number = (literal: string): number => {
    let n = numbers.get(literal)
    if (n === undefined) {
      n = literals.push(literal) - 1
      numbers.set(literal, n)
    }
    return n
  }
  const needs = signals.map((signal) => signal.needs.map((need) => need.map(number)))
  const buckets = new Map<number, number[]>()
  const has = new Uint8Array(KEYS)
  literals.forEach((literal, n) => {
    const key = keyAt(literal, 0)
    has[key] = 1
    buckets.set(key, [...(buckets.get(key) ?? []), n])
  })
  const index = { signals, literals, buckets, has, needs, width: Math.max(1, Math.ceil(literals.length / 32)) }
  indexes.set(library, index)
  return index
}

function mark(index: Index, lower: string, start: number, end: number, bits: Uint32Array): void {
  for (let i = start; i < end - 2; i++) {
    const key = keyAt(lower, i)
    if (index.has[key] !== 1) continue
    for (const n of index.buckets.get(key)!) {
      const literal = index.literals[n]!
      if (literal.length === 3 || lower.startsWith(literal, i)) bits[n >>> 5]! |= 1 << (n & 31)
    }
  }
}

function holds(need: number[], bits: Uint32Array): boolean {
  for (const n of need) if ((bits[n >>> 5]! & (1 << (n & 31))) !== 0) return true
  return false
}

/** Calls `visit` for every signal and sentence worth trying. */
export function eachCandidate(
  library: Library,
  reading: Reading,
  visit: (signal: Compiled, sentence: number) => void,
): void {
  const index = indexOf(library)
  const text = reading.contract.source.text
  const low = text.toLowerCase()
  // A few letters change length when lowered (dotted capital I): then offsets would slip, so the text is taken as it is.
  const lower = low.length === text.length ? low : text
  const leads = new Map<number, Uint32Array>()
  for (const sentence of reading.sentences) {
    const bits = new Uint32Array(index.width)
    for (const lead of sentence.lead) {
      let led = leads.get(lead.start)
      if (!led) {
        led = new Uint32Array(index.width)
        mark(index, lower, lead.start, lead.end, led)
        leads.set(lead.start, led)
      }
      for (let k = 0; k < bits.length; k++) bits[k]! |= led[k]!
    }
    mark(index, lower, sentence.start, sentence.end, bits)
    for (let s = 0; s < index.signals.length; s++) {
      const needs = index.needs[s]!
      let all = true
      for (const need of needs) {
        if (!holds(need, bits)) {
          all = false
          break
        }
      }
      if (all) visit(index.signals[s]!, sentence.index)
    }
  }
}

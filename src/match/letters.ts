/** Which sentences hold which letters: one pass over the text by three-letter keys, one bit set a sentence. */
import type { Reading } from '../frame/reading.ts'

/** Letters and digits as 1..36, everything else 0; a key is three of them. */
const CODES = new Uint8Array(128)
for (let code = 0; code < 26; code++) CODES[97 + code] = CODES[65 + code] = code + 1
for (let digit = 0; digit < 10; digit++) CODES[48 + digit] = digit + 27
const KEYS = 37 * 37 * 37

const codeAt = (text: string, at: number): number => CODES[text.charCodeAt(at)] ?? 0

/** Literals by number, found by their first three letters. */
export interface Letters {
  literals: string[]
  numbers: Map<string, number>
  buckets: (number[] | undefined)[]
}

export function newLetters(): Letters {
  return { literals: [], numbers: new Map(), buckets: new Array<number[] | undefined>(KEYS) }
}

/** The number of a literal (lower case, three letters or more), new ones taken in. */
export function numberOf(letters: Letters, literal: string): number {
  const known = letters.numbers.get(literal)
  if (known !== undefined) return known
  const n = letters.literals.push(literal) - 1
  letters.numbers.set(literal, n)
  const key = (codeAt(literal, 0) * 37 + codeAt(literal, 1)) * 37 + codeAt(literal, 2)
  const bucket = letters.buckets[key]
  if (bucket) bucket.push(n)
  else letters.buckets[key] = [n]
  return n
}

function mark(letters: Letters, lower: string, start: number, end: number, bits: Uint32Array): void {
  let a = codeAt(lower, start)
  let b = codeAt(lower, start + 1)
  for (let i = start; i < end - 2; i++) {
    const c = codeAt(lower, i + 2)
    const bucket = letters.buckets[(a * 37 + b) * 37 + c]
    if (bucket !== undefined) {
      for (const n of bucket) {
        const literal = letters.literals[n]!
        if (literal.length === 3 || lower.startsWith(literal, i)) bits[n >>> 5]! |= 1 << (n & 31)
      }
    }
    a = b
    b = c
  }
}

/** The bit sets of all sentences, their leads included. */
export function lettersOf(letters: Letters, reading: Reading): Uint32Array[] {
  const { text } = reading.contract.source
  const low = text.toLowerCase()
  // A few letters change length when lowered (dotted capital I): then offsets would slip, so the text is taken as it is.
  const lower = low.length === text.length ? low : text
  const width = Math.max(1, Math.ceil(letters.literals.length / 32))
  const leads = new Map<number, Uint32Array>()
  return reading.sentences.map((sentence) => {
    const bits = new Uint32Array(width)
    for (const lead of sentence.lead) {
      let led = leads.get(lead.start)
      if (!led) {
        led = new Uint32Array(width)
        mark(letters, lower, lead.start, lead.end, led)
        leads.set(lead.start, led)
      }
      for (let k = 0; k < width; k++) bits[k]! |= led[k]!
    }
    mark(letters, lower, sentence.start, sentence.end, bits)
    return bits
  })
}

/** True when for every need one of its literals is there. */
export function has(bits: Uint32Array, needs: readonly number[][]): boolean {
  for (const need of needs) {
    let found = false
    for (const n of need) {
      if ((bits[n >>> 5]! & (1 << (n & 31))) !== 0) {
        found = true
        break
      }
    }
    if (!found) return false
  }
  return true
}

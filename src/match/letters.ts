/** Which sentences hold which letters: one pass over the texts by three-letter keys, one set of sentences a literal. */
import type { Need } from './needs.ts'
import { add, both, either, everything, isEmpty, nothing, type Sentences } from './sets.ts'

/** Letters and digits as 1..36, everything else 0; a key is three of them. */
const CODES = new Uint8Array(128)
for (let code = 0; code < 26; code++) CODES[97 + code] = CODES[65 + code] = code + 1
for (let digit = 0; digit < 10; digit++) CODES[48 + digit] = digit + 27
const KEYS = 37 * 37 * 37

const codeAt = (text: string, at: number): number => CODES[text.charCodeAt(at)] ?? 0
const keyAt = (text: string, at: number): number =>
  (codeAt(text, at) * 37 + codeAt(text, at + 1)) * 37 + codeAt(text, at + 2)

/** Literals by number, found by the key of three letters or digits in them. */
export interface Letters {
  literals: string[]
  /** Where in the literal its key stands. */
  keys: number[]
  numbers: Map<string, number>
  buckets: (number[] | undefined)[]
}

export function newLetters(): Letters {
  return { literals: [], keys: [], numbers: new Map(), buckets: new Array<number[] | undefined>(KEYS) }
}

/** Of the places in a literal where three letters or digits stand in a row, the one that fewest literals are found by. */
function bestKey(letters: Letters, literal: string): number {
  let best = 0
  let fewest = Infinity
  for (let at = 0; at + 2 < literal.length; at++) {
    if (codeAt(literal, at) === 0 || codeAt(literal, at + 1) === 0 || codeAt(literal, at + 2) === 0) continue
    const found = letters.buckets[keyAt(literal, at)]?.length ?? 0
    if (found < fewest) [best, fewest] = [at, found]
  }
  return best
}

/** The number of a literal (with three letters or digits in a row somewhere), new ones taken in. */
function numberOf(letters: Letters, literal: string): number {
  const known = letters.numbers.get(literal)
  if (known !== undefined) return known
  const n = letters.literals.push(literal) - 1
  letters.numbers.set(literal, n)
  const at = bestKey(letters, literal)
  letters.keys.push(at)
  const key = keyAt(literal, at)
  const bucket = letters.buckets[key]
  if (bucket) bucket.push(n)
  else letters.buckets[key] = [n]
  return n
}

/** By literal: the sentences that hold it; undefined where none does. */
export type Held = (Sentences | undefined)[]

/** Looks through a text a sentence. */
export function heldIn(letters: Letters, texts: readonly string[]): Held {
  const held = new Array<Sentences | undefined>(letters.literals.length)
  texts.forEach((text, sentence) => {
    let a = codeAt(text, 0)
    let b = codeAt(text, 1)
    for (let i = 0; i < text.length - 2; i++) {
      const c = codeAt(text, i + 2)
      const bucket = letters.buckets[(a * 37 + b) * 37 + c]
      if (bucket !== undefined) {
        for (const n of bucket) {
          if (text.startsWith(letters.literals[n]!, i - letters.keys[n]!))
            add((held[n] ??= nothing(texts.length)), sentence)
        }
      }
      a = b
      b = c
    }
  })
  return held
}

/** A need with its literals numbered: one of the literals and parts (`any`), or all of them. */
export interface Wants {
  any: boolean
  literals: number[]
  parts: Wants[]
}

export function numbered(letters: Letters, need: Need): Wants {
  if (typeof need === 'string') return { any: true, literals: [numberOf(letters, need)], parts: [] }
  const any = 'any' in need
  const wants: Wants = { any, literals: [], parts: [] }
  for (const one of any ? need.any : need.all) {
    if (typeof one === 'string') wants.literals.push(numberOf(letters, one))
    else wants.parts.push(numbered(letters, one))
  }
  return wants
}

/** The sentences, of `count`, that hold what is wanted. */
export function sentencesWith(held: Held, wants: Wants, count: number): Sentences {
  const { any, literals, parts } = wants
  const found = any ? nothing(count) : everything(count)
  for (const n of literals) {
    const one = held[n]
    if (one) (any ? either : both)(found, one)
    else if (!any) return nothing(count)
  }
  for (const part of parts) {
    ;(any ? either : both)(found, sentencesWith(held, part, count))
    if (!any && isEmpty(found)) return found
  }
  return found
}

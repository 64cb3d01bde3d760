/** Sets of sentences, one bit each: a whole contract is sifted by a few words of memory at a time. */
export type Sentences = Uint32Array

export const nothing = (count: number): Sentences => new Uint32Array(Math.ceil(count / 32))
export const everything = (count: number): Sentences => nothing(count).fill(0xffffffff)

export function add(set: Sentences, sentence: number): void {
  set[sentence >>> 5]! |= 1 << (sentence & 31)
}

export function remove(set: Sentences, sentence: number): void {
  set[sentence >>> 5]! &= ~(1 << (sentence & 31))
}

export const includes = (set: Sentences, sentence: number): boolean =>
  (set[sentence >>> 5]! & (1 << (sentence & 31))) !== 0

export function isEmpty(set: Sentences): boolean {
  for (let i = 0; i < set.length; i++) if (set[i] !== 0) return false
  return true
}

/** Keeps in `set` what `other` has too. */
export function both(set: Sentences, other: Sentences): void {
  for (let i = 0; i < set.length; i++) set[i]! &= other[i]!
}

/** Keeps in `set` what one of the two has too. */
export function bothOneOf(set: Sentences, one: Sentences, other: Sentences): void {
  for (let i = 0; i < set.length; i++) set[i]! &= one[i]! | other[i]!
}

/** Adds to `set` what `other` has. */
export function either(set: Sentences, other: Sentences): void {
  for (let i = 0; i < set.length; i++) set[i]! |= other[i]!
}

/** Members below `count`, in order. */
export function members(set: Sentences, count: number): number[] {
  const found: number[] = []
  for (let i = 0; i < count; i++) {
    if (set[i >>> 5] === 0) i |= 31
    else if (includes(set, i)) found.push(i)
  }
  return found
}

/** The vendor's own sentence, mended: the edits of a rule file applied, shown word by word. */
import { diffWordsWithSpace } from 'diff'
import type { Edit } from '../library/position.ts'
import { fill } from './fill.ts'
import type { Terms } from './terms.ts'

export interface RedlinePart {
  kind: 'keep' | 'strike' | 'insert'
  text: string
}

/** The sentence after every edit that finds its place, or undefined when none does. */
export function mend(sentence: string, edits: readonly Edit[], terms: Terms): string | undefined {
  let mended = withLeaders(sentence)
  const shouts = inCapitals(sentence)
  for (const edit of edits) {
    let said = false
    mended = mended.replace(new RegExp(edit.find, 'gi'), (...match: unknown[]) => {
      const words = replacement(edit.put, match, terms)
      // Said once, a condition holds for the sentence; what it stood for the second time only goes.
      if (said && words.length > SHORT && !/\$\d/.test(edit.put)) return ''
      said = true
      return shouts ? words.toUpperCase() : words
    })
  }
  mended = withDots(mended)
  if (mended === sentence) return undefined
  return beginningAs(sentence, tidy(mended))
}

/** Stands for a dot that ends no sentence while a sentence is mended, so that an edit "up to the stop" does not end within "e.g." or "7.2". */
const LEADER = '\u2024'
const withLeaders = (text: string): string =>
  text.replace(/\b(?:e\.g\.|i\.e\.)|\d\.(?=\d)/gi, (found) => found.replaceAll('.', LEADER))
const withDots = (text: string): string => text.replaceAll(LEADER, '.')

/** Longest replacement, in characters, that may come twice: "not", "shall not". */
const SHORT = 12

/** Disclaimers and caps are often printed in capitals; what is put into them is, too. */
function inCapitals(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0
  return letters > 20 && (sentence.match(/\p{Lu}/gu)?.length ?? 0) > 0.7 * letters
}

/** A sentence that began with a capital still does, whatever was put at its start. */
function beginningAs(before: string, after: string): string {
  return /^\p{Lu}/u.test(before) ? after.charAt(0).toUpperCase() + after.slice(1) : after
}

/** `$1` stands for what the first group found; placeholders are filled as in a clause. */
function replacement(put: string, match: unknown[], terms: Terms): string {
  const filled = fill(put, terms, true)
  return filled.replace(/\$(\d)/g, (_, digit: string) => {
    const group = match[Number(digit)]
    return typeof group === 'string' ? group : ''
  })
}

/** What striking leaves behind: doubled spaces, commas before a stop, "and ," and the like. */
function tidy(text: string): string {
  return text
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([,.;:)])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/\b(and|or),?\s+(?:and|or)\b/gi, '$1')
    .replace(/,\s*([.;])/g, '$1')
    .replace(/\(\s+/g, '(')
    .trim()
}

/** Word by word: what stays, what goes, what comes. Changes that only white space parts are one change, struck words before new ones. */
export function redline(before: string, after: string): RedlinePart[] {
  const changes = diffWordsWithSpace(before, after)
  const parts: RedlinePart[] = []
  let strike = ''
  let insert = ''
  const flush = () => {
    if (strike) parts.push({ kind: 'strike', text: strike })
    if (insert) parts.push({ kind: 'insert', text: insert })
    strike = insert = ''
  }
  changes.forEach((change, i) => {
    if (change.removed) strike += change.value
    else if (change.added) insert += change.value
    else if (/^\s*$/.test(change.value) && strike && insert && i < changes.length - 1) {
      strike += change.value
      insert += change.value
    } else {
      flush()
      parts.push({ kind: 'keep', text: change.value })
    }
  })
  flush()
  return parts
}

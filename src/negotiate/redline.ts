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
  let mended = sentence
  for (const edit of edits)
    mended = mended.replace(new RegExp(edit.find, 'gi'), (...match: unknown[]) => replacement(edit.put, match, terms))
  if (mended === sentence) return undefined
  return tidy(mended)
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

/** The vendor's own sentence, mended: the edits of a rule file applied, shown word by word. */
import type { Edit } from '../library/position.ts'
import { fill } from './fill.ts'
import type { Terms } from './terms.ts'

/** The sentence after every edit that finds its place, or undefined when none does. */
export function mend(sentence: string, edits: readonly Edit[], terms: Terms): string | undefined {
  let mended = withLeaders(sentence)
  const shouts = inCapitals(sentence)
  for (const edit of edits) {
    let said = false
    mended = mended.replace(new RegExp(edit.find, 'gi'), (...match: unknown[]) => {
      const words = beginning(match, replacement(edit.put, match, terms, shouts))
      // Said once, a condition holds for the sentence; what it stood for the second time only goes.
      if (said && words.length > SHORT && !/\$\d/.test(edit.put)) return ''
      said = true
      return words
    })
  }
  mended = withDots(mended)
  if (mended === sentence) return undefined
  return withArticles(sentence, beginningAs(sentence, tidy(mended)))
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

/** Words put at the start of a sentence, behind its number, begin as it did. */
function beginning(match: unknown[], words: string): string {
  const at = match.find((part) => typeof part === 'number') ?? 0
  const whole = String(match.at(-1))
  return new RegExp(`^[\\s\\d.()${LEADER}]*$`).test(whole.slice(0, at)) ? beginningAs(String(match[0]), words) : words
}

const VOWEL = /^(?:[aeio](?!ne\b|nce\b|u)|u(?!ni|se|su|ti))/i

/** "An irrevocable, worldwide" that lost its first word becomes "a worldwide"; articles of the old sentence are left alone. */
function withArticles(before: string, after: string): string {
  return after.replace(/\b(an?) (\p{L}+)/giu, (found, article: string, word: string) => {
    if (before.includes(found)) return found
    const right = VOWEL.test(word) ? 'an' : 'a'
    return `${article.charAt(0)}${right.slice(1)} ${word}`
  })
}

/** `$1` stands for what the first group found; placeholders are filled as in a clause. "Shall" or "will" stays as the words that go had it. */
function replacement(put: string, match: unknown[], terms: Terms, shouts: boolean): string {
  const modal = /\b(shall|will)\b/i.exec(String(match[0]))?.[1]?.toLowerCase()
  const filled = fill(put, modal === 'shall' || modal === 'will' ? { ...terms, modal } : terms, true)
  return (shouts ? filled.toUpperCase() : filled).replace(/\$(\d)/g, (_, digit: string) => {
    const group = match[Number(digit)]
    return typeof group === 'string' ? group : ''
  })
}

const SERVING = '(?:provide|operate|maintain|deliver|host|run|support|secure|protect)'
/** "to provide, maintain our Services": what is left of a list whose end went. */
const OPEN_LIST = new RegExp(
  `\\b(${SERVING}(?:, ${SERVING})*), (${SERVING})(?= (?:the|our|its|their|this|these|your)\\b)`,
  'gi',
)

/** What striking leaves behind: doubled spaces, commas before a stop, "and ," and the like. */
function tidy(text: string): string {
  return text
    .replace(OPEN_LIST, '$1 and $2')
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([,.;:)])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/\b(and|or),?\s+(?:and|or)\b/gi, '$1')
    .replace(/,\s*([.;])/g, '$1')
    .replace(/\(\s+/g, '(')
    .replace(/^[\s,;]+/, '')
    .trim()
}

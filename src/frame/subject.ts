/** Is the party at a token the subject of what follows? */
import { STAFF, type Token } from './tokens.ts'
import * as w from './words.ts'

const SKIP =
  /^(?:hereby|also|each|both|nor|alone|itself|themselves|thus|therefore|then|only|further|always|never|at|not|now|jointly|who|or|and|its|their|our|other|authori[sz]ed|group|[a-z]+ly)$/
const NOUNS =
  /^(?:affiliates?|companies|subsidiaries|partners?|licensors?|subcontractors?|sub-?processors?|suppliers?|successors|assigns|assignees|party|parties|providers?|entities|users?)$/

/** `modal`: a modal follows; `verb`: another finite verb does; undefined: not a subject. */
export function subjectAt(tokens: readonly Token[], i: number): 'modal' | 'verb' | undefined {
  const prev = tokens[i - 1]?.text ?? ''
  let j = i + 1
  let commas = 0
  while (j < tokens.length && j < i + 26) {
    const token = tokens[j]!
    const word = token.text
    if (w.MAY.has(word) || w.WILL.has(word) || w.NOT_MODAL[word]) {
      if (word === 'must' && commas % 2 === 1) return undefined
      return commas % 2 === 1 && j > i + 14 ? undefined : 'modal'
    }
    if (word === '(') {
      while (j < tokens.length && tokens[j]!.text !== ')') j++
    } else if (word === ',') {
      commas++
      if (commas > 4) return undefined
    } else if (word === ':' && j === i + 1) return w.PREPOSITIONS.has(prev) ? undefined : 'verb'
    else if (commas % 2 === 1) {
      if (token.kind === 'party' && !token.owns) return undefined
      if (token.verb && token.verb.form === 's' && commas === 1 && j <= i + 2) return 'verb'
    } else if (SKIP.test(word) || NOUNS.test(word) || STAFF.has(word)) {
      // part of the subject
    } else if (w.PREPOSITIONS.has(prev) && prev !== 'for') return undefined
    else if (word === 'to') return prev === 'for' ? 'verb' : undefined
    else if (prev === 'for') return undefined
    else if (
      w.FINITE_BE.has(word) ||
      w.PERMIT.has(word) ||
      w.BOUND.has(word) ||
      w.REQUIRE.has(word) ||
      w.FORBID.has(word)
    )
      return 'verb'
    else if (token.verb) return token.verb.form === 'base' || token.verb.form === 's' ? 'verb' : undefined
    else if (
      /^(?:reserves?|declines?|makes?|takes?|claims?|acknowledges?|waives?|accepts?|expects?|intends?|wants?|chooses?|opts?|confirms?|understands?|remains?|becomes?|needs?|believes?|considers?|submits?|uploads?|enters?|allows?|imposes?|requires?|ensures?|maintains?|gets?|goes|seeks?|limits?|restricts?)$/.test(
        word,
      )
    )
      return 'verb'
    else return undefined
    j++
  }
  return undefined
}

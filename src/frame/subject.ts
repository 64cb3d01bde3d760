/** Is the party at a token the subject of what follows? */
import { STAFF, type Token } from './tokens.ts'
import * as w from './words.ts'

const SKIP =
  /^(?:hereby|also|each|both|nor|alone|itself|themselves|thus|therefore|then|only|further|always|never|at|not|now|jointly|who|or|and|its|their|our|other|authori[sz]ed|group|[a-z]+ly)$/
const NOUNS =
  /^(?:affiliates?|companies|subsidiaries|partners?|licensors?|subcontractors?|sub-?processors?|suppliers?|successors|assigns|assignees|party|parties|providers?|entities|users?)$/

export interface Subject {
  /** A modal follows, or another finite verb. */
  kind: 'modal' | 'verb'
  /** Token of that verb. */
  at: number
}

/** What the party at token i is the subject of; undefined where it is not a subject. */
export function subjectAt(tokens: readonly Token[], i: number): Subject | undefined {
  let p = i - 1
  while (p > 0 && /^(?:a|an|any|the|such|other|each)$/.test(tokens[p]!.text)) p--
  const prev = tokens[p]?.text ?? ''
  let j = i + 1
  let commas = 0
  while (j < tokens.length && j < i + 26) {
    const token = tokens[j]!
    const word = token.text
    if (w.MAY.has(word) || w.WILL.has(word) || w.NOT_MODAL[word]) {
      if (prev === 'by') return undefined
      if (word === 'must' && commas % 2 === 1) return undefined
      return commas % 2 === 1 && j > i + 14 ? undefined : { kind: 'modal', at: j }
    }
    if (word === '(') {
      while (j < tokens.length && tokens[j]!.text !== ')') j++
    } else if (word === ',') {
      commas++
      if (commas > 4) return undefined
    } else if (word === ':' && j === i + 1) return w.PREPOSITIONS.has(prev) ? undefined : { kind: 'verb', at: j }
    else if (commas % 2 === 1) {
      if (token.kind === 'party' && !token.owns) return undefined
      if (token.verb && token.verb.form === 's' && commas === 1 && j <= i + 2) return { kind: 'verb', at: j }
    } else if (SKIP.test(word) || NOUNS.test(word) || STAFF.has(word)) {
      // part of the subject
    } else if (w.PREPOSITIONS.has(prev) && prev !== 'for') return undefined
    else if (word === 'to') return prev === 'for' ? { kind: 'verb', at: j } : undefined
    else if (prev === 'for') return undefined
    else if (
      w.FINITE_BE.has(word) ||
      w.PERMIT.has(word) ||
      w.BOUND.has(word) ||
      w.REQUIRE.has(word) ||
      w.FORBID.has(word)
    )
      return { kind: 'verb', at: j }
    else if (token.verb)
      return token.verb.form === 'base' || token.verb.form === 's' ? { kind: 'verb', at: j } : undefined
    else if (
      /^(?:reserves?|declines?|makes?|takes?|claims?|acknowledges?|waives?|accepts?|expects?|intends?|wants?|chooses?|opts?|confirms?|understands?|remains?|becomes?|needs?|believes?|considers?|submits?|uploads?|enters?|allows?|imposes?|requires?|ensures?|maintains?|gets?|goes|seeks?|limits?|restricts?)$/.test(
        word,
      )
    )
      return { kind: 'verb', at: j }
    else return undefined
    j++
  }
  return undefined
}

/** "VENDOR's systems analyse": a thing of a side that acts for it. Up to two nouns, then a finite verb. */
export function ownedSubjectAt(tokens: readonly Token[], i: number): Subject | undefined {
  if (w.PREPOSITIONS.has(tokens[i - 1]?.text ?? '')) return undefined
  for (let j = i + 1; j <= i + 3 && j < tokens.length; j++) {
    const token = tokens[j]!
    const word = token.text
    if (token.kind !== 'word') return undefined
    if (j > i + 1) {
      if (w.MAY.has(word) || w.WILL.has(word) || w.NOT_MODAL[word]) return { kind: 'modal', at: j }
      if (token.verb && (token.verb.form === 'base' || token.verb.form === 's') && tokens[j + 1]?.text !== 'of')
        return { kind: 'verb', at: j }
    }
    if (w.PREPOSITIONS.has(word) || w.ACT_NOUNS[word] || w.FINITE_BE.has(word)) return undefined
  }
  return undefined
}

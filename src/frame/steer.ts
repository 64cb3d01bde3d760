/** Words that steer the walk: modals, denials, leave, prohibition, exceptions. */
import type { Modality } from './frame.ts'
import { STAFF } from './tokens.ts'
import { artefactBack, lastArtefact, MODAL_RUN, type Walk } from './walk.ts'
import * as w from './words.ts'

/** A finite verb begins: with the subject at hand, or with a thing as its subject (a passive). */
function finite(walk: Walk, i: number, modality: Modality, negated: boolean): void {
  const s = walk.state
  const k = walk.before(i)
  const prev = walk.tokens[k]
  const linked =
    i === s.finiteAt ||
    prev === undefined ||
    prev.actor !== undefined ||
    w.SUBJECT_LINKS.has(prev.text) ||
    prev.kind === 'mark' ||
    STAFF.has(prev.text)
  if (
    (prev?.kind === 'artefact' && i !== s.finiteAt) ||
    (prev && w.PRONOUNS.has(prev.text) && prev.text !== 'that' && prev.text !== 'which')
  ) {
    if (s.exception && s.outer) s.exception = false
    walk.newStretch(prev.start)
    s.subject = 'unknown'
    s.passive = prev.artefacts ?? lastArtefact(walk, k)
  } else if (!linked && prev && !MODAL_RUN.test(prev.text)) {
    const near = artefactBack(walk, k)
    if (near.length > 0) {
      // What stands before the verb belongs to its subject: "use of [content] for training is permitted".
      walk.newStretch(walk.tokens[i]!.start)
      s.subject = 'unknown'
      s.passive = near
    } else if (prev.kind === 'word' && !s.passive.length && i - walk.lastVerb > 3) {
      walk.newStretch(prev.start)
      s.subject = 'unknown'
    }
  } else if (walk.drafts.length > 0 && walk.lastForm !== '') walk.newStretch(walk.tokens[i]!.start)
  s.modality = modality
  s.negated = negated || s.noSubject
}

/** From here on the act is denied; in mid-course that starts a part of its own. */
function deny(walk: Walk, i: number): void {
  if (walk.lastForm !== '' && !walk.state.negated) walk.turn(walk.tokens[i]!.start)
  walk.state.negated = true
}

/** Words that change the state: modals, negations, leave, prohibition, exceptions. Returns true where the word is done with. */
export function takeWord(walk: Walk, i: number): boolean {
  const s = walk.state
  const token = walk.tokens[i]!
  const word = token.text
  const next = walk.text(i + 1)
  if (w.MAY.has(word) || w.WILL.has(word)) {
    finite(
      walk,
      i,
      w.MAY.has(word) ? 'may' : word === 'must' ? 'must' : 'will',
      (next === 'not' && walk.text(i + 2) !== 'only') || next === 'never' || walk.text(i - 1) === 'nor',
    )
    return true
  }
  if (w.NOT_MODAL[word]) {
    finite(walk, i, w.NOT_MODAL[word]!, true)
    return true
  }
  if (w.FINITE_BE.has(word) && !MODAL_RUN.test(walk.text(walk.before(i)))) {
    finite(walk, i, 'is', false)
    return true
  }
  if (word === 'not' || word === 'never') {
    if (
      next !== 'only' &&
      next !== 'limited' &&
      next !== 'less' &&
      next !== 'more' &&
      next !== 'later' &&
      walk.text(i - 1) !== 'or'
    )
      deny(walk, i)
    return true
  }
  if (word === 'nothing' && /^(?:and|for|but)$/.test(walk.text(i - 1)) && walk.lastForm !== '') return true
  if (word === 'neither' || word === 'nothing' || word === 'none' || word === 'nobody') {
    s.noSubject = walk.lastForm === ''
    deny(walk, i)
    return true
  }
  if (
    (word === 'off' && next === 'limits') ||
    (word === 'out' && next === 'of' && /^(?:stays?|kept|keeps?|leaves?|left)$/.test(walk.text(i - 1)))
  ) {
    deny(walk, i)
    return true
  }
  if (
    word === 'no' &&
    next !== 'longer' &&
    next !== 'later' &&
    !/^(?:event|circumstances|case|time)$/.test(next) &&
    walk.tokens[i + 1]?.kind !== 'number'
  ) {
    s.noSubject = walk.lastForm === '' || next === 'one'
    s.negated = true
    return true
  }
  if (/^(?:event|circumstances|case|time)$/.test(word) && walk.text(i - 1) === 'no') {
    s.noSubject = true
    deny(walk, i)
    return true
  }
  if (w.FORBID.has(word) && (next === 'from' || walk.text(i + 2) === 'from')) {
    s.negated = !s.negated
    s.modality = 'will'
    return true
  }
  if (
    w.PREVENT.has(word) &&
    (s.noSubject || [3, 4, 5, 6, 7].some((ahead) => walk.text(i + ahead) === 'from' || walk.text(i + 2) === 'from'))
  ) {
    s.negated = !s.negated
    s.noSubject = false
    s.modality = 'may'
    return false
  }
  if (w.LEAVE.has(word) && next === 'to') {
    const owner = walk.tokens[walk.before(i)]
    if (owner?.owns && !MODAL_RUN.test(word)) {
      // "VENDOR's right to use": a subject of its own.
      walk.newStretch(token.start)
      s.subject = owner.actor!
      s.passive = []
      s.negated = s.noSubject
    }
    if (/^(?:right|rights|licen[sc]e|permission)$/.test(word)) s.exception = false
    s.modality =
      /^rights?$/.test(word) && /reserve/.test(walk.text(i - 2) + walk.text(i - 3))
        ? 'reserves'
        : s.modality === 'grants'
          ? 'grants'
          : 'may'
  } else if (w.BOUND.has(word) && (next === 'to' || (next === 'not' && walk.text(i + 2) === 'to'))) s.modality = 'will'
  if (
    w.EXCEPT.has(word) ||
    (word === 'other' && next === 'than') ||
    (/^provided|providing$/.test(word) && next === 'that') ||
    (word === 'but' && /^(?:only|for|to|we|it)$/.test(next) && s.negated)
  ) {
    if (!s.exception) s.outer = s.negated
    s.exception = word !== 'provided' && word !== 'but'
    s.negated = false
    s.noSubject = false
    return true
  }
  return false
}

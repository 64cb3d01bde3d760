/** Parties in the walk: who acts, who is given leave. */
import { subjectAt, type Subject } from './subject.ts'
import type { Token } from './tokens.ts'
import type { Walk } from './walk.ts'
import * as w from './words.ts'

/** A party: a subject, the one who is given leave, or an agent. */
export function takeParty(walk: Walk, i: number, lead: Subject | undefined = subjectAt(walk.tokens, i)): void {
  const token = walk.tokens[i]!
  const s = walk.state
  const permitter = permitBefore(walk, i)
  if (permitter !== undefined && lead?.kind !== 'modal') {
    if (token.actor === 'third' && s.negated) return
    s.subject = token.actor!
    s.modality = w.REQUIRE.has(permitter) ? 'must' : /^(?:grant|give|licen)/.test(permitter) ? 'grants' : 'may'
    s.passive = []
    walk.newStretch(token.start)
    return
  }
  if (!lead) {
    if (walk.text(i + 1) === 'to' && /^(?:of|for|to)$/.test(walk.text(i - 1)) && w.LEAVE.has(walk.text(i - 2))) {
      // "the right of VENDOR to use"
      walk.newStretch(token.start)
      s.subject = token.actor!
      s.passive = []
      s.modality = 'may'
      s.negated = s.noSubject
    }
    return
  }
  // "except that VENDOR may": a clause of its own, not what the main clause leaves out.
  if (s.exception && walk.text(i - 1) === 'that' && lead.kind === 'modal') s.exception = false
  if (
    s.exception &&
    i > 0 &&
    (walk.text(i - 1) === ',' || walk.text(i - 1) === ')') &&
    walk.drafts.every((d) => d.exception || d.stretch === 0)
  )
    s.exception = false
  if (walk.text(i - 1) === 'neither' || walk.text(i - 1) === 'nor') s.noSubject = true
  else if (!(walk.text(i - 1) === 'no' || (s.noSubject && walk.lastForm === ''))) {
    if (walk.lastForm !== '') s.noSubject = false
    s.negated = s.noSubject
  }
  s.subject = token.actor!
  s.finiteAt = lead.at
  s.modality = 'is'
  s.passive = []
  walk.newStretch(token.start)
}

/** The permit verb that leads to the party at i: "permits VENDOR", "allow any VENDOR", "grants to VENDOR". */
function permitBefore(walk: Walk, i: number): string | undefined {
  for (let b = i - 1; b >= Math.max(0, i - 5); b--) {
    const word = walk.text(b)
    if (w.PERMIT.has(word) || w.REQUIRE.has(word) || w.PREVENT.has(word)) return word
    if (
      walk.tokens[b]!.kind !== 'word' ||
      !/^(?:to|on|upon|and|or|any|its|the|for|that|hereby|such|also|\w+ly)$/.test(word)
    )
      return undefined
  }
  return undefined
}

/** "VENDOR and its affiliates": the third party acts with the side that is named before it. */
export function withSide(tokens: readonly Token[], i: number): boolean {
  for (let b = i - 1; b >= Math.max(0, i - 6); b--) {
    const token = tokens[b]!
    if (token.kind === 'party') return true
    if (token.kind !== 'word' && token.text !== ',') return false
    if (token.verb && token.verb.act !== 'permit' && !/^(?:and|or|nor|its|their|our)$/.test(token.text)) return false
  }
  return false
}

/** What each act is done to. */
import type { Artefact } from '../parse/contract.ts'
import { OTHER_PART, pronounIn, standsFor } from './antecedent.ts'
import { CUSTOMER_ARTEFACTS } from './ownership.ts'
import { lastArtefact, type Draft, type Walk } from './walk.ts'

const PRONOUN_TEXT = /^(?:it|them|these|those|this|same|such)$/

/** Objects: the artefacts after the verb, up to the next verb or stretch; a chain shares what follows its last verb. */
export function giveObjects(walk: Walk, inItems: boolean): void {
  const { drafts, tokens } = walk
  for (let d = drafts.length - 1; d >= 0; d--) {
    const draft = drafts[d]!
    const next = drafts[d + 1]
    const until = Math.min(
      next && next.token > draft.token ? next.token : tokens.length,
      tokenAt(walk, draft.stretch + 1),
    )
    let pronoun = false
    const objects: Artefact[] = []
    for (let t = draft.token + 1; t < until; t++) {
      const token = tokens[t]!
      if (token.artefacts) objects.push(...token.artefacts)
      else if (PRONOUN_TEXT.test(token.text)) pronoun = true
    }
    if (draft.passive) draft.objects = draft.subjectArtefacts.length > 0 ? [...draft.subjectArtefacts] : objects
    else draft.objects = objects
    if (
      draft.objects.length === 0 &&
      next &&
      next.stretch === draft.stretch &&
      next.purposeOf === draft.purposeOf &&
      next.token - draft.token <= 14 &&
      !draft.passive
    ) {
      draft.objects = [...next.objects]
    }
    if (
      draft.objects.length === 0 &&
      inItems &&
      next &&
      next.stretch === draft.stretch + 1 &&
      next.token - draft.token <= 5
    )
      draft.objects = [...next.objects]
    if (draft.objects.length === 0 && draft.purposeOf === undefined) {
      if (/^(?:own|assign)$/.test(draft.act)) {
        draft.objects = ownedByPronoun(walk, draft)
        continue
      }
      const gerund = draft.passive && draft.subjectArtefacts.length === 0
      if (pronoun || gerund || draft.subjectArtefacts.length > 0)
        draft.objects = [...lastArtefact(walk, draft.token - 1)]
    }
  }
  for (const draft of drafts) {
    if (
      draft.actor !== 'unknown' ||
      draft.relative ||
      !draft.passive ||
      !draft.objects.some((object) => CUSTOMER_ARTEFACTS.includes(object))
    )
      continue
    draft.actor = 'vendor'
    draft.implied = true
  }
  for (const draft of drafts) {
    const governor = draft.purposeOf === undefined ? undefined : drafts[draft.purposeOf]
    if (!governor) continue
    draft.objects = [...new Set([...governor.objects, ...draft.objects])]
    if (governor.relative) {
      draft.actor = governor.actor
      draft.negated = false
      continue
    }
    if (draft.actor !== 'unknown') continue
    draft.actor = governor.actor
    draft.implied = governor.implied
  }
}

/** What is owned or assigned where a pronoun names it. What neither side may assign is the agreement. */
function ownedByPronoun({ words, stretches, sentenceBefore }: Walk, draft: Draft): Artefact[] {
  if (draft.act === 'assign' && (draft.actor === 'both' || draft.negated)) return []
  const pronoun = draft.passive
    ? pronounIn(words.slice(stretches[draft.stretch], draft.start), 'subject')
    : pronounIn(words.slice(draft.end).split(OTHER_PART)[0]!, 'object')
  return pronoun ? standsFor(pronoun, words.slice(0, draft.start), sentenceBefore) : []
}

function tokenAt(walk: Walk, stretch: number): number {
  const start = walk.stretches[stretch]
  if (start === undefined) return walk.tokens.length
  const at = walk.tokens.findIndex((token) => token.start >= start)
  return at < 0 ? walk.tokens.length : at
}

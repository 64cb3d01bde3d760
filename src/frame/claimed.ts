/** Which artefacts a claim of ownership or a licence is about. */
import type { Artefact } from '../parse/contract.ts'
import { OTHER_PART, pronounIn, standsFor } from './antecedent.ts'
import type { Claim } from './ownership.ts'

/** "created from [content]", "models trained on [inputs]": where a thing comes from, not the thing itself. */
const THINGS =
  "(?:(?:(?:the|any|all|its|VENDOR's|CUSTOMER's|such|processing|analysis|use|of|a|an) ){0,4}\\[[a-z+-]+\\](?:(?:,| and| or) (?:(?:the|any) )?\\[[a-z+-]+\\]){0,3})"
const SOURCE = new RegExp(
  `\\b(?:(?:created|derived|generated|produced?s?|made|trained|retrained|fine-tuned|tuned?|adapted|tailored|based|built|building|resulting|arising|obtained|extracted|computed?|calculated|compiled|developed|learned|learnt|drawn|prepared|improvements?|learnings?|insights?) (?:\\w+ ){0,3}?(?:from|on|upon|with|of|using|by|through|to|over|out of)|(?:indices|index|improvements?|vectors?|encodings?|representations?|(?:vectori[sz]ed|numerical) forms?|summaries|statistics|derivatives|\\[(?:embeddings|usage-data|aggregated-data|derivative-works|fine-tuned-models)\\]) (?:of|from|in|over|computed from)) ${THINGS}`,
  'g',
)

/** The text without what things were made from; same things otherwise. */
function withoutSources(text: string): string {
  return text.replace(SOURCE, (whole) => /^\[[a-z-]+\]/.exec(whole)?.[0] ?? ' ')
}

function artefactsIn(part: string): Artefact[] {
  return [
    ...new Set([...withoutSources(part).matchAll(/\[([a-z+-]+)\]/g)].flatMap((m) => m[1]!.split('+') as Artefact[])),
  ]
}

/** "[outputs] belong to CUSTOMER": what stands before the claim in its own part, where the claim does not begin with its owner. */
function subjectOf(text: string, claim: Claim): string {
  if (/^(?:VENDOR|CUSTOMER|PARTIES)/.test(text.slice(claim.start))) return ''
  const before = text.slice(0, claim.start)
  let cut = 0
  for (const m of before.matchAll(new RegExp(OTHER_PART, 'g'))) cut = m.index + m[0].length
  return before.slice(cut)
}

/**
 * The artefacts of the claim's own part of the sentence; those of the whole sentence where the parts are not told apart.
 * A pronoun stands for the one artefact named before it, in the sentence or in `sentenceBefore`.
 */
export function claimed(text: string, claim: Claim, sentenceBefore: string): Artefact[] {
  if (claim.act !== 'own') return artefactsIn(text)
  const stop = text.slice(claim.end).search(OTHER_PART)
  const subject = subjectOf(text, claim)
  const behind = text.slice(claim.start, stop < 0 ? text.length : claim.end + stop)
  const own = [...new Set([...artefactsIn(subject), ...artefactsIn(behind)])]
  if (own.length > 0) return own
  const pronoun = pronounIn(subject, 'subject') ?? pronounIn(behind, 'object')
  if (pronoun) return standsFor(pronoun, withoutSources(text.slice(0, claim.start)), withoutSources(sentenceBefore))
  return stop >= 0 ? own : artefactsIn(text)
}

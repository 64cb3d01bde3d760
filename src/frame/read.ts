/** The frame reader: walks the words of a canonical text once and says who does (not) do what. */
import { takeNoun, takeServing, takeVerb } from './acts.ts'
import { takeParty, withSide } from './actors.ts'
import type { Canon } from './canon.ts'
import type { Frame } from './frame.ts'
import { claimed } from './claimed.ts'
import { claimsIn } from './ownership.ts'
import { beneficiariesIn, conditionsIn, narrowingsIn, purposesIn } from './purposes.ts'
import { quiet, quietPurposes } from './quiet.ts'
import { takeWord } from './steer.ts'
import { ownedSubjectAt, subjectAt } from './subject.ts'
import { giveObjects } from './things.ts'
import { STAFF, tokenize } from './tokens.ts'
import { Walk, type State } from './walk.ts'

function walkThrough(canon: Canon, sentenceBefore: string): Walk {
  const words = quiet(canon.text)
  const walk = new Walk(tokenize(words), words, sentenceBefore)
  const { tokens } = walk
  let item = 0
  let saved: State | undefined
  let savedForm = ''
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (item < canon.items.length && token.start >= canon.items[item]!) {
      if (item === 0) {
        saved = { ...walk.state }
        savedForm = walk.lastForm
      } else if (saved) {
        walk.newStretch(token.start)
        walk.state = { ...saved, stretch: walk.state.stretch }
        walk.lastForm = savedForm || 'base'
        walk.lastVerb = i - 1
      }
      item++
    }
    if (token.kind === 'mark') {
      if (token.text === ';' && canon.items.length === 0) {
        walk.state.exception = false
        walk.state.noSubject = false
        walk.newStretch(token.start)
      }
      if (token.text === '.') walk.newStretch(token.start)
      continue
    }
    if (token.kind === 'party' && !token.owns) takeParty(walk, i)
    else if (token.kind === 'party' && STAFF.has(walk.text(i + 1))) takeParty(walk, i)
    else if (token.kind === 'party') {
      const lead = ownedSubjectAt(tokens, i)
      if (lead) takeParty(walk, i, lead)
    } else if (token.actor === 'third' || (token.text === 'third' && /^part/.test(walk.text(i + 1)))) {
      token.actor ??= 'third'
      const lead = subjectAt(tokens, i)
      if (lead?.kind === 'modal' && !withSide(tokens, i)) takeParty(walk, i, lead)
    } else if (/^(?:party|parties)$/.test(token.text) && /^(?:neither|either|each|no|both)$/.test(walk.text(i - 1))) {
      token.actor = 'both'
      takeParty(walk, i)
    } else if (token.kind === 'word') {
      if (takeWord(walk, i) || takeServing(walk, i)) continue
      if (token.verb) takeVerb(walk, i)
      else takeNoun(walk, i)
    }
  }
  return walk
}

/** The last stretch that starts at or before an offset. */
function stretchAt(walk: Walk, at: number): number {
  let found = 0
  walk.stretches.forEach((start, index) => {
    if (start <= at) found = index
  })
  return found
}

const EXCEPTION_SPLIT = /\b(?:except|unless|other than|save (?:for|that|as|to)|excluding|apart from|but only)\b/

/**
 * Reads a canonical text. The frames are in the order of their verbs, claims of ownership and licences last.
 * `sentenceBefore`: canonical text of the sentence before, for "it" and "they"; empty where there is none.
 */
export function readFrames(canon: Canon, sentenceBefore = ''): Frame[] {
  const walk = walkThrough(canon, sentenceBefore)
  giveObjects(walk, canon.items.length > 0)
  const { text } = canon
  const claims = claimsIn(text)
  if (walk.drafts.length === 0 && claims.length === 0) return []
  const conditions = conditionsIn(text)
  const narrowed = narrowingsIn(text)
  const beneficiaries = beneficiariesIn(text)
  const told = quietPurposes(text)
  const ofStretch = new Map<number, { main: Frame['purposes']; except: Frame['purposes'] }>()
  const purposesOf = (stretch: number): { main: Frame['purposes']; except: Frame['purposes'] } => {
    let known = ofStretch.get(stretch)
    if (!known) {
      const part = told.slice(walk.stretches[stretch], walk.stretches[stretch + 1] ?? text.length)
      const cut = EXCEPTION_SPLIT.exec(part)
      known = cut
        ? { main: purposesIn(part.slice(0, cut.index)), except: purposesIn(part.slice(cut.index)) }
        : { main: purposesIn(part), except: [] }
      ofStretch.set(stretch, known)
    }
    return known
  }
  const frames: Frame[] = walk.drafts.map((draft) => {
    const purposes = purposesOf(draft.stretch)
    return {
      actor: draft.actor,
      implied: draft.implied,
      act: draft.act,
      start: draft.start,
      end: draft.end,
      negated: draft.negated,
      modality: draft.modality,
      objects: draft.objects,
      purposes: purposes.main,
      exceptFor: purposes.except,
      beneficiaries,
      conditions,
      narrowed,
      exception: draft.exception,
      ...(draft.purposeOf === undefined ? {} : { purposeOf: draft.purposeOf }),
    }
  })
  for (const claim of claims) {
    const objects = claimed(text, claim, sentenceBefore)
    const purposes = purposesOf(stretchAt(walk, claim.end - 1))
    frames.push({
      actor: claim.actor,
      implied: false,
      act: claim.act,
      start: claim.start,
      end: claim.end,
      negated: claim.negated,
      modality: claim.act === 'licence' ? 'grants' : 'is',
      objects,
      purposes: claim.act === 'licence' ? purposes.main : [],
      exceptFor: claim.act === 'licence' ? purposes.except : [],
      beneficiaries,
      conditions,
      narrowed,
      exception: false,
    })
  }
  return frames
}

/** The frame reader: walks the words of a canonical text once and says who does (not) do what. */
import type { Artefact } from '../parse/contract.ts'
import type { Canon } from './canon.ts'
import type { Actor, Frame, Modality } from './frame.ts'
import { CUSTOMER_ARTEFACTS, claimsIn } from './ownership.ts'
import { quiet } from './quiet.ts'
import { beneficiariesIn, conditionsIn, narrowingsIn, purposesIn } from './purposes.ts'
import { STAFF, tokenize, type Token } from './tokens.ts'
import { ownedSubjectAt, subjectAt, type Subject } from './subject.ts'
import * as w from './words.ts'

/** What holds at one point of the walk. */
interface State {
  subject: Actor
  modality: Modality
  negated: boolean
  /** "no", "neither", "nothing": the next finite verb is negated. */
  noSubject: boolean
  exception: boolean
  /** What was negated before the exception began. */
  outer: boolean
  /** Artefacts that are the subject of a passive. */
  passive: Artefact[]
  /** Index of the frame that purposes hang on. */
  governor: number
  stretch: number
  /** Token of the finite verb that the subject goes with. */
  finiteAt: number
}

interface Draft extends Frame {
  token: number
  stretch: number
  passive: boolean
  subjectArtefacts: Artefact[]
  chained: boolean
}

class Walk {
  tokens: Token[]
  drafts: Draft[] = []
  /** Canonical offset where each stretch starts. */
  stretches: number[] = [0]
  state: State = {
    subject: 'unknown',
    modality: 'is',
    negated: false,
    noSubject: false,
    exception: false,
    outer: false,
    passive: [],
    governor: -1,
    stretch: 0,
    finiteAt: -1,
  }
  lastForm = ''
  lastVerb = -100
  constructor(tokens: Token[]) {
    this.tokens = tokens
  }

  newStretch(at: number): void {
    this.stretches.push(at)
    this.state.stretch = this.stretches.length - 1
    this.state.governor = -1
    this.lastForm = ''
  }

  /** The token before i that is no adverb. */
  before(i: number): number {
    let k = i - 1
    while (
      k >= 0 &&
      /^(?:\w+ly|also|not|never|either|then|further|otherwise|thereafter|hereby|itself|themselves|neither|always|only)$/.test(
        this.tokens[k]!.text,
      )
    )
      k--
    return k
  }

  text(i: number): string {
    return this.tokens[i]?.text ?? ''
  }

  push(i: number, act: string, extra: Partial<Draft> = {}): void {
    const token = this.tokens[i]!
    const s = this.state
    this.drafts.push({
      actor: s.subject,
      implied: false,
      act,
      start: token.start,
      end: token.end,
      negated: s.negated,
      modality: s.modality,
      objects: [],
      purposes: [],
      exceptFor: [],
      beneficiaries: [],
      conditions: [],
      narrowed: [],
      exception: s.exception,
      token: i,
      stretch: s.stretch,
      passive: false,
      subjectArtefacts: s.passive,
      chained: false,
      ...extra,
    })
    this.lastVerb = i
  }
}

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
      walk.newStretch(prev.start)
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

const MODAL_RUN =
  /^(?:may|can|could|might|will|shall|would|should|must|is|are|was|were|be|been|being|has|have|had|does|do|did|not|never|to)$/

/** Artefacts of the noun phrase that ends at k: "[content] and other materials", "[content] stored in the service". */
function artefactBack(walk: Walk, k: number): Artefact[] {
  for (let b = k; b >= Math.max(0, k - 7); b--) {
    const token = walk.tokens[b]!
    if (token.kind === 'artefact') return token.artefacts!
    if (
      token.text === ';' ||
      token.text === '.' ||
      token.text === ':' ||
      (token.kind === 'party' && !token.owns && walk.text(b - 1) !== 'by' && walk.text(b - 1) !== 'to')
    )
      return []
    if (MODAL_RUN.test(token.text)) return []
  }
  return []
}

function lastArtefact(walk: Walk, k: number): Artefact[] {
  for (let b = k; b >= 0; b--) {
    const artefacts = walk.tokens[b]!.artefacts
    if (artefacts) return artefacts
  }
  return []
}

/** Is the verb word at i used as a verb, and how? */
function usage(walk: Walk, i: number): 'finite' | 'infinitive' | 'passive' | 'gerund' | undefined {
  const token = walk.tokens[i]!
  const form = token.verb!.form
  const k = walk.before(i)
  const prev = walk.tokens[k]
  const text = prev?.text ?? ''
  const next = walk.text(i + 1)
  const chain =
    (text === 'and' ||
      text === 'or' ||
      text === ',' ||
      text === 'nor' ||
      text === '/' ||
      text === '(' ||
      text === 'but') &&
    i - walk.lastVerb <= 14
  if (i === walk.state.finiteAt) return 'finite'
  if (form === 'base' || (token.text === 'read' && form === 'ed')) {
    if (text === 'to') return 'infinitive'
    if (
      /^(?:may|can|could|might|will|shall|would|should|must|do|does|did|cannot|not|never|help|let)$/.test(text) ||
      w.NOT_MODAL[text]
    )
      return 'finite'
    if (walk.text(i - 1) === 'not' || walk.text(i - 1) === 'never') return 'finite'
    if (prev?.actor !== undefined && !prev.owns && next !== 'of') return 'finite'
    if (STAFF.has(text) || text === 'affiliates' || text === 'parties' || text === 'who') return 'finite'
    if (chain && walk.lastForm === 'base' && next !== 'of' && !(token.text === 'access' && next === 'to'))
      return 'finite'
    if (text === ',' && reaches(walk, k) === 'to') return 'infinitive'
    if (k < 0 || text === ':' || text === ';' || (text === ',' && reaches(walk, k) === 'modal')) return 'finite'
    return undefined
  }
  if (form === 's') {
    if (prev?.actor !== undefined && !prev.owns) return 'finite'
    if (/^(?:it|which|that|who|party|also)$/.test(text) && next !== 'of') return 'finite'
    if (text === ')' || text === ':' || text === ';' || (text === ',' && reaches(walk, k) !== undefined))
      return 'finite'
    if (chain && walk.lastForm === 's') return 'finite'
    return undefined
  }
  if (form === 'ed') {
    for (let b = i - 1; b >= Math.max(0, i - 5); b--) {
      const t = walk.text(b)
      if (w.BE.has(t)) return 'passive'
      if (w.NOT_MODAL[t]) return 'passive'
      if (walk.tokens[b]!.kind !== 'word' || walk.tokens[b]!.verb) break
    }
    if (chain && walk.lastForm === 'ed') return 'passive'
    if (text === 'have' || text === 'has') return 'finite'
    if (prev?.actor !== undefined && !prev.owns && prev.kind === 'party' && next !== 'by') return undefined
    return undefined
  }
  if (
    w.GERUND_BEFORE.has(text) ||
    prev?.kind === 'party' ||
    (chain && walk.lastForm === 'ing') ||
    walk.text(i - 1) === 'not' ||
    text === '(' ||
    text === ':'
  )
    return 'gerund'
  if (next === 'of' || walk.tokens[i + 1]?.kind === 'artefact') return 'gerund'
  return undefined
}

/** What stands before the aside that ends with the comma at k: "may, at its option, delete", "permit others to, train". */
function reaches(walk: Walk, k: number): 'modal' | 'to' | 'party' | undefined {
  for (let b = k; b >= Math.max(0, k - 12); b--) {
    if (walk.text(b) !== ',') {
      if (walk.text(b) === ';' || walk.text(b) === '.') return undefined
      continue
    }
    const before = walk.tokens[b - 1]
    if (!before) continue
    if (before.text === 'to') return 'to'
    if (MODAL_RUN.test(before.text)) return 'modal'
    if (before.kind === 'party' && !before.owns && b < k) return 'party'
  }
  return undefined
}

const LEAVE_BEFORE = new Set([...w.LEAVE, ...w.BOUND, 'has', 'have', 'is', 'are', 'order', 'not'])

function takeVerb(walk: Walk, i: number): void {
  const how = usage(walk, i)
  if (!how) return takeNoun(walk, i)
  const s = walk.state
  const token = walk.tokens[i]!
  const act = token.verb!.act
  const form = how === 'infinitive' ? 'base' : token.verb!.form
  const k = walk.before(i)
  if (how === 'gerund') {
    const intro = walk.text(k)
    if (
      intro === 'by' ||
      intro === 'through' ||
      intro === 'when' ||
      intro === 'while' ||
      intro === 'after' ||
      intro === 'before'
    )
      return
    const own = walk.tokens[k]?.kind === 'party' ? walk.tokens[k]!.actor! : undefined
    const negated = intro === 'without' ? true : s.negated
    const leave = intro === 'from' || own !== undefined
    walk.push(i, act, {
      negated,
      ...(own ? { actor: own } : {}),
      ...(s.governor >= 0 && !leave && intro !== 'without' ? { purposeOf: s.governor } : {}),
    })
    if (s.governor < 0) s.governor = walk.drafts.length - 1
  } else if (how === 'infinitive') {
    let b = walk.before(walk.text(k) === ',' ? k - 1 : k)
    if (/^(?:and|or)$/.test(walk.text(b))) b = walk.before(b)
    const direct = LEAVE_BEFORE.has(walk.text(b)) || walk.tokens[b]?.actor !== undefined || s.governor < 0
    walk.push(i, act, direct && walk.text(b) !== 'order' ? {} : { purposeOf: s.governor })
    if (s.governor < 0 || (direct && walk.text(b) !== 'order')) s.governor = walk.drafts.length - 1
  } else if (how === 'passive') {
    const by = agentAfter(walk, i)
    walk.push(i, act, { passive: true, actor: by ?? 'unknown' })
    s.governor = walk.drafts.length - 1
  } else {
    const chained = walk.lastForm === 'base' && i - walk.lastVerb <= 14 && /^(?:and|or|,|nor|\/|\()$/.test(walk.text(k))
    const governs = chained ? walk.drafts.at(-1)?.purposeOf : undefined
    walk.push(i, act, governs === undefined ? {} : { purposeOf: governs })
    if (governs === undefined) s.governor = walk.drafts.length - 1
  }
  walk.lastForm = form
}

/** "by VENDOR" after a passive. */
function agentAfter(walk: Walk, i: number): Actor | undefined {
  for (let j = i + 1; j < Math.min(walk.tokens.length, i + 14); j++) {
    const token = walk.tokens[j]!
    if (token.text === ';' || token.text === '.' || (MODAL_RUN.test(token.text) && token.text !== 'to'))
      return undefined
    if (token.text === 'by') {
      for (let q = j + 1; q <= j + 6 && q < walk.tokens.length; q++) {
        const who = walk.tokens[q]!
        if (who.actor && who.actor !== 'third') return who.actor
        if (who.text === 'law' || who.text === 'laws') return undefined
      }
      return walk.tokens.slice(j + 1, j + 4).some((t) => t.actor === 'third' || t.text === 'third')
        ? 'third'
        : undefined
    }
  }
  return undefined
}

/** Nouns that name an act: "VENDOR's use of [content]", "the use of [content] by VENDOR". */
function takeNoun(walk: Walk, i: number): void {
  const act = w.ACT_NOUNS[walk.text(i)]
  if (!act) return
  let b = i - 1
  while (
    b >= Math.max(0, i - 3) &&
    walk.tokens[b]!.kind === 'word' &&
    (w.DETERMINERS.has(walk.text(b)) || /(?:ly|ed|al)$/.test(walk.text(b)))
  )
    b--
  const owner = walk.tokens[b]?.owns ? walk.tokens[b]!.actor : undefined
  const of = walk.text(i + 1) === 'of' || walk.text(i + 1) === 'or' || walk.text(i + 1) === 'to'
  if (!owner && !(of && (i <= 2 || w.DETERMINERS.has(walk.text(i - 1)) || walk.text(i - 1) === 'no'))) return
  const after = walk.tokens
    .slice(i + 1, i + 30)
    .map((t) => t.text)
    .join(' ')
  const forbidden =
    /\b(?:is|are|be) (?:\w+ )?(?:prohibited|forbidden|excluded|barred)|\b(?:is|are|be) not (?:\w+ )?(?:permitted|allowed|authori[sz]ed)/.test(
      after,
    )
  walk.push(i, act, {
    actor: owner ?? agentAfter(walk, i) ?? 'unknown',
    passive: !owner,
    negated: forbidden || walk.state.noSubject || walk.text(i - 1) === 'no',
    modality: 'is',
  })
  walk.state.governor = walk.drafts.length - 1
}

/** Words that change the state: modals, negations, leave, prohibition, exceptions. Returns true where the word is done with. */
function takeWord(walk: Walk, i: number): boolean {
  const s = walk.state
  const word = walk.text(i)
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
      s.negated = true
    return true
  }
  if (word === 'neither' || word === 'nothing' || word === 'none' || word === 'nobody') {
    s.noSubject = true
    s.negated = true
    if (word === 'nothing' && walk.text(i - 1) === 'and') s.noSubject = s.negated = false
    return true
  }
  if (
    word === 'no' &&
    next !== 'longer' &&
    next !== 'later' &&
    next !== 'event' &&
    walk.tokens[i + 1]?.kind !== 'number'
  ) {
    s.noSubject = walk.lastForm === '' || next === 'one'
    s.negated = true
    return true
  }
  if (/^(?:event|circumstances|time)$/.test(word) && /^(?:no)$/.test(walk.text(i - 1))) {
    s.noSubject = s.negated = true
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
  if (w.LEAVE.has(word) && next === 'to')
    s.modality =
      /^rights?$/.test(word) && /reserve/.test(walk.text(i - 2) + walk.text(i - 3))
        ? 'reserves'
        : s.modality === 'grants'
          ? 'grants'
          : 'may'
  else if (w.BOUND.has(word) && (next === 'to' || (next === 'not' && walk.text(i + 2) === 'to'))) s.modality = 'will'
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

/** A party: a subject, the one who is given leave, or an agent. */
function takeParty(walk: Walk, i: number, lead: Subject | undefined = subjectAt(walk.tokens, i)): void {
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
  if (!lead) return
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
function withSide(tokens: readonly Token[], i: number): boolean {
  for (let b = i - 1; b >= Math.max(0, i - 6); b--) {
    const token = tokens[b]!
    if (token.kind === 'party') return true
    if (token.kind !== 'word' && token.text !== ',') return false
    if (token.verb && token.verb.act !== 'permit' && !/^(?:and|or|nor|its|their|our)$/.test(token.text)) return false
  }
  return false
}

function walkThrough(canon: Canon): Walk {
  const walk = new Walk(tokenize(quiet(canon.text)))
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
      if (takeWord(walk, i)) continue
      if (token.verb) takeVerb(walk, i)
      else takeNoun(walk, i)
    }
  }
  return walk
}

const PRONOUN_TEXT = /^(?:it|them|these|those|this|same|such)$/

/** Objects: the artefacts after the verb, up to the next verb or stretch; a chain shares what follows its last verb. */
function giveObjects(walk: Walk, inItems: boolean): void {
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
    if (draft.objects.length === 0 && (pronoun || !draft.passive)) {
      const back = lastArtefact(walk, draft.token - 1)
      if (pronoun || draft.subjectArtefacts.length > 0) draft.objects = [...back]
    }
  }
  for (const draft of drafts) {
    if (
      draft.actor !== 'unknown' ||
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
    if (draft.actor !== 'unknown') continue
    draft.actor = governor.actor
    draft.implied = governor.implied
  }
}

function tokenAt(walk: Walk, stretch: number): number {
  const start = walk.stretches[stretch]
  if (start === undefined) return walk.tokens.length
  const at = walk.tokens.findIndex((token) => token.start >= start)
  return at < 0 ? walk.tokens.length : at
}

const EXCEPTION_SPLIT = /\b(?:except|unless|other than|save (?:for|that|as|to)|excluding|apart from|but only)\b/

/** Reads a canonical text. The frames are in the order of their verbs. */
export function readFrames(canon: Canon): Frame[] {
  const walk = walkThrough(canon)
  giveObjects(walk, canon.items.length > 0)
  const { text } = canon
  const conditions = conditionsIn(text)
  const narrowed = narrowingsIn(text)
  const beneficiaries = beneficiariesIn(text)
  const ofStretch = new Map<number, { main: Frame['purposes']; except: Frame['purposes'] }>()
  const purposesOf = (stretch: number): { main: Frame['purposes']; except: Frame['purposes'] } => {
    let known = ofStretch.get(stretch)
    if (!known) {
      const part = text.slice(walk.stretches[stretch], walk.stretches[stretch + 1] ?? text.length)
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
  for (const claim of claimsIn(text)) {
    const all = [...text.matchAll(/\[([a-z+-]+)\]/g)]
    const objects = [...new Set(all.flatMap((m) => m[1]!.split('+') as Artefact[]))]
    frames.push({
      actor: claim.actor,
      implied: false,
      act: claim.act,
      start: claim.start,
      end: claim.end,
      negated: claim.negated,
      modality: claim.act === 'licence' ? 'grants' : 'is',
      objects,
      purposes: purposesIn(text),
      exceptFor: [],
      beneficiaries,
      conditions,
      narrowed,
      exception: false,
    })
  }
  return frames
}

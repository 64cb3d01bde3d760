/** The walk of the frame reader: its state, and what it has read so far. */
import type { Artefact } from '../parse/contract.ts'
import type { Actor, Frame, Modality } from './frame.ts'
import type { Token } from './tokens.ts'

/** What holds at one point of the walk. */
export interface State {
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

export interface Draft extends Frame {
  token: number
  stretch: number
  passive: boolean
  subjectArtefacts: Artefact[]
  /** "[content] used to train": says what kind of thing is meant, not what is done. */
  relative: boolean
}

/** The walk over the words: what has been read, and what holds here. */
export class Walk {
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
  /** The canonical text, and that of the sentence before: what "it" means where this one names nothing. */
  words: string
  sentenceBefore: string

  constructor(tokens: Token[], words: string, sentenceBefore: string) {
    this.tokens = tokens
    this.words = words
    this.sentenceBefore = sentenceBefore
  }

  newStretch(at: number): void {
    this.stretches.push(at)
    this.state.stretch = this.stretches.length - 1
    this.state.governor = -1
    this.lastForm = ''
  }

  /** A denial in mid-course ("..., but never to train"): purposes after it are no purposes of what stands before. */
  turn(at: number): void {
    const { governor } = this.state
    const form = this.lastForm
    this.newStretch(at)
    this.state.governor = governor
    this.lastForm = form
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
      relative: false,
      ...extra,
    })
    this.lastVerb = i
  }
}

/** Words that stand together before a verb. */
export const MODAL_RUN =
  /^(?:may|can|could|might|will|shall|would|should|must|is|are|was|were|be|been|being|has|have|had|does|do|did|not|never|to)$/

/** Artefacts of the noun phrase that ends at k: "[content] and other materials", "[content] stored in the service". */
export function artefactBack(walk: Walk, k: number): Artefact[] {
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

/** The artefacts named last at or before token k, or by the sentence before. */
export function lastArtefact(walk: Walk, k: number): Artefact[] {
  for (let b = k; b >= 0; b--) {
    const artefacts = walk.tokens[b]!.artefacts
    if (artefacts) return artefacts
  }
  const named = [...walk.sentenceBefore.matchAll(/\[([a-z+-]+)\]/g)].at(-1)?.[1]
  return named ? (named.split('+') as Artefact[]) : []
}

/** Verbs and nouns of the lexicon become frames. */
import type { Actor } from './frame.ts'
import { usage } from './usage.ts'
import { MODAL_RUN, type Walk } from './walk.ts'
import * as w from './words.ts'

const LEAVE_BEFORE = new Set([...w.LEAVE, ...w.BOUND, 'has', 'have', 'is', 'are', 'order', 'not'])

/** A word of the lexicon: becomes a frame where it is used as a verb. */
export function takeVerb(walk: Walk, i: number): void {
  const how = usage(walk, i)
  if (!how) return relative(walk, i) ? undefined : takeNoun(walk, i)
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
    const off = k < 0 && FORBIDDEN.test(following(walk, i))
    walk.push(i, act, {
      negated: negated || off,
      ...(own ? { actor: own } : {}),
      ...(s.governor < 0 && !own && s.subject === 'unknown' ? { passive: true } : {}),
      ...(s.governor >= 0 && !leave && intro !== 'without' ? { purposeOf: s.governor } : {}),
    })
    if (s.governor < 0) s.governor = walk.drafts.length - 1
  } else if (how === 'infinitive') {
    let b = walk.before(walk.text(k) === ',' ? k - 1 : k)
    if (/^(?:and|or)$/.test(walk.text(b))) b = walk.before(b)
    const direct =
      LEAVE_BEFORE.has(walk.text(b)) ||
      (walk.tokens[b]?.actor !== undefined && walk.text(b - 1) !== 'by') ||
      s.governor < 0
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

/** "[content] helps to improve", "[content] may flow into": someone uses it. True where the word is done with. */
export function takeServing(walk: Walk, i: number): boolean {
  const word = walk.text(i)
  if (!w.SERVES.has(word) || (/^(?:form|become)/.test(word) && walk.text(i + 1) !== 'part')) return false
  const s = walk.state
  const before = walk.tokens[walk.before(i)]
  if (before?.artefacts) {
    if (s.governor >= 0 && !/s$/.test(word)) return false
    walk.newStretch(before.start)
    s.subject = 'unknown'
    s.modality = 'is'
    s.negated = s.noSubject || /^(?:not|never)$/.test(walk.text(i - 1))
    s.passive = before.artefacts
  } else if (s.passive.length === 0 || !before || !MODAL_RUN.test(before.text)) return false
  walk.push(i, 'use', { passive: true, actor: 'unknown' })
  s.governor = walk.drafts.length - 1
  walk.lastForm = 'base'
  return true
}

const FORBIDDEN =
  /\b(?:is|are|be) (?:\w+ )?(?:prohibited|forbidden|excluded|barred|disabled|(?:switched |turned )?off\b)|\b(?:is|are|be) not (?:\w+ )?(?:permitted|allowed|authori[sz]ed|enabled|part of)/

/** The words after token i, up to thirty. */
function following(walk: Walk, i: number): string {
  return walk.tokens
    .slice(i + 1, i + 30)
    .map((token) => token.text)
    .join(' ')
}

/** "[content] used to train the model": a thing described by a participle. What follows hangs on the participle, not on the clause. */
function relative(walk: Walk, i: number): boolean {
  const { form, act } = walk.tokens[i]!.verb!
  if (form !== 'ed' || !/^(?:to|for|in|by)$/.test(walk.text(i + 1))) return false
  const thing = walk.tokens[i - 1]
  if (
    !thing ||
    thing.kind === 'mark' ||
    thing.actor ||
    MODAL_RUN.test(thing.text) ||
    /^(?:and|or|but)$/.test(thing.text)
  )
    return false
  const by = agentAfter(walk, i)
  walk.push(i, act, {
    passive: true,
    relative: true,
    negated: false,
    actor: by ?? 'unknown',
    modality: 'is',
    subjectArtefacts: thing.artefacts ?? [],
  })
  // "may use files sent by CUSTOMER to train": the purpose hangs on "may use".
  if (act === 'use' || walk.state.governor < 0) walk.state.governor = walk.drafts.length - 1
  walk.lastForm = 'ed'
  return true
}

/** "by VENDOR" after a passive. */
function agentAfter(walk: Walk, i: number): Actor | undefined {
  for (let j = i + 1; j < Math.min(walk.tokens.length, i + 14); j++) {
    const token = walk.tokens[j]!
    if (token.text === ';' || token.text === '.' || (MODAL_RUN.test(token.text) && token.text !== 'to'))
      return undefined
    if (token.verb?.form === 'ed' && !/^(?:and|or|,)$/.test(walk.text(j - 1)) && !/ly$/.test(walk.text(j - 1)))
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
export function takeNoun(walk: Walk, i: number): void {
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
  walk.push(i, act, {
    actor: owner ?? agentAfter(walk, i) ?? 'unknown',
    passive: !owner,
    negated: FORBIDDEN.test(following(walk, i)) || walk.state.noSubject || walk.text(i - 1) === 'no',
    modality: 'is',
  })
  walk.state.governor = walk.drafts.length - 1
}

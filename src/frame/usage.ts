/** Whether a word that can be a verb is one, and which kind. */
import { STAFF } from './tokens.ts'
import { MODAL_RUN, type Walk } from './walk.ts'
import * as w from './words.ts'

/** Is the verb word at i used as a verb, and how? */
export function usage(walk: Walk, i: number): 'finite' | 'infinitive' | 'passive' | 'gerund' | undefined {
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
    if (next === 'of' && w.ACT_NOUNS[token.text]) return undefined
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
    k < 0 ||
    text === 'no' ||
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

/** Defined terms and what they cover, one term resolved through others. */
import { SIX_ARTEFACTS } from '../library/position.ts'
import type { SourceText } from '../read/source.ts'
import type { Artefact, Clause, Definition, Role, Sides } from './contract.ts'
import { findForms, type Form } from './forms.ts'
import { indexTerms, scanMentions, sideInName, type Mention, type TermIndex } from './mentions.ts'
import { NounReader } from './nouns.ts'
import { nounKind } from './roleNouns.ts'
import { meaningOfName, type Meaning } from './vocabulary.ts'

const TAKES_OUT =
  /\b(?:exclud(?:ing|es|ed)|does not include|do not include|shall not include|will not include|doesn['’]t include|don['’]t include|other than|except(?:ing)? (?:for|that)?|but not|not including|exclusive of|with the exception of|does not mean|is not)\b/i
/** What stands behind these words is where a thing comes from, not what it is. */
const COMES_FROM =
  /\b(?:based (?:up)?on|derived from|in response to|generated from|resulting from|result of|arising from|from (?:your|the|such|customer)|using (?:your|the|such|customer)|by processing|about|regarding|relating to|related to|concerning|through|in connection with|in relation to)\b/i
/** "Returns code based on the Inputs" speaks of outputs though no noun says so. */
const MAKES = /\b(?:returns?|receives?|generate[sd]?|produce[sd]?|creates?|suggested)\b/i
const PRODUCT: Omit<Mention, 'start' | 'end'> = { artefacts: ['outputs'], term: '', defined: false, bare: false }
/** "Content: any material that you post to the Website" is the customer's, though the website is the vendor's. */
const CUSTOMER_GIVES =
  /\b(?:you|users?|customers?|subscribers?|members?)\b[^.;"“”]{0,80}?\b(?:posts?|uploads?|submits?|provides?|shares?|contributes?|creates?|make|makes) |\b(?:posted|uploaded|submitted|provided|contributed) by (?:you|users?|the customer)\b/i
/** Longest stretch of a definition that is read. */
const READ = 900
const MOST = 400

interface Draft {
  form: Form
  name: Meaning
  covers: Mention[]
  excludes: Mention[]
  /** The definition says that the customer provides the thing. */
  given: boolean
}

/** The stretch that says what the term is, and the stretch that takes out. */
function stretches(text: string, form: Form): { start: number; end: number; out?: number } {
  let start = form.how === 'before' ? form.start : form.at + form.term.length
  let end = form.how === 'before' ? form.at : form.end
  if (form.how === 'around') start = form.start
  if (form.how === 'before') {
    // Only what stands after the last bracketed term before this one.
    const piece = text.slice(start, end)
    const open = piece.lastIndexOf('(')
    const close = piece.lastIndexOf(')', open === -1 ? undefined : open)
    const gap = piece.slice(close + 1, Math.max(open, close + 1))
    const collective = open !== -1 && /collectively|together|jointly/i.test(piece.slice(open))
    const goesOn =
      !collective ||
      (gap.length > 40 &&
        !/^[\s,;]*(?:and|or|as well as)\s(?:\w+\s){0,2}(?:other|related|similar|associated|all)\b/.test(gap))
    if (close !== -1 && goesOn && open > close + 12) start += close + 1
    // In ("Output", and together with Input, "Content") the bracket itself says what is taken together.
    const bracket = open === -1 ? '' : piece.slice(open + 1).replace(/["“”][^"“”]*["“”]/g, '')
    if (/\b(?:with|and)\b[^(]{3,}$/i.test(bracket) || /\b(?:are|is) (?:\w+ )?$/.test(bracket))
      start = form.start + open + 1
    else if (open !== -1) end = Math.min(end, form.start + open)
    start = Math.max(start, end - 420)
  }
  end = Math.min(end, start + READ)
  const out = TAKES_OUT.exec(text.slice(start, end))
  return { start, end, ...(out && form.how !== 'before' ? { out: start + out.index } : {}) }
}

function drafts(
  source: SourceText,
  forms: readonly Form[],
  index: TermIndex,
  reader: NounReader,
  sides: Sides,
): Draft[] {
  const text = source.text
  return forms.map((form) => {
    const span = stretches(text, form)
    const end = span.out ?? span.end
    const source_ = COMES_FROM.exec(text.slice(span.start, end))
    const near = scanMentions(
      text,
      span.start,
      source_ ? span.start + source_.index : end,
      index,
      reader,
      sides,
    ).filter((mention) => mention.term !== form.term)
    const made = near.length === 0 && source_ !== null && MAKES.test(text.slice(span.start, span.start + source_.index))
    const all =
      near.length > 0
        ? near
        : made
          ? [{ ...PRODUCT, start: span.start, end: span.start }]
          : scanMentions(text, span.start, end, index, reader, sides).filter((mention) => mention.term !== form.term)
    const excludes =
      span.out === undefined
        ? []
        : scanMentions(text, span.out, span.end, index, reader, sides).filter((mention) => mention.term !== form.term)
    const owner = sideInName(form.term, sides)
    const given = CUSTOMER_GIVES.test(text.slice(form.start, Math.min(form.end, form.start + READ)))
    return { form, name: meaningOfName(form.term, owner), covers: all, excludes, given }
  })
}

const BODY_COUNTS = new Set<Artefact>(['content', ...SIX_ARTEFACTS, 'training-data', 'retrieval'])

class Resolver {
  private readonly byTerm = new Map<string, Draft[]>()
  private readonly done = new Map<string, Artefact[]>()

  constructor(all: readonly Draft[]) {
    for (const draft of all) {
      const list = this.byTerm.get(draft.form.term)
      if (list) list.push(draft)
      else this.byTerm.set(draft.form.term, [draft])
    }
  }

  /** Artefacts of a mention: those of its term where it is defined here, else its own. */
  of(mention: Mention, depth: number): Artefact[] {
    return this.byTerm.has(mention.term) && mention.defined ? this.term(mention.term, depth + 1) : mention.artefacts
  }

  term(term: string, depth = 0): Artefact[] {
    const known = this.done.get(term)
    if (known) return known
    if (depth > 8) return []
    this.done.set(term, [])
    const all = new Set<Artefact>()
    for (const draft of this.byTerm.get(term) ?? []) for (const artefact of this.draft(draft, depth)) all.add(artefact)
    const list = [...all]
    this.done.set(term, list)
    return list
  }

  private draft({ form, name, covers, given }: Draft, depth: number): Artefact[] {
    const kind = nounKind(form.term)
    if (kind !== 'name' && kind !== 'none' && kind !== 'weak') return []
    const body = new Set<Artefact>()
    let whose: Role | undefined
    const solid = covers.filter((mention) => !mention.bare)
    for (const mention of solid.length > 0 ? solid : covers) {
      whose ??= mention.whose
      for (const artefact of this.of(mention, depth)) body.add(artefact)
    }
    const reach = [...body].filter((artefact) => BODY_COUNTS.has(artefact))
    if (name.clear && name.artefacts[0] === 'content' && body.has('personal-data')) reach.push('personal-data')
    if (name.whose === 'third') return []
    if (name.clear) {
      if (name.artefacts.length === 0) return []
      const first = name.artefacts[0]
      // "Customer Content" through "Inputs and Outputs"; "Confidential Information" that names content.
      const widens =
        first === 'content' ||
        first === 'confidential-information' ||
        first === 'prompts' ||
        first === 'inputs' ||
        first === 'derivative-works'
      const from =
        first === 'confidential-information'
          ? solid
              .filter((mention) => mention.whose === 'customer' || mention.defined)
              .flatMap((mention) => this.of(mention, depth))
              .filter((artefact) => BODY_COUNTS.has(artefact))
          : reach
      return widens ? [...new Set([...name.artefacts, ...from])] : name.artefacts
    }
    if (name.artefacts.length > 0) {
      // "Suggestions" may be outputs, "Content" may be both: the definition's words decide, the name where they are silent.
      const told = [...body].filter((artefact) => artefact !== 'vendor-property')
      if (name.artefacts[0] === 'content' && told.length > 0 && whose !== 'vendor')
        return [
          ...new Set([
            ...(told.some((artefact) => artefact === 'inputs' || artefact === 'outputs' || artefact === 'prompts')
              ? (['content'] as Artefact[])
              : []),
            ...told,
          ]),
        ]
      if (name.artefacts[0] === 'content')
        return !given && (whose === 'vendor' || body.has('vendor-property')) ? ['vendor-property'] : ['content']
      if (name.artefacts[0] === 'vendor-property')
        return body.has('fine-tuned-models') && whose !== 'vendor' ? ['fine-tuned-models'] : name.artefacts
      const strong = told.filter((artefact) => BODY_COUNTS.has(artefact) || artefact === 'feedback')
      return strong.length > 0
        ? strong.filter((artefact) => artefact !== 'content' || strong.length === 1)
        : name.artefacts
    }
    if (form.how === 'around' || form.term.length < 3)
      return reach.length > 0 && reach.length <= 3 && form.how !== 'after' ? reach : []
    return whose === 'customer' &&
      solid.length > 0 &&
      solid.length <= 6 &&
      /^(?:[A-Z]\w*\s?){1,3}$/.test(form.term) &&
      !/(?:Users?|Fees?|Services?|Party|Parties|Terms?|Policy|Laws?|Breach|Incident|Forms?|Date|Account|Plans?|Purposes?|Processing|Processors?|Subjects?|Controllers?|Instructions|Claims?|Losses|Rights?|License|Licence|Agreement|Measures?|Transfers?)$/.test(
        form.term,
      )
      ? reach
      : []
  }
}

/**
 * Takes text, clauses and sides; gives the defined terms in reading order with what they cover. A term that is defined twice
 * stands twice, both with everything that either covers.
 */
export function findDefinitions(source: SourceText, clauses: readonly Clause[], sides: Sides): Definition[] {
  const forms = findForms(source, clauses).slice(0, MOST)
  const index = indexTerms(forms.map((form) => ({ term: form.term, artefacts: namedOr(form.term, sides) })))
  const reader = new NounReader(sides)
  const all = drafts(source, forms, index, reader, sides)
  const resolver = new Resolver(all)
  return all.map((draft) => {
    const artefacts = resolver.term(draft.form.term)
    const excludes = [...new Set(draft.excludes.flatMap((mention) => resolver.of(mention, 0)))]
    return {
      term: draft.form.term,
      start: draft.form.start,
      end: draft.form.end,
      clause: draft.form.clause,
      artefacts: artefacts.filter(
        (artefact) => !(excludes.includes(artefact) && artefact !== draft.name.artefacts[0] && !draft.name.clear),
      ),
      excludes: excludes.filter((artefact) => artefact !== 'vendor-property' || artefacts[0] !== 'vendor-property'),
    }
  })
}

/** A term must count in the first scan even where only its definition will tell what it covers. */
function namedOr(term: string, sides: Sides): Artefact[] {
  const kind = nounKind(term)
  if (kind !== 'name' && kind !== 'none' && kind !== 'weak') return []
  const named = meaningOfName(term, sideInName(term, sides))
  if (named.clear && named.artefacts.length === 0) return []
  return named.artefacts.length > 0 ? named.artefacts : ['content']
}

/** Where a contract speaks of artefacts: its own defined terms and common nouns, found once for the whole text. */
import type { Artefact, Contract, Definition, Role, Sides } from './contract.ts'
import { NounReader } from './nouns.ts'
import { RelativeReader } from './relatives.ts'
import { meaningOfName } from './vocabulary.ts'

export interface Mention {
  start: number
  end: number
  artefacts: Artefact[]
  /** The defined term, or the noun in lower case as it stands. */
  term: string
  whose?: Role
  /** Stands as a term that this contract defines. */
  defined: boolean
  /** A common noun that nothing around it makes the customer's ("data", "content"). */
  bare: boolean
}

interface Entry {
  term: string
  words: string
  artefacts: Artefact[]
  whose?: Role
}

/** Terms by their first word, longest first, in two cases: as defined and in capitals. */
export interface TermIndex {
  byFirst: Map<string, Entry[]>
}

const CAPITAL_TERM = /[A-Z]/

function plural(term: string): string[] {
  const last = /(\w+)$/.exec(term)?.[1] ?? ''
  if (/(?:data|information|content|feedback|telemetry|software|documentation)$/i.test(last)) return [term]
  if (/s$/.test(last)) return [term, /(?:ies)$/.test(last) ? term.replace(/ies$/, 'y') : term.replace(/s$/, '')]
  if (/[^aeiou]y$/.test(last)) return [term, term.replace(/y$/, 'ies')]
  return [term, `${term}s`]
}

/** Takes terms and what they cover; gives the index that the scan uses. */
export function indexTerms(terms: readonly { term: string; artefacts: Artefact[]; whose?: Role }[]): TermIndex {
  const byFirst = new Map<string, Entry[]>()
  for (const { term, artefacts, whose } of terms) {
    const forms = new Set(plural(term).flatMap((form) => [form, form.toUpperCase()]))
    for (const words of forms) {
      const first = /^[\w'’-]+/.exec(words)?.[0]
      if (!first || words.length < 2) continue
      const list = byFirst.get(first) ?? []
      if (!list.some((entry) => entry.words === words))
        list.push({ term, words, artefacts, ...(whose ? { whose } : {}) })
      byFirst.set(first, list)
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { byFirst }
}

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 95 ||
    code === 39 ||
    code === 8217 ||
    code > 191
  )
}

function matchesAt(text: string, at: number, words: string): boolean {
  if (!text.startsWith(words, at)) return false
  const next = text.charCodeAt(at + words.length)
  return Number.isNaN(next) || !isWordCode(next) || next === 39 || next === 8217 || next === 45
}

/** Capitalised terms that no definition here explains ("Customer Data" in an addendum) mean what they usually mean. */
const USUAL =
  /^(?:(?:Customer|Client|User|Subscriber|Your|Company|Provider|Account|Usage|Service|Personal|Confidential|Training|Input|Output|Aggregated|Anonymi[sz]ed|De-[Ii]dentified|Fine-[Tt]uned|Custom|Controller)\s(?:Personal\s|Confidential\s|Usage\s|Generated\s)?(?:Data|Content|Materials?|Information|Inputs?|Outputs?|Models?|Submissions?)|Inputs?|Outputs?|Prompts?|Feedback|Embeddings|Submissions?|Content)\b/

/** All mentions in [start, end), in order, none overlapping. Work is linear in the length of the span. */
export function scanMentions(
  text: string,
  start: number,
  end: number,
  index: TermIndex,
  reader: NounReader,
  sides: Sides,
): Mention[] {
  const out: Mention[] = []
  const relatives = new RelativeReader(sides)
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90))) {
      at++
      continue
    }
    let to = at + 1
    while (to < end && isWordCode(text.charCodeAt(to))) to++
    let word = text.slice(at, to)
    const apostrophe = word.search(/['’]/)
    if (apostrophe > 0) word = word.slice(0, apostrophe)
    const capital = code <= 90
    const entries = index.byFirst.get(word)
    const entry = entries?.find((candidate) => matchesAt(text, at, candidate.words))
    // "Customer" is defined, "Customer Data" is not: the usual meaning of the longer one counts.
    if (entry && (entry.artefacts.length > 0 || entry.words.includes(' '))) {
      const stop = at + entry.words.length
      if (entry.artefacts.length > 0 && stop <= end) {
        const whose = ownerBefore(text, at, sides) ?? entry.whose
        push(out, {
          start: at,
          end: stop,
          artefacts: whose === 'customer' && yours(entry) ? ['content'] : entry.artefacts,
          term: entry.term,
          ...(whose ? { whose } : {}),
          defined: true,
          bare: false,
        })
      }
      at = Math.max(to, stop)
      continue
    }
    if (capital) {
      const usual = USUAL.exec(text.slice(at, at + 48))
      if (usual && usual[0].includes(' ')) {
        const vendorWord = /^(?:Company|Provider|Service)$/.test(word) && sides.customer.names.includes(word) === false
        const meaning = meaningOfName(usual[0], vendorWord && word !== 'Service' ? 'vendor' : undefined)
        if (meaning.artefacts.length > 0) {
          const whose = meaning.whose === 'third' ? undefined : meaning.whose
          push(out, {
            start: at,
            end: at + usual[0].length,
            artefacts: meaning.artefacts,
            term: usual[0],
            ...(whose ? { whose } : {}),
            defined: false,
            bare: false,
          })
        }
        at += usual[0].length
        continue
      }
    }
    const lower = word.toLowerCase()
    const relative = relatives.read(text, to, lower)
    if (relative && relative.end <= end) {
      push(out, {
        start: at,
        end: relative.end,
        artefacts: relative.artefacts,
        term: lower,
        whose: 'customer',
        defined: false,
        bare: false,
      })
      at = relative.end
      continue
    }
    const head = reader.headOf(lower)
    if (head) {
      const noun = reader.read(text, at, at + word.length, lower, head)
      if (noun) {
        const whose = noun.whose === 'third' ? undefined : noun.whose
        push(out, {
          start: Math.max(start, noun.start),
          end: noun.end,
          artefacts: noun.artefacts,
          term: text.slice(noun.start, noun.end).toLowerCase(),
          ...(whose ? { whose } : {}),
          defined: false,
          bare: noun.bare,
        })
      }
    } else if (lower === 'derivative' && /^\s+works?\b/i.test(text.slice(to, to + 8))) {
      const length = /^\s+works?\b/i.exec(text.slice(to, to + 8))?.[0].length ?? 0
      push(out, {
        start: at,
        end: to + length,
        artefacts: ['derivative-works'],
        term: 'derivative works',
        defined: false,
        bare: false,
      })
    } else if (lower === 'knowledge' && /^\s+bases?\b/i.test(text.slice(to, to + 8))) {
      push(out, {
        start: at,
        end: to + (/^\s+bases?\b/i.exec(text.slice(to, to + 8))?.[0].length ?? 0),
        artefacts: ['retrieval'],
        term: 'knowledge base',
        defined: false,
        bare: false,
      })
    }
    at = to
  }
  return out
}

/** "Your Content" is the customer's also where "Content" alone takes in what the vendor shows. */
function yours(entry: Entry): boolean {
  return (
    entry.artefacts.length === 1 &&
    entry.artefacts[0] === 'vendor-property' &&
    /^(?:Content|Materials?)$/.test(entry.term)
  )
}

function push(out: Mention[], mention: Mention): void {
  const last = out.at(-1)
  if (last && mention.start < last.end) mention.start = last.end
  if (mention.end > mention.start) out.push(mention)
}

function ownerBefore(text: string, at: number, sides: Sides): Role | undefined {
  const before = text.slice(Math.max(0, at - 12), at)
  if (/\byour\s$/i.test(before)) return sides.secondPerson ?? 'customer'
  if (/\bour\s$/i.test(before)) return sides.firstPerson ?? 'vendor'
  return undefined
}

interface Finder {
  mentions: Mention[]
}
const finders = new WeakMap<Contract, Finder>()

/** What each term that the contract defines covers; terms that cover nothing are left out. */
export function artefactTerms(contract: Contract): Map<string, Artefact[]> {
  return new Map(
    contract.definitions
      .filter((definition) => definition.artefacts.length > 0)
      .map((definition) => [definition.term, definition.artefacts]),
  )
}

/** Whose the thing is that a definition names, where its name tells. */
export function ownerOf(definition: Pick<Definition, 'term' | 'artefacts'>, sides: Sides): Role | undefined {
  if (definition.artefacts.length === 1 && definition.artefacts[0] === 'vendor-property') return 'vendor'
  const owner = sideInName(definition.term, sides)
  if (owner) return owner
  const whose = meaningOfName(definition.term).whose
  return whose === 'third' ? undefined : whose
}

/** The side whose name a term starts with: "Northwind Materials", "Company Data". */
export function sideInName(term: string, sides: Sides): Role | undefined {
  for (const role of ['vendor', 'customer'] as const) {
    for (const name of sides[role].names) {
      if (/^(?:we|us|our|ours|you|your|yours)$/i.test(name)) {
        if (/^(?:our|your)$/i.test(name) && term.toLowerCase().startsWith(`${name.toLowerCase()} `)) return role
      } else if (term.startsWith(`${name} `) || term.startsWith(`${name}'`) || term.startsWith(`${name}’`)) return role
    }
  }
  return undefined
}

function allMentions(contract: Contract): Mention[] {
  const known = finders.get(contract)
  if (known) return known.mentions
  const { sides, definitions } = contract
  const index = indexTerms(
    definitions
      .map((definition) => {
        const whose = ownerOf(definition, sides)
        return { term: definition.term, artefacts: definition.artefacts, ...(whose ? { whose } : {}) }
      })
      .filter((entry) => CAPITAL_TERM.test(entry.term) || entry.artefacts.length > 0),
  )
  const mentions = scanMentions(
    contract.source.text,
    0,
    contract.source.text.length,
    index,
    new NounReader(sides),
    sides,
  )
  finders.set(contract, { mentions })
  return mentions
}

/** Index of the first entry of a sorted list that ends after `at`. */
export function firstEndingAfter(list: readonly { end: number }[], at: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.end ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Takes a contract and a span of its text; gives what is spoken of there, in order, none overlapping: defined terms as the
 * contract defines them, common nouns as they are meant. The whole text is read at the first call, so later calls cost nothing.
 */
export function findMentions(contract: Contract, start: number, end: number): Mention[] {
  const all = allMentions(contract)
  const out: Mention[] = []
  for (let i = firstEndingAfter(all, start); i < all.length; i++) {
    const mention = all[i]
    if (!mention || mention.start >= end) break
    if (mention.start >= start && mention.end <= end) out.push(mention)
  }
  return out
}

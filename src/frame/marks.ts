/** Where a stretch of text names the sides and the artefacts, and the tokens that stand for them in canonical text. */
import type { Artefact, Contract } from '../parse/contract.ts'

export interface Mark {
  start: number
  end: number
  token: string
}

const GENERAL: [Artefact, string][] = [
  ['confidential-information', 'confidential information|proprietary information'],
  ['personal-data', 'personal (?:data|information)'],
  [
    'usage-data',
    'usage (?:data|information|statistics)|telemetry(?: data)?|metadata|log data|service data|diagnostic data|analytics data|usage metrics',
  ],
  [
    'aggregated-data',
    '(?:aggregate[d]?|anonymi[sz]ed|de-?identified)(?:,? (?:and|or|and/or)? ?(?:aggregate[d]?|anonymi[sz]ed|de-?identified))? (?:data|information|statistics|insights|form)',
  ],
  [
    'fine-tuned-models',
    '(?:fine-?tuned|custom(?:i[sz]ed)?|bespoke|tuned|adapted|trained|private) (?:ai )?(?:models?|weights)|model weights|adapters?\\b',
  ],
  ['embeddings', '(?:vector )?embeddings?|vector (?:representations?|stores?|index(?:es)?)|vectors'],
  ['training-data', '(?:training|fine-?tuning) (?:data|sets?|datasets?|files?|corpus)'],
  ['derivative-works', 'derivative works?|prompt libraries|evaluation sets?'],
  ['feedback', 'feedback|suggestions?(?: for improvement)?|ratings?(?: and corrections)?|enhancement requests'],
  [
    'outputs',
    '(?:ai-?)?(?:generated (?:content|outputs?|results?|text|images?|reports?)|outputs?|completions?|responses generated|model responses)',
  ],
  ['prompts', 'prompts?|instructions to the model'],
  ['inputs', 'inputs?|input data|uploaded (?:data|documents|files)|uploads|source material|submissions?'],
  [
    'content',
    '(?:customer|client|user|your|subscriber|company|member|licensee|buyer) (?:content|data|materials?|records?|files?|documents?|information|works?)|(?:content|data|materials?|documents|files|information|anything) (?:that )?(?:you|the (?:customer|client|user)|customer|client) (?:submit|upload|provide|enter|share|send|store|post|supply|put|make available)s?',
  ],
  [
    'vendor-property',
    '(?:the )?(?:services?|platform|software|documentation) (?:and|or) (?:documentation|software|technology|materials)',
  ],
]
const GENERAL_RE = new RegExp(GENERAL.map(([, words]) => `\\b(${words})(?![a-z])`).join('|'), 'gi')

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

interface Finder {
  roles: RegExp
  terms: RegExp | undefined
  artefactsOf: Map<string, string>
}
const finders = new WeakMap<Contract, Finder>()

function build(contract: Contract): Finder {
  const names = (role: 'vendor' | 'customer'): string => {
    const all = contract.sides[role].names.filter((name) => !/^(?:we|us|our|ours|you|your|yours)$/i.test(name))
    const list = [...new Set(all.flatMap((name) => [name, name.toUpperCase()]))]
      .sort((a, b) => b.length - a.length)
      .map(escape)
    const person =
      contract.sides.firstPerson === role
        ? '(?:[Ww]e|WE|[Uu]s|US(?!\\$)|[Oo]ur|OUR|[Oo]urs|[Oo]urselves)'
        : contract.sides.secondPerson === role
          ? '(?:[Yy]ou|YOU|[Yy]our|YOUR|[Yy]ours|[Yy]ourself)'
          : ''
    return [...list.map((name) => `(?:[Tt]he |THE )?${name}`), ...(person ? [person] : [])].join('|') || '(?!)'
  }
  const artefactsOf = new Map<string, string>()
  for (const definition of contract.definitions) {
    if (definition.artefacts.length === 0) continue
    artefactsOf.set(definition.term.toLowerCase(), `[${definition.artefacts.join('+')}]`)
  }
  const terms = [...artefactsOf.keys()].sort((a, b) => b.length - a.length).map(escape)
  return {
    roles: new RegExp(
      `\\b(?:(${names('vendor')})|(${names('customer')})|([Tt]he [Pp]arties|THE PARTIES))(?![A-Za-z])(['’][sS]?(?![a-z]))?`,
      'g',
    ),
    terms: terms.length ? new RegExp(`\\b(${terms.join('|')})(?![a-z])`, 'gi') : undefined,
    artefactsOf,
  }
}

/** All marks in [start, end), in order, none overlapping; the longer of two that overlap stays, artefacts before sides. */
export function marksOf(contract: Contract, start: number, end: number): Mark[] {
  let finder = finders.get(contract)
  if (!finder) finders.set(contract, (finder = build(contract)))
  const text = contract.source.text.slice(start, end)
  const found: Mark[] = []
  if (finder.terms) {
    for (const m of text.matchAll(finder.terms)) {
      found.push({
        start: m.index,
        end: m.index + m[0].length,
        token: finder.artefactsOf.get(m[1]!.toLowerCase().replace(/\s+/g, ' ')) ?? '[content]',
      })
    }
  }
  for (const m of text.matchAll(GENERAL_RE)) {
    const which = m.slice(1).findIndex((group) => group !== undefined)
    found.push({ start: m.index, end: m.index + m[0].length, token: `[${GENERAL[which]![0]}]` })
  }
  for (const m of text.matchAll(finder.roles)) {
    const side = m[1] ? 'VENDOR' : m[2] ? 'CUSTOMER' : 'PARTIES'
    const owns = m[4] !== undefined || /^(?:our|ours|your|yours)$/i.test(m[0])
    found.push({ start: m.index, end: m.index + m[0].length, token: owns ? `${side}'s` : side })
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const marks: Mark[] = []
  let from = 0
  for (const mark of found) {
    if (mark.start < from) continue
    marks.push({ start: mark.start + start, end: mark.end + start, token: mark.token })
    from = mark.end
  }
  return marks
}

/** What contract nouns mean, whether a contract defines them or not. */
import type { Artefact } from './contract.ts'

/** How the words in front of a noun, or the noun's own name, say what it is. Tried in order; the first that fits decides. */
const KINDS: [RegExp, Artefact[]][] = [
  [
    /\b(?:aggregate[ds]?|anonymi[sz]ed|anonymous|de-?identified|non-identif\w*|non-personal|pseudonymi[sz]ed)\b/,
    ['aggregated-data'],
  ],
  [
    /\b(?:fine-?tun\w*|custom(?:i[sz]ed)?|tuned|adapted|bespoke|personali[sz]ed|private|trained|customer|your)\b.*\b(?:models?|weights|adapters?|checkpoints?)\b|^(?:custom(?:i[sz]ed)?|fine-?tuned|tuned)\b.*\b(?:product|version|engine|solution)s?$|\bfine-?tunes?\b|\bmodel weights\b/,
    ['fine-tuned-models'],
  ],
  [
    /\b(?:training|fine-?tuning)\s(?:and\s\w+\s)?(?:data(?:sets?)?|sets?|materials?|content|files?|corpus|corpora|examples)\b/,
    ['training-data'],
  ],
  [/\bembeddings?\b|\bvectors?\b|\bvector (?:representations?|databases?|ind(?:ex|ices|exes))\b/, ['embeddings']],
  [/\bretriev\w+|\bknowledge bases?\b|\bvector stores?\b|\bconnected (?:data )?sources?\b|\brag\b/, ['retrieval']],
  [/\bfeedback\b|\bsuggestions?\b|\bideas?\b|\bratings?\b|\bcorrections?\b|\benhancement requests?\b/, ['feedback']],
  [
    /\bconfidential (?:information|data|materials?)\b|\bproprietary information\b|\btrade secrets?\b/,
    ['confidential-information'],
  ],
  [/\bpersonal(?:ly)?\b.*\b(?:data|information|details)\b|\bpii\b|\bcontroller data\b/, ['personal-data']],
  [
    /\b(?:usage|telemetry|log|logs|diagnostics?|service|performance|operational|operations|technical|system|statistical|analytics?|metrics?|metadata|device|interaction|service-generated|resultant|traffic|statistics|learnings|insights)\b/,
    ['usage-data'],
  ],
  [
    /\b(?:account|registration|billing|payment|contact|login|credentials?|profile|subscriber account)\b/,
    ['account-data'],
  ],
  [/\bprompts?\b/, ['prompts']],
  [/\b(?:outputs?|completions?|generations?|generated|responses?|results?|creations?|deliverables?)\b/, ['outputs']],
  [/\b(?:inputs?|queries|query)\b/, ['inputs']],
  [/\b(?:derivatives?|derivative works?|customi[sz]ations?)\b/, ['derivative-works']],
]
const CONTENT_NAME =
  /\b(?:content|contents|data|materials?|information|submissions?|contributions?|files?|posts?|documents?|assets?|media|recordings?|works?|uploads?|records?|creations?|projects?|conversations?|communications?|knowledge|videos?|images?|prompts|property|properties|ip|intellectual property)\b/
const BUILT_NAME =
  /\b(?:applications?|apps?|offerings?|agents?|workflows?|solutions?|integrations?|bots?|products?|configurations?|automations?|playbooks?|libraries|characters?|avatars?|voices?)\b/
const VENDOR_NAME =
  /^(?:the )?(?:\w+ )?(?:services?|platforms?|software|sites?|websites?|web site|applications?|apps?|apis?|documentation|products?|technolog(?:y|ies)|tools?|models?|ai models?|offerings?|features?|sdks?|extension|subscription services?|ip|intellectual property|trademarks?|marks|improvements?|functionality|network)$/

/** Words that make a thing the customer's, the vendor's, or someone else's, in front of a defined term. */
const CUSTOMERS =
  /^(?:(?:the )?(?:customer|client|user|subscriber|licensee|member|developer|end[- ]?user|buyer|merchant|partner|creator|controller|tenant|account|uploaded|submitted|submission|user-generated)s?(?:['’]s?)?|your|my)\b/
const VENDORS =
  /^(?:the )?(?:(?:provider|supplier|vendor|licensor|processor|our|service|site|platform|website|proprietary|licensed|third[- ]party)(?:['’]s)?)\b/

export interface Meaning {
  artefacts: Artefact[]
  whose?: 'vendor' | 'customer' | 'third'
  /** False when the name alone does not tell ("Content", "Materials", "Suggestions"): the definition's words decide. */
  clear: boolean
}

const UNCLEAR =
  /^(?:content|data|materials?|information|suggestions?|responses?|results?|works?|files?|media|creations?|assets?|models?|generations?|documents?|ideas|insights|comments?|submissions?|queries|projects?)$/

/**
 * What a term's own name tells. `owner` is the side whose name it starts with, if it does ("Northwind Materials").
 */
export function meaningOfName(term: string, owner?: 'vendor' | 'customer'): Meaning {
  const lower = term.toLowerCase().replace(/\s+/g, ' ').trim()
  const whose =
    owner ??
    (CUSTOMERS.test(lower)
      ? 'customer'
      : /^third[- ]part/.test(lower)
        ? 'third'
        : VENDORS.test(lower)
          ? 'vendor'
          : undefined)
  const rest = lower.replace(CUSTOMERS, '').trim()
  if (whose === 'third') return { artefacts: [], whose, clear: true }
  if (
    /\b(?:polic(?:y|ies)|agreements?|terms|laws?|addendum|notice|breach|incident|requests?|subjects?|transfer|protection|processing|fees?|period|date|party|parties|affiliates?|features?|plans?|credits?|guidelines|privacy|rights|requirements|controls|centers?|exporter|importer)$/.test(
      lower,
    )
  )
    return { artefacts: [], clear: true }
  const kind = KINDS.find(([pattern]) => pattern.test(lower))?.[1]
  if (kind) {
    if (
      kind[0] === 'usage-data' &&
      !/\b(?:data|information|statistics|metrics|logs?|telemetry|analytics|metadata|learnings|insights|diagnostics?|content|materials?)\b/.test(
        lower,
      )
    )
      return VENDOR_NAME.test(lower)
        ? { artefacts: ['vendor-property'], whose: 'vendor', clear: true }
        : { artefacts: [], clear: true }
    if (kind[0] === 'usage-data' && whose === 'vendor' && /\b(?:content|materials?)$/.test(lower))
      return { artefacts: ['vendor-property'], whose, clear: true }
    if (kind[0] === 'account-data' && !/\b(?:data|information|details|credentials?)\b/.test(lower))
      return { artefacts: [], clear: true }
    if (whose === 'vendor' && /^(?:vendor|provider|supplier|licensor|our)/.test(lower) && kind[0] === 'outputs')
      return { artefacts: kind, whose, clear: false }
    return { artefacts: kind, ...(whose ? { whose } : {}), clear: !UNCLEAR.test(lower) }
  }
  if (whose === 'customer') {
    if (CONTENT_NAME.test(rest) || CONTENT_NAME.test(lower)) return { artefacts: ['content'], whose, clear: true }
    if (BUILT_NAME.test(rest)) return { artefacts: ['derivative-works'], whose, clear: true }
    return { artefacts: [], whose, clear: true }
  }
  if (whose === 'vendor')
    return CONTENT_NAME.test(lower) ||
      VENDOR_NAME.test(lower) ||
      BUILT_NAME.test(lower) ||
      /\b(?:technology|ip|property|system|marks|software)\b/.test(lower)
      ? { artefacts: ['vendor-property'], whose, clear: true }
      : { artefacts: [], clear: true }
  if (VENDOR_NAME.test(lower))
    return { artefacts: ['vendor-property'], whose: 'vendor', clear: !/\bmodels?$/.test(lower) }
  if (CONTENT_NAME.test(lower)) return { artefacts: ['content'], clear: false }
  return { artefacts: [], clear: false }
}

/** What lower-case words in front of a noun make of it, or undefined: "usage" before "data". */
export function kindOfPhrase(phrase: string): Artefact[] | undefined {
  return KINDS.find(([pattern]) => pattern.test(phrase))?.[1]
}

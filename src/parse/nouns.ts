/** Common nouns that stand for artefacts, with the words around them that tell whose they are. */
import { escaped } from './conduct.ts'
import type { Artefact, Role, Sides } from './contract.ts'
import { kindOfPhrase } from './vocabulary.ts'

export interface Noun {
  start: number
  end: number
  artefacts: Artefact[]
  whose?: Role | 'third'
  /** True when nothing around the noun says whose or what it is ("data", "content"). */
  bare: boolean
}

type Head = 'general' | 'own' | 'model' | 'result' | 'idea'

const HEADS = new Map<string, Head>()
const put = (words: string, head: Head): void => {
  for (const word of words.split(' ')) HEADS.set(word, head)
}
put(
  'content contents data information materials material files file documents document submissions submission contributions uploads conversations chats recordings records posts queries images videos text works assets details datasets dataset sets set statistics logs insights code projects project transcripts messages',
  'general',
)
put(
  'input inputs prompt prompts output outputs completions embeddings embedding vectors metadata telemetry feedback fine-tunes derivatives analytics credentials',
  'own',
)
put('model models weights adapters checkpoints', 'model')
put('responses response results result generations generation creations creation deliverables', 'result')
put('suggestions suggestion ideas ratings comments corrections improvements enhancements', 'idea')

const MODIFIER =
  '(?:own|personal|personally|identifiable|identified|confidential|proprietary|usage|log|service|technical|diagnostic|performance|operational|statistical|analytics|system|device|training|fine-?tuning|fine-?tuned|customi[sz]ed|custom|tuned|adapted|bespoke|trained|private|aggregated?|anonymi[sz]ed|anonymous|de-?identified|pseudonymi[sz]ed|non-personal|non-identifiable|account|registration|billing|payment|contact|profile|input|output|generated|ai-generated|resulting|derivative|vector|model|uploaded|submitted|user|customer|client|subscriber|member|user-generated|business|source|raw|original|underlying|processed|stored|interaction|metadata|telemetry|knowledge|retrieval|published|private|public|ai|such|the|all|any|and|or|and\\/or|other|related|certain|web|website|chat|voice|audio|video|text|sensitive|de-identified|aggregate|enhancement)'
const OWNER =
  "(?:your|our|my|their|his|its|(?:the\\s)?(?:customer|client|user|subscriber|member|licensee)s?['’]s?|(?:the\\s)?(?:site|service|platform|website)s?['’]s?|third[- ]part(?:y|ies)(?:['’]s?)?|other (?:users|customers|people|persons|parties)(?:['’])?|someone else['’]s|another (?:user|person|party)['’]s)"
const AHEAD = new RegExp(`(?:^|[\\s(“"/,])(?:(${OWNER})\\s)?((?:${MODIFIER}(?:,?\\s|/))*)$`, 'i')
const OF_WHOM = '(?:you|your|customer|client|subscriber|licensee|member|(?:authori[sz]ed |end |individual )?users?)'
const GIVE =
  '(?:submit|upload|provide|enter|share|send|store|post|supply|put|make|input|transmit|create|import|contribute|generate|disclose|process|publish|display|add|record|choose|elect|collect|own|load|place|give)(?:s|ed|ted)?'
const BEHIND = new RegExp(
  `^\\s?(?:\\([^()]{0,40}\\)\\s)?(?:(?:that|which|and other \\w+(?: that)?)\\s)?(?:((?:${OF_WHOM})(?:['’](?:ve|re|s))?\\s(?:[^.;:]{0,24}?\\s)?(?:${GIVE}))|((?:submitted|provided|uploaded|supplied|entered|stored|posted|transmitted|created|shared|input|processed|made available|contributed|owned|controlled|inputted)(?:,? (?:and|or|and/or)? ?\\w+ed)*,?\\s(?:by|for|on behalf of|by or on behalf of)\\s(?:the\\s)?${OF_WHOM})|(of\\s(?:the\\s)?(?:customer|your users|its users))|((?:(?:that (?:is|are)\\s)?(?:generated|produced|returned|created|output|derived|delivered|rendered))\\s(?:and \\w+\\s)?(?:by|from|through|using|with|in response)\\s(?:to\\s)?(?:the\\s|our\\s|its\\s|your\\s|use of the\\s|a\\s|an\\s|any\\s|such\\s)?(?:services?|models?|platform|software|ai|tools?|apis?|product|algorithms?|machine|inputs?|prompts?|system|apps?|application|features?))|((?:about|regarding|relating to|related to|concerning|on|reflecting|derived from|resulting from|in connection with)\\s(?:how\\s)?(?:the |your |customer['’]s |its |their )?(?:and \\w+ )?(?:access to,?|use|usage|interactions?|performance|operation|provision)\\b))`,
  'i',
)
const GENERATED =
  /^\s(?:generated|produced|returned|provided|you (?:receive|get|obtain)|received|that (?:the|our)|from (?:the|our|a|any) (?:service|model|ai|tool|api|platform)|of (?:the )?(?:service|model|ai|processing|prompts|queries))/i

/** What a head noun and its surroundings stand for; undefined where they are no artefact. */
export class NounReader {
  private readonly vendorOwner: RegExp
  private readonly first: Role | undefined
  private readonly second: Role | undefined

  constructor(sides: Sides) {
    const names = (role: Role): string[] =>
      sides[role].names.filter((name) => name.length > 2 && !/^(?:we|us|our|you|your|yours)$/i.test(name))
    const vendor = names('vendor').map(escaped)
    this.vendorOwner = new RegExp(
      `(?:^|[\\s(])(?:(${vendor.join('|') || '(?!)'})|(${names('customer').map(escaped).join('|') || '(?!)'}))(?:['’]s?)?\\s((?:${MODIFIER}\\s)*)$`,
      'i',
    )
    this.first = sides.firstPerson
    this.second = sides.secondPerson
  }

  /** Head kind of a word in lower case, or undefined. */
  headOf(word: string): Head | undefined {
    return HEADS.get(word)
  }

  /** Reads the noun at [start, end), whose word in lower case is `word`. */
  read(text: string, start: number, end: number, word: string, head: Head): Noun | undefined {
    const ahead = text.slice(Math.max(0, start - 70), start)
    const match = AHEAD.exec(ahead)
    let owner = match?.[1]?.toLowerCase().replace(/^the\s/, '')
    let modifiers = (match?.[2] ?? '').trim().toLowerCase()
    let named: Role | undefined
    if (!owner) {
      const byName = this.vendorOwner.exec(ahead)
      if (byName) {
        named = byName[1] ? 'vendor' : 'customer'
        modifiers = (byName[3] ?? modifiers).trim().toLowerCase()
      }
    }
    const behind = BEHIND.exec(text.slice(end, end + 110))
    const own = modifiers
      .split(/[\s/,]+/)
      .filter((part) => part && !/^(?:the|all|any|and|or|such|other|certain|own|related)$/.test(part))
    const phrase = `${own.join(' ')} ${word}`.trim()
    const from = start - lengthOf(match?.[0] ?? '', own.length > 0 || owner !== undefined)
    let whose = named ?? this.ownerOf(owner)
    if (!whose && behind && (behind[1] || behind[2] || behind[3])) whose = 'customer'
    if (!whose && /\b(?:customer|client|user|subscriber|member|user-generated|submitted|uploaded)\b/.test(modifiers))
      whose = 'customer'
    if (owner && /^(?:their|his|its)$/.test(owner)) owner = undefined
    const base = { start: Math.max(0, Math.min(start, from)), end, ...(whose ? { whose } : {}) }
    if (whose === 'third') return undefined
    if (head === 'own')
      return { ...base, artefacts: kindOfPhrase(phrase) ?? kindOfPhrase(word) ?? ['content'], bare: false }
    if (head === 'idea') {
      if (/^(?:improvements?|enhancements?)$/.test(word)) return undefined
      if (word === 'comments' && !owner) return undefined
      return {
        ...base,
        artefacts: /^code/.test(phrase) || (behind?.[4] ?? '') !== '' ? ['outputs'] : ['feedback'],
        bare: false,
      }
    }
    if (head === 'model') {
      if (
        /\b(?:fine-?tuned|custom|customi[sz]ed|tuned|adapted|bespoke|trained|private)\b/.test(modifiers) ||
        word === 'weights' ||
        (whose === 'customer' && /^models?$/.test(word))
      )
        return { ...base, artefacts: ['fine-tuned-models'], bare: false }
      return undefined
    }
    if (head === 'result') {
      if (
        behind?.[4] ||
        GENERATED.test(text.slice(end, end + 40)) ||
        /\b(?:ai|model|generated|ai-generated)\b/.test(modifiers) ||
        whose === 'customer'
      )
        return { ...base, artefacts: ['outputs'], bare: false }
      return undefined
    }
    return this.general(base, phrase, word, own, behind)
  }

  private general(
    base: Omit<Noun, 'artefacts' | 'bare'>,
    phrase: string,
    word: string,
    own: string[],
    behind: RegExpExecArray | null,
  ): Noun | undefined {
    const plain = /^(?:content|contents|data|information|materials?)$/.test(word)
    if (own.length > 0) {
      const kind = kindOfPhrase(phrase)
      if (kind && kind[0] !== 'inputs' && kind[0] !== 'feedback') return { ...base, artefacts: kind, bare: false }
      if (kind?.[0] === 'inputs') return { ...base, artefacts: ['inputs'], bare: false }
    }
    if (/^(?:statistics|logs|insights)$/.test(word)) return { ...base, artefacts: ['usage-data'], bare: true }
    if (
      /^(?:details|sets?|code|works?|text|images|assets|records?|messages)$/.test(word) &&
      base.whose !== 'customer' &&
      !behind?.[4]
    )
      return undefined
    if (behind?.[4])
      return { ...base, artefacts: /derived/i.test(behind[4]) ? ['usage-data'] : ['outputs'], bare: false }
    if (behind?.[5] && plain) return { ...base, artefacts: ['usage-data'], bare: false }
    if (base.whose === 'vendor')
      return plain || word === 'documents' ? { ...base, artefacts: ['vendor-property'], bare: false } : undefined
    if (base.whose === 'customer') return { ...base, artefacts: ['content'], bare: false }
    return plain || word === 'submissions' || word === 'uploads' || word === 'files' || word === 'documents'
      ? { ...base, artefacts: ['content'], bare: true }
      : undefined
  }

  private ownerOf(owner: string | undefined): Role | 'third' | undefined {
    if (!owner) return undefined
    if (/^your|^my/.test(owner)) return this.second ?? 'customer'
    if (/^our/.test(owner)) return this.first ?? 'vendor'
    if (/^(?:third|other|someone|another)/.test(owner)) return 'third'
    if (/^(?:customer|client|user|subscriber|member|licensee)/.test(owner)) return 'customer'
    if (/^(?:site|service|platform|website)/.test(owner)) return 'vendor'
    return undefined
  }
}

/** Code units of owner and modifiers in front of a noun, without the space or bracket before them and without "the", "any". */
function lengthOf(matched: string, has: boolean): number {
  if (!has) return 0
  return matched
    .replace(/^[\s(“"/,]/, '')
    .replace(/^(?:(?:the|all|any|and|or|such|other|certain|and\/or)\b,?\s+)+/i, '').length
}

/** Whether a text is worth reviewing: a contract, or terms, or a policy that binds; and in English. */
import { languageName, languageOf } from './language.ts'
import { ReadError, type SourceText } from './source.ts'

export interface Worth {
  contract: boolean
  /** One sentence: what the judgement rests on, ready to be shown. */
  reason: string
}

/** The text speaks of itself as a contract. */
const ITSELF =
  /\b(?:these|this|the|our)\s+(?:\p{L}+\s+){0,4}?(?:terms|agreement|addendum|dpa|policy|conditions|contract|licen[cs]e|statement|notice|exhibit|schedule|annex|clauses|eula)\b/giu

/** Someone is bound or allowed. */
const BINDS =
  /\b(?:(?:you|we|customer|provider|company|vendor|supplier|processor|controller|licensor|licensee|user|users|client|subscriber|party|parties|\p{Lu}[\p{L}.]+)\s+(?:shall|must|may not|will not|may|agrees?|acknowledges?|represents?|warrants?|undertakes?|grants?|retains?|reserves?|understands?|consents?)|shall(?:\s+not)?\s+\p{Ll}+|you are (?:solely )?responsible|is not liable|are not liable|in no event)\b/gu

const TOPICS: RegExp[] = [
  /\bliab(?:le|ility)\b|\bdamages\b/i,
  /\bwarrant(?:y|ies)\b|\b"?as is"?\b/i,
  /\bterminat(?:e|es|ion)\b|\bsuspend\b/i,
  /\bgovern(?:ed|ing)\b.{0,30}\blaws?\b|\bjurisdiction\b|\barbitration\b|\bcourts? of\b/i,
  /\bindemnif(?:y|ies|ication)\b|\bhold harmless\b/i,
  /\bintellectual property\b|\blicen[cs]e\b/i,
  /\bconfidential(?:ity)?\b/i,
  /\bpersonal (?:data|information)\b|\bdata protection\b|\bprivacy\b/i,
  /\bfees?\b|\bpayments?\b|\bsubscription\b/i,
  /\b(?:amend|modify|update|change)s? (?:these|this|the|our)\b/i,
  /\bsub-?processors?\b|\bthird[- ]part(?:y|ies)\b/i,
  /\b(?:you (?:may|must|shall|will|agree) not|prohibited|restrictions?)\b/i,
  /\bmeans\b/i,
  /\bretention\b|\bdelet(?:e|ion)\b|\bsecurity measures\b/i,
]

const WORDS_LEAST = 120
/** What a contract of any voice reaches: mentions of itself and binding phrases, each per 1,000 words, and topics. */
const ITSELF_LEAST = 3
const BINDS_LEAST = 5
const TOPICS_LEAST = 4
/** A strong showing of one makes up for a weak one of the other. */
const TOGETHER_LEAST = 14

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Judges whether an English text is a contract (terms, agreement, addendum, policy) rather than an article, a shop, a login or a manual. */
export function judgeContract(text: string): Worth {
  const words = countOf(text, /\S+/g)
  if (words < WORDS_LEAST)
    return { contract: false, reason: `There are only ${words} words of text here, too few for a contract.` }
  const itself = (1000 * countOf(text, ITSELF)) / words
  const binds = (1000 * countOf(text, BINDS)) / words
  const topics = TOPICS.filter((topic) => topic.test(text)).length
  const enough =
    itself >= ITSELF_LEAST && binds >= BINDS_LEAST && topics >= TOPICS_LEAST && itself + binds >= TOGETHER_LEAST
  if (enough)
    return {
      contract: true,
      reason: `The text speaks of itself as a contract, binds its parties and treats ${topics} of the usual subjects.`,
    }
  if (topics < TOPICS_LEAST)
    return { contract: false, reason: 'The text treats hardly any of the subjects that contracts treat.' }
  if (itself < ITSELF_LEAST)
    return { contract: false, reason: 'The text may speak about contracts but does not speak of itself as one.' }
  return {
    contract: false,
    reason: 'The text hardly binds anyone: few sentences say what a party must, may or will not do.',
  }
}

/** Throws ReadError (`unsupported-language`, `not-a-contract`) when a document should not be reviewed; its message says why and what to do. */
export function requireContract(source: SourceText): void {
  const language = languageOf(source.text)
  if (language !== 'en' && language !== 'und') {
    throw new ReadError(
      'unsupported-language',
      `This text is in ${languageName(language)}; only English contracts can be reviewed. Ask the vendor for its English version.`,
    )
  }
  const { contract, reason } = judgeContract(source.text)
  if (!contract) {
    throw new ReadError(
      'not-a-contract',
      `This does not look like a contract. ${reason} Open the vendor's terms, agreement or data processing addendum itself.`,
    )
  }
}

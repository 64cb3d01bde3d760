/** Whether a text is worth reviewing: a contract, terms or a policy that binds, in any voice. */
import { type SourceText } from './source.ts'

export interface Worth {
  contract: boolean
  /** One sentence: what the judgement rests on, ready to be shown. */
  why: string
}

/** The text speaks of itself as a contract. */
const ITSELF =
  /\b(?:these|this|the|our)\s+(?:\p{L}+\s+){0,4}?(?:terms|agreement|addendum|dpa|policy|conditions|contract|licen[cs]e|statement|notice|exhibit|schedule|annex|clauses|eula)\b/giu

/** Someone is bound or allowed. */
const BINDS =
  /\b(?:(?:you|we|customer|provider|company|vendor|supplier|processor|controller|licensor|licensee|user|users|client|subscriber|party|parties|\p{Lu}[\p{L}.]+)\s+(?:shall|must|may not|will not|may|agrees?|acknowledges?|represents?|warrants?|undertakes?|grants?|retains?|reserves?|understands?|consents?)|shall(?:\s+not)?\s+\p{Ll}+|(?:Customer|Provider|Processor|Controller|Company|Vendor|Supplier|\p{Lu}\p{L}+)\s+will(?:\s+not)?\s+\p{Ll}+|you are (?:solely )?responsible|is not liable|are not liable|in no event)\b/gu

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

/** A notice on personal data speaks of what "we" do with them, and binds by that. */
const NOTICE =
  /\b(?:personal (?:data|information)|(?:we|us) (?:collect|share|use|process|retain|disclose|store)|legal bas[ei]s|legitimate interests?)\b/gi
const NOTICE_LEAST = 8
const NOTICE_ITSELF = 0.2

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
    return { contract: false, why: `There are only ${words} words of text here, too few for a contract.` }
  const itself = (1000 * countOf(text, ITSELF)) / words
  const binds = (1000 * countOf(text, BINDS)) / words
  const topics = TOPICS.filter((topic) => topic.test(text)).length
  const notice = (1000 * countOf(text, NOTICE)) / words
  if (notice >= NOTICE_LEAST && itself >= NOTICE_ITSELF && /\blegal bas|\byour (?:rights|personal)/i.test(text)) {
    return {
      contract: true,
      why: 'The text says what its author does with personal data, as privacy notices and policies do.',
    }
  }
  const enough =
    itself >= ITSELF_LEAST && binds >= BINDS_LEAST && topics >= TOPICS_LEAST && itself + binds >= TOGETHER_LEAST
  if (enough)
    return {
      contract: true,
      why: `The text speaks of itself as a contract, binds its parties and treats ${topics} of the usual subjects.`,
    }
  if (topics < TOPICS_LEAST)
    return { contract: false, why: 'The text treats hardly any of the subjects that contracts treat.' }
  if (itself < ITSELF_LEAST)
    return { contract: false, why: 'The text may speak about contracts but does not speak of itself as one.' }
  return {
    contract: false,
    why: 'The text hardly binds anyone: few sentences say what a party must, may or will not do.',
  }
}

/** Judges a document as read. See judgeContract. */
export function worthReviewing(source: SourceText): Worth {
  return judgeContract(source.text)
}

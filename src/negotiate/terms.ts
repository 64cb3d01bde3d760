/** The names that a contract uses for its parties and things, so that new language speaks in its terms. */
import type { Contract } from '../parse/contract.ts'
import { thingsOf, type ThingName } from './things.ts'
import { voiceIn, voiceOf, type PartyName, type Voice } from './voice.ts'
import { count } from './words.ts'

export interface Terms {
  vendor: PartyName
  customer: PartyName
  /** "shall" or "will": whichever the contract prefers. */
  modal: 'shall' | 'will'
  things: Record<string, ThingName>
}

function termsIn(contract: Contract, voice: Voice): Terms {
  const { text } = contract.source
  return {
    ...voice,
    modal: count(text, /\bshall\b/gi) > count(text, /\bwill\b/gi) ? 'shall' : 'will',
    things: thingsOf(contract, voice.customer),
  }
}

/** Reads the names off a contract. */
export function termsOf(contract: Contract): Terms {
  return termsIn(contract, voiceOf(contract))
}

/** Reads the names off a contract for one of its sentences, which may say "Provider" where others say "we". */
export function termsBySentence(contract: Contract): (sentence: string) => Terms {
  const known = new Map<string, Terms>()
  return (sentence) => {
    const voice = voiceIn(contract, sentence)
    const key = `${voice.vendor.subject}\n${voice.customer.subject}`
    const terms = known.get(key) ?? termsIn(contract, voice)
    known.set(key, terms)
    return terms
  }
}

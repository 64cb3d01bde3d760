/** Who speaks: a contract calls its sides "we" and "you", or by their names, and may do both. */
import type { Contract, Side } from '../parse/contract.ts'
import { count, escape } from './words.ts'

/** How one party is named: subject, object and possessive, and whether its verbs take the plain form ("you own"). */
export interface PartyName {
  subject: string
  object: string
  possessive: string
  plain: boolean
}

export interface Voice {
  vendor: PartyName
  customer: PartyName
}

const VENDOR_PRONOUN: PartyName = { subject: 'we', object: 'us', possessive: 'our', plain: true }
const CUSTOMER_PRONOUN: PartyName = { subject: 'you', object: 'you', possessive: 'your', plain: true }
const WE = /\b(?:we|us|our|ours)\b/gi
const YOU = /\byou(?:rs?)?\b/gi

/** "the Customer" where the contract mostly writes the article, else "Customer". */
function withArticle(text: string, name: string): string {
  const all = count(text, new RegExp(`\\b${escape(name)}\\b`, 'g'))
  const articled = count(text, new RegExp(`\\bthe ${escape(name)}\\b`, 'gi'))
  return articled * 2 > all ? `the ${name}` : name
}

function named(text: string, name: string): PartyName {
  const subject = withArticle(text, name)
  return { subject, object: subject, possessive: /s$/.test(subject) ? `${subject}'` : `${subject}'s`, plain: false }
}

/** The name itself, not the first word of a term ("Customer Data"). */
const alone = (name: string): string => `\\b${escape(name)}\\b(?! [A-Z][a-z])`

/** The voice that the contract uses more. */
export function voiceOf(contract: Contract): Voice {
  const { source, sides } = contract
  const times = (name: string) => count(source.text, new RegExp(alone(name), 'g'))
  const you = sides.secondPerson === 'customer' && count(source.text, YOU) >= times(sides.customer.name)
  const we = sides.firstPerson === 'vendor' && count(source.text, WE) >= times(sides.vendor.name) / 2
  return {
    vendor: we ? VENDOR_PRONOUN : named(source.text, sides.vendor.name),
    customer: you ? CUSTOMER_PRONOUN : named(source.text, sides.customer.name),
  }
}

/** The name of this side that a sentence uses, with the capitals that the contract gives it. */
function nameIn(sentence: string, side: Side): string | undefined {
  return side.names.find((name) => /^\p{Lu}/u.test(name) && new RegExp(alone(name)).test(sentence))
}

/** The voice of one sentence: what is put into it speaks as it does. */
export function voiceIn(contract: Contract, sentence: string): Voice {
  const whole = voiceOf(contract)
  const { source, sides } = contract
  const we = sides.firstPerson === 'vendor' && count(sentence, WE) > 0
  const you = sides.secondPerson === 'customer' && count(sentence, YOU) > 0
  const vendor = nameIn(sentence, sides.vendor)
  const customer = nameIn(sentence, sides.customer)
  return {
    vendor: we ? VENDOR_PRONOUN : vendor ? named(source.text, vendor) : whole.vendor,
    customer: you ? CUSTOMER_PRONOUN : customer ? named(source.text, customer) : whole.customer,
  }
}

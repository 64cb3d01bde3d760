/** The names that a contract uses for its parties and things, so that new language speaks in its terms. */
import type { Artefact, Contract, Definition } from '../parse/contract.ts'

/** How one party is named: subject, object and possessive, and whether its verbs take the plain form ("you own"). */
export interface PartyName {
  subject: string
  object: string
  possessive: string
  plain: boolean
}

/** How a thing is named: in full where it stands first, and shorter after that. */
export interface ThingName {
  first: string
  again: string
}

export interface Terms {
  vendor: PartyName
  customer: PartyName
  /** "shall" or "will": whichever the contract prefers. */
  modal: 'shall' | 'will'
  things: Record<string, ThingName>
}

const VENDOR_PRONOUN: PartyName = {
  subject: 'we',
  object: 'us',
  possessive: 'our',
  plain: true,
}
const CUSTOMER_PRONOUN: PartyName = {
  subject: 'you',
  object: 'you',
  possessive: 'your',
  plain: true,
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "the Customer" where the contract mostly writes the article, else "Customer". */
function withArticle(text: string, name: string): string {
  const all = count(text, new RegExp(`\\b${escape(name)}\\b`, 'g'))
  const articled = count(text, new RegExp(`\\bthe ${escape(name)}\\b`, 'gi'))
  return articled * 2 > all ? `the ${name}` : name
}

function named(text: string, name: string): PartyName {
  const subject = withArticle(text, name)
  return {
    subject,
    object: subject,
    possessive: /s$/.test(subject) ? `${subject}'` : `${subject}'s`,
    plain: false,
  }
}

const covers = (definition: Definition, ...artefacts: Artefact[]): boolean =>
  artefacts.every((artefact) => definition.artefacts.includes(artefact))

const TERM = /^[A-Z][\w'-]*(?: [A-Za-z][\w'-]*){0,3}$/

/** The definition that best stands for some artefacts: it covers them all and little else; the shortest term wins. */
function definitionOf(contract: Contract, wanted: Artefact[], unwanted: Artefact[] = []): Definition | undefined {
  return contract.definitions
    .filter(
      (definition) =>
        TERM.test(definition.term) &&
        covers(definition, ...wanted) &&
        !unwanted.some((artefact) => covers(definition, artefact)),
    )
    .sort((a, b) => a.artefacts.length - b.artefacts.length || a.term.length - b.term.length)[0]
}

function one(term: string): ThingName {
  return { first: term, again: term }
}

function contentName(contract: Contract, customer: PartyName): ThingName {
  const both = definitionOf(contract, ['inputs', 'outputs'], ['vendor-property', 'feedback'])
  if (both) return one(both.term)
  const inputs =
    definitionOf(contract, ['inputs'], ['vendor-property', 'outputs', 'feedback']) ??
    definitionOf(contract, ['content'], ['vendor-property', 'outputs', 'feedback'])
  const outputs = definitionOf(contract, ['outputs'], ['vendor-property', 'inputs', 'content'])
  if (inputs && outputs) return one(`${inputs.term} and ${outputs.term}`)
  if (inputs)
    return {
      first: `${inputs.term} and outputs generated from it`,
      again: `${inputs.term} and outputs`,
    }
  return {
    first: `${customer.possessive} content (including inputs, prompts and outputs)`,
    again: `${customer.possessive} content`,
  }
}

function inputsName(contract: Contract, customer: PartyName): ThingName {
  const term =
    definitionOf(contract, ['inputs'], ['outputs', 'vendor-property', 'feedback']) ??
    definitionOf(contract, ['content'], ['outputs', 'vendor-property', 'feedback']) ??
    definitionOf(contract, ['inputs'], ['vendor-property', 'feedback'])
  return one(term?.term ?? `${customer.possessive} inputs`)
}

function outputsName(contract: Contract, customer: PartyName): ThingName {
  const term = definitionOf(contract, ['outputs'], ['inputs', 'content', 'vendor-property'])
  return term ? one(term.term) : { first: `outputs generated for ${customer.object}`, again: 'outputs' }
}

/** A defined name of the service or the agreement, with the article that the contract gives it. */
function definedName(
  contract: Contract,
  pattern: RegExp,
  fallback: string,
  article: (term: string) => string,
): ThingName {
  const defined = contract.definitions
    .filter((definition) => pattern.test(definition.term))
    .sort(
      (a, b) =>
        count(contract.source.text, new RegExp(`\\b${escape(b.term)}\\b`, 'g')) -
        count(contract.source.text, new RegExp(`\\b${escape(a.term)}\\b`, 'g')),
    )[0]
  return one(defined ? article(defined.term) : fallback)
}

/** Reads the names off a contract. */
export function termsOf(contract: Contract): Terms {
  const { text } = contract.source
  const { sides } = contract
  // A contract that says both "you" and "Customer" is answered in the voice that it uses more.
  const timesNamed = (name: string) => count(text, new RegExp(`\\b${escape(name)}\\b`, 'g'))
  const you = sides.secondPerson === 'customer' && count(text, /\byou(?:rs?)?\b/gi) >= timesNamed(sides.customer.name)
  const we = sides.firstPerson === 'vendor' && count(text, /\b(?:we|us|our)\b/gi) >= timesNamed(sides.vendor.name) / 2
  const customer = you ? CUSTOMER_PRONOUN : named(text, sides.customer.name)
  const vendor = we ? VENDOR_PRONOUN : named(text, sides.vendor.name)
  const these = (term: string) => (/s$/.test(term) ? `these ${term}` : `this ${term}`)
  return {
    vendor,
    customer,
    modal: count(text, /\bshall\b/gi) > count(text, /\bwill\b/gi) ? 'shall' : 'will',
    things: {
      content: contentName(contract, customer),
      inputs: inputsName(contract, customer),
      prompts: one(
        definitionOf(contract, ['prompts'], ['inputs', 'outputs', 'vendor-property'])?.term ??
          `${customer.possessive} prompts`,
      ),
      outputs: outputsName(contract, customer),
      services: definedName(
        contract,
        /^(?:Services?|Platform|Software|Products?|Solutions?|Subscription Services?)$/,
        'the service',
        (term) => `the ${term}`,
      ),
      agreement: definedName(
        contract,
        /^(?:Agreement|Terms|Terms of (?:Service|Use)|DPA|Addendum|Data Processing (?:Agreement|Addendum)|Contract)$/,
        'this agreement',
        these,
      ),
      feedback: one(
        contract.definitions.some((definition) => definition.term === 'Feedback') ? 'Feedback' : 'feedback',
      ),
      confidential: one(
        contract.definitions.some((definition) => definition.term === 'Confidential Information')
          ? 'Confidential Information'
          : 'confidential information',
      ),
    },
  }
}

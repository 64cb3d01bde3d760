/** What a contract calls its inputs, outputs, services and itself. */
import type { Artefact, Contract, Definition } from '../parse/contract.ts'
import type { PartyName } from './voice.ts'
import { count, escape } from './words.ts'

/** How a thing is named: in full where it stands first, and shorter after that. */
export interface ThingName {
  first: string
  again: string
}

const one = (term: string): ThingName => ({ first: term, again: term })

const TERM = /^[A-Z][\w'’-]*(?: [A-Za-z][\w'’-]*){0,3}$/

/** A definition may mention content without naming it ("Data Subject Tool"): what stands for content is called after it. */
const MATTER =
  /\b(?:Contents?|Data|Inputs?|Outputs?|Materials?|Submissions?|Prompts?|Documents?|Information|Files?|Generations?|Completions?|Responses?|Results?|Records|Quer(?:y|ies)|Conversations?|Creations?|Works?|Media|Images?|Videos?|Assets?)$/
const NOT_THE_CUSTOMERS =
  /^(?:Our|Third|Confidential|Usage|Services?|Account|Analytics|Aggregated?|Licensed|Model|Marketing|Sample|Beta|Public|Proprietary)\b/

const covers = (definition: Definition, artefacts: readonly Artefact[]): boolean =>
  artefacts.every((artefact) => definition.artefacts.includes(artefact))

/** The definition that best stands for some artefacts: it covers them all and little else; the shortest term wins. */
function definitionOf(contract: Contract, wanted: Artefact[], unwanted: Artefact[] = []): string | undefined {
  return contract.definitions
    .filter(
      (definition) =>
        TERM.test(definition.term) &&
        MATTER.test(definition.term) &&
        !NOT_THE_CUSTOMERS.test(definition.term) &&
        covers(definition, wanted) &&
        !unwanted.some((artefact) => definition.artefacts.includes(artefact)),
    )
    .sort((a, b) => a.artefacts.length - b.artefacts.length || a.term.length - b.term.length)[0]?.term
}

/** "your Content" or "the Content" where the contract mostly writes so, else "Content". */
function asWritten(contract: Contract, term: string, customer: PartyName): string {
  const { text } = contract.source
  const all = count(text, new RegExp(`\\b${escape(term)}\\b`, 'g'))
  const leads = [customer.possessive, 'the'].filter((lead) => !term.toLowerCase().startsWith(`${lead} `))
  const lead = leads.find((words) => {
    const pattern = escape(words).replace("'", "['’]")
    return count(text, new RegExp(`\\b${pattern} ${escape(term)}\\b`, 'gi')) * 2 > all
  })
  return lead ? `${lead} ${term}` : term
}

/** In a processing agreement the content that it speaks of is the personal data, under its own name. */
function personalData(contract: Contract): string | undefined {
  const { text } = contract.source
  const named = contract.definitions
    .filter(({ term, artefacts }) => TERM.test(term) && /\bData$/.test(term) && artefacts.includes('personal-data'))
    .map(({ term }) => ({ term, times: count(text, new RegExp(`\\b${escape(term)}\\b`, 'g')) }))
  const customers = contract.sides.customer.names
    .filter((name) => /^[A-Z]/.test(name))
    .concat('Customer', 'Controller', 'Client', 'Company')
  const own = named.filter(({ term }) => customers.some((name) => term.startsWith(name)))
  return (own.length > 0 ? own : named).sort((a, b) => b.times - a.times)[0]?.term
}

function contentName(contract: Contract, customer: PartyName): ThingName {
  const both = definitionOf(contract, ['inputs', 'outputs'], ['vendor-property', 'feedback'])
  if (both) return one(asWritten(contract, both, customer))
  const inputs =
    definitionOf(contract, ['inputs'], ['vendor-property', 'outputs', 'feedback']) ??
    definitionOf(contract, ['content'], ['vendor-property', 'outputs', 'feedback'])
  const outputs = definitionOf(contract, ['outputs'], ['vendor-property', 'inputs', 'content'])
  if (inputs && outputs) return one(`${asWritten(contract, inputs, customer)} and ${outputs}`)
  const personal = contract.kind === 'dpa' ? personalData(contract) : undefined
  if (personal) return one(asWritten(contract, personal, customer))
  if (inputs) {
    const name = asWritten(contract, inputs, customer)
    return { first: `${name} and outputs generated from it`, again: `${name} and outputs` }
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
  return one(term ? asWritten(contract, term, customer) : `${customer.possessive} inputs`)
}

function outputsName(contract: Contract, customer: PartyName): ThingName {
  const term = definitionOf(contract, ['outputs'], ['inputs', 'content', 'vendor-property'])
  return term
    ? one(asWritten(contract, term, customer))
    : { first: `outputs generated for ${customer.object}`, again: 'outputs' }
}

const SERVICES = /(?:^|\s)(?:Services?|Platform|Software|Products?|Solutions?)$/
const NOT_THE_SERVICES =
  /^(?:Third|Beta|Professional|Support|Trial|Free|Paid|Unpaid|Additional|Other|Customer|Preview)\b/

/** As it is defined, else as it is mostly written. */
function servicesName(contract: Contract): string {
  const { text } = contract.source
  const times = (words: string) => count(text, new RegExp(`\\b${escape(words)}\\b`, 'g'))
  const defined = contract.definitions
    .map(({ term }) => term)
    .filter((term) => TERM.test(term) && SERVICES.test(term) && !NOT_THE_SERVICES.test(term))
    .sort((a, b) => times(b) - times(a))[0]
  if (defined) return `the ${defined}`
  const written = ['the Services', 'the Service', 'the services']
    .map((words) => ({ words, times: times(words) }))
    .sort((a, b) => b.times - a.times)[0]
  return written && written.times > 1 ? written.words : 'the service'
}

const ITSELF =
  /\b([Tt]his|[Tt]hese) ((?:[A-Z][\w&-]* (?:of |and )?){0,4}(?:Agreement|Addendum|DPA|Contract|Terms(?: of (?:Service|Use)| and Conditions)?|Conditions)|agreement|terms(?: of (?:service|use)| and conditions)?)\b/g

/** "this User Agreement", "these Terms": what the contract calls itself most often. */
function agreementName(contract: Contract): string {
  const times = new Map<string, number>()
  for (const [, , name = ''] of contract.source.text.matchAll(ITSELF)) times.set(name, (times.get(name) ?? 0) + 1)
  const [name] = [...times].sort((a, b) => b[1] - a[1])[0] ?? ['agreement']
  return /s$|^terms|^Terms/.test(name) ? `these ${name}` : `this ${name}`
}

/** Every placeholder of the rule files that names a thing. */
export function thingsOf(contract: Contract, customer: PartyName): Record<string, ThingName> {
  const isDefined = (term: string) => contract.definitions.some((definition) => definition.term === term)
  const prompts = definitionOf(contract, ['prompts'], ['inputs', 'outputs', 'vendor-property'])
  return {
    content: contentName(contract, customer),
    inputs: inputsName(contract, customer),
    prompts: one(prompts ? asWritten(contract, prompts, customer) : `${customer.possessive} prompts`),
    outputs: outputsName(contract, customer),
    services: one(servicesName(contract)),
    agreement: one(agreementName(contract)),
    feedback: one(isDefined('Feedback') ? 'Feedback' : 'feedback'),
    confidential: one(isDefined('Confidential Information') ? 'Confidential Information' : 'confidential information'),
  }
}

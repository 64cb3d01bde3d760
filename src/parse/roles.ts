/** Where a span of the contract names either side, both, or someone else. */
import { escaped } from './conduct.ts'
import type { Contract, Role } from './contract.ts'
import { firstEndingAfter } from './mentions.ts'
import { CUSTOMER_NOUNS, VENDOR_NOUNS } from './roleNouns.ts'

/** Who is named. `either`: one party whichever ("each party", "Receiving Party"); `other-customers`: the vendor's other customers. */
export type Who = Role | 'both' | 'either' | 'third-party' | 'subprocessor' | 'affiliate' | 'other-customers'

export interface RoleMention {
  start: number
  end: number
  who: Who
  /** The side whose affiliate or sub-processor it is, where the words say so. */
  of?: Role
  /** "our", "Provider's", "Customer" in front of another noun. */
  possessive: boolean
}

const found = new WeakMap<Contract, RoleMention[]>()

const GENERAL: [Who, string][] = [
  [
    'other-customers',
    'other\\s(?:customers|users|clients|subscribers|members|tenants)|(?:its|our|their)\\s(?:other\\s)?customers|another\\s(?:customer|user|client)',
  ],
  [
    'subprocessor',
    'sub-?\\s?processors?|subcontractors?|sub-contractors?|service providers|third[- ]party (?:service )?providers?|vendors|contractors',
  ],
  [
    'affiliate',
    '(?:(?:our|your|its|their)\\s)?(?:affiliates?|affiliated (?:companies|entities)|subsidiar(?:y|ies)|parent compan(?:y|ies)|group companies)',
  ],
  ['both', '(?:the|both)\\sparties|parties|you and we|we and you|you and us'],
  [
    'either',
    '(?:each|either|neither|one|a|any|such|the (?:other|receiving|disclosing|indemnifying|indemnified|non-breaching|breaching))\\sparty|(?:receiving|disclosing) party|discloser|recipient',
  ],
  [
    'third-party',
    'third[- ]part(?:y|ies)|(?:any|other)\\s(?:person|entity|persons|entities)|anyone else|others|successors?(?: and assigns)?|sub-?licensees?|partners|licensors|suppliers|(?:business|advertising|marketing) partners',
  ],
]

function personWords(role: Role, contract: Contract): string[] {
  const { firstPerson, secondPerson } = contract.sides
  return [
    ...(firstPerson === role ? ['we', 'us', 'our', 'ours', 'ourselves'] : []),
    ...(secondPerson === role ? ['you', 'your', 'yours', 'yourself'] : []),
  ]
}

/** Nouns for a side that this contract uses for neither, but which can mean only one. */
function spareNouns(role: Role, contract: Contract): string[] {
  const other = new Set(
    contract.sides[role === 'vendor' ? 'customer' : 'vendor'].names.map((name) => name.toLowerCase()),
  )
  const nouns = role === 'vendor' ? VENDOR_NOUNS : CUSTOMER_NOUNS
  return [...nouns].filter(
    (noun) => !other.has(noun) && !/^(?:host|operator|seller|contractor|consultant|member|members)$/.test(noun),
  )
}

function capital(noun: string): string {
  return noun.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
}

function patternOf(contract: Contract): RegExp {
  const side = (role: Role): string => {
    const names = contract.sides[role].names.filter(
      (name) => !/^(?:we|us|our|ours|ourselves|you|your|yours|yourself)$/i.test(name),
    )
    const all = new Set([
      ...names,
      ...names.map((name) => name.toUpperCase()),
      ...spareNouns(role, contract).flatMap((noun) => [capital(noun), noun.toUpperCase()]),
    ])
    // Lower-case "the user", "a customer" is the customer where nobody else is called so.
    const lower =
      role === 'customer'
        ? '(?:the|a|an|each|any|such)\\s(?:customer|user|client|subscriber|licensee)(?!s)'
        : '(?:the|such)\\s(?:provider|supplier|vendor|licensor|processor)(?!s)'
    const people = personWords(role, contract)
    const voice =
      people.length > 0
        ? `|${people.map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}|${word === 'us' ? 'US(?=[ ,.;)](?!\\$))' : word.toUpperCase()}`).join('|')}`
        : ''
    return `(?:[Tt]he\\s|THE\\s)?(?:${[...all]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})|${lower}${voice}`
  }
  const general = GENERAL.map(([, words]) => `(${words})`).join('|')
  // The general words come first: "third-party providers" is not the provider.
  return new RegExp(
    `(?<![\\w@/-])(?:${general.replace(/\b([a-z])/g, (letter, _first, at: number, whole: string) => (whole[at - 1] === '\\' ? letter : `[${letter.toUpperCase()}${letter}]`))}|(${side('vendor')})|(${side('customer')}))(?![\\w@])(?:['’]s?(?![\\w]))?`,
    'g',
  )
}

function allRoles(contract: Contract): RoleMention[] {
  const known = found.get(contract)
  if (known) return known
  const out: RoleMention[] = []
  const text = contract.source.text
  for (const match of text.matchAll(patternOf(contract))) {
    const groups = match.slice(1)
    const which = groups.findIndex((group) => group !== undefined)
    const who: Who | undefined =
      which < GENERAL.length ? GENERAL[which]?.[0] : which === GENERAL.length ? 'vendor' : 'customer'
    if (!who) continue
    const words = match[0].toLowerCase()
    const end = match.index + match[0].length
    const of =
      who === 'affiliate' || who === 'subprocessor' ? ownerBefore(text, match.index, words, contract) : undefined
    const possessive =
      /['’]s?$/.test(match[0]) ||
      /^(?:our|your)s?$/.test(words) ||
      ((who === 'vendor' || who === 'customer') && /^\s[A-Z][a-z]/.test(text.slice(end, end + 3)))
    out.push({ start: match.index, end, who, ...(of ? { of } : {}), possessive })
  }
  found.set(contract, out)
  return out
}

function ownerBefore(text: string, at: number, words: string, contract: Contract): Role | undefined {
  const { firstPerson, secondPerson, vendor, customer } = contract.sides
  if (words.startsWith('our')) return firstPerson ?? 'vendor'
  if (words.startsWith('your')) return secondPerson ?? 'customer'
  const before = text.slice(Math.max(0, at - 40), at)
  if (/\bour\s$/i.test(before)) return firstPerson ?? 'vendor'
  if (/\byour\s$/i.test(before)) return secondPerson ?? 'customer'
  for (const side of [vendor, customer])
    if (
      side.names.some(
        (name) => before.endsWith(`${name}’s `) || before.endsWith(`${name}'s `) || before.endsWith(`${name} `),
      )
    )
      return side.role
  return undefined
}

/**
 * Takes a contract and a span of its text; gives who is named there, in order, none overlapping. The whole text is read at the
 * first call, so later calls cost nothing.
 */
export function findRoles(contract: Contract, start: number, end: number): RoleMention[] {
  const all = allRoles(contract)
  const out: RoleMention[] = []
  for (let i = firstEndingAfter(all, start); i < all.length; i++) {
    const mention = all[i]
    if (!mention || mention.start >= end) break
    if (mention.start >= start && mention.end <= end) out.push(mention)
  }
  return out
}

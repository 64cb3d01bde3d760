/** Who is the vendor and who the customer. One error here turns the table round, so what the text does not tell is said to be uncertain. */
import type { SourceText } from '../read/source.ts'
import { conductOf, type Conduct } from './conduct.ts'
import type { Role, Side, Sides } from './contract.ts'
import { allForms } from './names.ts'
import { outerNames, statedGroups, type Group } from './parties.ts'
import { nounKind, otherRole } from './roleNouns.ts'
import { addShort, SHORT_TEXT } from './shortText.ts'
import { companiesOf, sharesStem, vendorName } from './tradeNames.ts'

const CAPITAL_NOUN =
  /(?<!Third[- ]Party |End |Authori[sz]ed |Individual |Admin |Content |Model |AI |Network |Identity |Payment |Cloud |Sub-|Community |Team |Other |the other |Model )\b((?:Service |Services |Data |Account |Registered )?(?:Provider|Supplier|Vendor|Licensor|Processor|Importer|Contractor|Consultant|Customer|Subscriber|Licensee|Client|User|Member|Developer|Controller|Exporter|Purchaser|Buyer|Merchant|Advertiser|Company|Holder))(?:['’]s)?(?![\w-]|['’]?s?\s(?:[A-Z]|\d))/g
interface Scored {
  group: Group
  /** Above zero speaks for the vendor, below for the customer. */
  score: number
  conduct: number
}

function prior(group: Group): number {
  const has = (kind: Parameters<typeof group.kinds.has>[0]): boolean => group.kinds.has(kind)
  let score = 0
  if (has('vendor')) score += 8
  if (has('customer')) score -= 8
  // "You" beside "Supplier" is the buyer's own paper.
  if (has('we')) score += has('customer') ? 1 : 8
  if (has('you')) score -= has('vendor') ? 2 : 10
  return score
}

function conductScore(names: Iterable<string>, conduct: Map<string, Conduct>): number {
  let vendor = 0
  let customer = 0
  for (const name of names) {
    const of = conduct.get(name)
    if (!of) continue
    vendor += of.vendor
    customer += of.customer
  }
  if (vendor + customer === 0) return 0
  return (
    Math.max(-5, Math.min(5, vendor - customer)) * (Math.abs(vendor - customer) > 0.25 * (vendor + customer) ? 1 : 0.4)
  )
}

/** Adds what stands in the text without being introduced: "Customer", "Provider", names that act. */
function addUnstated(text: string, groups: Group[]): void {
  const counts = new Map<string, number>()
  for (const match of text.matchAll(CAPITAL_NOUN)) {
    const noun = match[1] ?? ''
    counts.set(noun, (counts.get(noun) ?? 0) + 1)
  }
  const known = (name: string): boolean =>
    groups.some((group) => [...group.names].some((other) => other.toLowerCase() === name.toLowerCase()))
  const short = text.length < SHORT_TEXT
  for (const [noun, count] of counts) {
    if (!known(noun) && (count > 2 || short || /Customer|Provider|Controller|Processor/.test(noun)))
      groups.push({
        names: new Set([noun]),
        kinds: new Set([nounKind(noun)]),
        start: 0,
        how: 'the words used for the parties',
      })
  }
  if (short) addShort(text, groups)
}

/** Both sides' names in full: what stands in the text, and the shorter forms of it that stand there too. */
function sideOf(role: Role, names: Iterable<string>, text: string, taken: readonly string[] = []): Side {
  const set = new Set<string>()
  for (const name of names) {
    const kind = nounKind(name)
    if (/^(?:we|us|our|ours|ourselves|you|yours?|yourself)$/i.test(name)) {
      set.add(name.toLowerCase())
      continue
    }
    if (kind === 'name') for (const form of allForms([name])) if (form === name || uses(text, form)) set.add(form)
    if (kind !== 'name') set.add(name)
  }
  for (const name of taken) set.delete(name)
  for (const name of set) if (set.has(`${name}.`)) set.delete(name)
  const list = [...set].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return { role, names: list, name: speakingName(role, list, text) }
}

function uses(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at === -1) return false
  return new RegExp(`(?<![\\w@./-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w@]|\\.[a-z])`).test(text)
}

/** The name that the text itself uses most for a side. */
function speakingName(role: Role, names: readonly string[], text: string): string {
  const conduct = conductOf(
    text,
    names.filter((name) => !/^(?:we|us|our|ours|you|your|yours)$/i.test(name)),
  )
  const best = [...conduct]
    .filter(([name, of]) => of.uses > 0 && !/^(?:end|authori[sz]ed) users?$/i.test(name))
    .sort((a, b) => b[1].uses - a[1].uses)[0]
  if (best && best[1].uses > 1) return best[0]
  const proper = names.filter((name) => nounKind(name) === 'name').sort((a, b) => a.length - b.length)[0]
  return proper ?? best?.[0] ?? (role === 'vendor' ? 'Provider' : 'Customer')
}

function pick(scored: Scored[], role: Role): Scored | undefined {
  const sign = role === 'vendor' ? 1 : -1
  const own = scored.filter((entry) => entry.score * sign > 0)
  return own.sort((a, b) => (b.score - a.score) * sign || a.group.start - b.group.start)[0]
}

/** What an ambiguous name is, told by the one that is not: beside "Vendor", "Company" buys. */
function settleCompany(scored: Scored[]): void {
  const vendor = scored.some((entry) => entry.group.kinds.has('vendor') && entry.score > 4 && entry.conduct >= 0)
  const customer = scored.some((entry) => entry.group.kinds.has('customer') && entry.score < -4)
  for (const entry of scored) {
    if (!entry.group.kinds.has('company') || Math.abs(entry.score) > 5) continue
    if (vendor && !customer) entry.score -= 4
    else if (customer && !vendor) entry.score += 4
    else if (entry.score === 0) entry.score = 0.5
  }
}

/** The reader's word counts for more than the text: the group of that name sells, and if it looked like the buyer, the sides change places. */
function settleGiven(scored: Scored[], given: string): void {
  const own = scored.filter((entry) =>
    [...entry.group.names].some((name) => sharesStem(name, given) || name.toLowerCase() === given.toLowerCase()),
  )
  const turned = own.some((entry) => entry.score < 0)
  for (const entry of scored) {
    if (own.includes(entry)) entry.score = 100
    else if (turned) entry.score = -entry.score
  }
}

/**
 * Takes the text and, where the reader has named the vendor, its name; gives the two sides with every name that the text
 * uses for them. Never throws.
 */
export function findSides(source: SourceText, given?: string): Sides {
  const text = source.text
  const groups = statedGroups(text)
  addUnstated(text, groups)
  const conduct = conductOf(
    text,
    [
      ...new Set(groups.flatMap((group) => [...group.names]).filter((name) => !['we', 'you'].includes(nounKind(name)))),
    ].slice(0, 40),
  )
  const scored = groups.map((group): Scored => {
    const acts = conductScore(group.names, conduct)
    const weak = group.kinds.has('weak') && group.kinds.size === 1
    return { group, conduct: acts, score: weak ? 0 : prior(group) + acts }
  })
  if (given) settleGiven(scored, given)
  settleCompany(scored)
  const top = pick(scored, 'vendor')
  const bottom = pick(
    scored.filter((entry) => entry !== top),
    'customer',
  )
  return assemble(source, scored, top, bottom, given)
}

function assemble(
  source: SourceText,
  scored: Scored[],
  top: Scored | undefined,
  bottom: Scored | undefined,
  given: string | undefined,
): Sides {
  const text = source.text
  const vendorNames = new Set<string>(top?.group.names)
  const customerNames = new Set<string>(bottom?.group.names)
  const leading = given !== undefined
  for (const { group, score } of scored) {
    const strong =
      group.kinds.has('vendor') || group.kinds.has('customer') || group.kinds.has('we') || group.kinds.has('you')
    const kin = (names: Set<string>): boolean =>
      [...group.names].some(
        (name) =>
          nounKind(name) === 'name' &&
          [...names].some((other) => nounKind(other) === 'name' && sharesStem(name, other)),
      )
    if (kin(vendorNames) || (score > 4 && strong))
      for (const name of group.names) if (!customerNames.has(name)) vendorNames.add(name)
    if (score < -4 && strong && group !== top?.group)
      for (const name of group.names) if (!vendorNames.has(name)) customerNames.add(name)
  }
  const voice = { we: /\b(?:we|us|our)\b/i.test(text), you: /\byour?\b/i.test(text) }
  let how = top?.group.how ?? ''
  let sure = true
  const proper = [...vendorNames].some((name) => nounKind(name) === 'name')
  const named = proper
    ? undefined
    : scored
        .filter(
          (entry) =>
            entry.score > 1 &&
            entry.group.kinds.has('name') &&
            ![...entry.group.names].some((name) => customerNames.has(name)),
        )
        .sort((a, b) => b.score - a.score)[0]
  if (named && !given) {
    for (const name of named.group.names) vendorNames.add(name)
    // A seldom named company may be one of several: the name in title and text stands beside it.
    const spoken = named.conduct < 4 ? vendorName(source, (name) => customerNames.has(name)) : undefined
    if (spoken?.sure && spoken.how.includes('and')) vendorNames.add(spoken.name)
  } else if (given && !proper) vendorNames.add(given)
  else if (!proper) {
    const named = vendorName(source, (name) => customerNames.has(name))
    if (named) {
      vendorNames.add(named.name)
      if (!top) {
        how = named.how
        sure = named.sure
      }
    }
  }
  for (const name of companiesOf(text, vendorNames)) if (!customerNames.has(name)) vendorNames.add(name)
  for (const name of vendorNames) customerNames.delete(name)
  for (const name of outerNames(source))
    if ([...vendorNames].some((other) => nounKind(other) === 'name' && sharesStem(other, name))) vendorNames.add(name)
  if (given) vendorNames.add(given)
  const first = stated(scored, 'we', vendorNames, customerNames) ?? (voice.we ? 'vendor' : undefined)
  const addressed = stated(scored, 'you', vendorNames, customerNames)
  // "We" and "you" are never the same side.
  const second =
    (addressed !== undefined && addressed === first ? undefined : addressed) ??
    (voice.you ? (first ? otherRole(first) : 'customer') : undefined)
  addVoice(first, ['we', 'us', 'our'], text, vendorNames, customerNames)
  addVoice(second, ['you', 'your'], text, vendorNames, customerNames)
  const vendor = sideOf('vendor', vendorNames, text)
  const customer = sideOf('customer', customerNames, text, vendor.names)
  const told = vendorNames.size > 0 && (customerNames.size > 0 || second !== undefined || first !== undefined)
  const clash =
    top !== undefined &&
    bottom !== undefined &&
    !leading &&
    top.conduct < -2 &&
    !top.group.kinds.has('we') &&
    !top.group.kinds.has('vendor')
  const even = top !== undefined && Math.abs(top.score) < 1 && !leading
  const certain = leading || (told && !clash && !even && (sure || (first !== undefined && second !== undefined)))
  return {
    vendor,
    customer,
    ...(first ? { firstPerson: first } : {}),
    ...(second ? { secondPerson: second } : {}),
    certain,
    why: reason(certain, told, leading, vendor, customer, how),
  }
}

function stated(scored: Scored[], kind: 'we' | 'you', vendor: Set<string>, customer: Set<string>): Role | undefined {
  for (const { group, score } of scored) {
    if (!group.kinds.has(kind)) continue
    const inVendor = [...group.names].filter((name) => vendor.has(name)).length
    const inCustomer = [...group.names].filter((name) => customer.has(name)).length
    if (inVendor !== inCustomer) return inVendor > inCustomer ? 'vendor' : 'customer'
    return score > 0 ? 'vendor' : 'customer'
  }
  return undefined
}

function addVoice(
  role: Role | undefined,
  words: string[],
  text: string,
  vendor: Set<string>,
  customer: Set<string>,
): void {
  for (const word of words) {
    vendor.delete(word)
    customer.delete(word)
    if (role && new RegExp(`\\b${word}\\b`, 'i').test(text)) (role === 'vendor' ? vendor : customer).add(word)
  }
}

function reason(certain: boolean, told: boolean, given: boolean, vendor: Side, customer: Side, how: string): string {
  if (given) return `You named "${vendor.name}" as the vendor.`
  if (!told)
    return 'The text does not name its parties: name the vendor to be sure that the table is the right way round.'
  if (!certain)
    return `The text leaves open whether "${vendor.name}" is the vendor or the customer: name the vendor to be sure.`
  return `"${vendor.name}" is the vendor and "${customer.name}" the customer, by ${how || 'the words used for the parties'}.`
}

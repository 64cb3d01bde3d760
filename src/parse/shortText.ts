/** Who the sides of a clause are that is read alone, without the preamble that introduces them. */
import type { Role } from './contract.ts'
import type { Group } from './parties.ts'
import { nounKind } from './roleNouns.ts'

/** Read alone, a clause may name its sides in capitals throughout, in small letters, or by what they are. */
export const SHORT_TEXT = 4000
const SHOUTED =
  /\b(PROVIDER|SUPPLIER|VENDOR|LICENSOR|PROCESSOR|CONTRACTOR|CUSTOMER|SUBSCRIBER|LICENSEE|CLIENT|USER|CONTROLLER|BUYER|PURCHASER)\b/g
const SMALL =
  /\b[Tt]he (provider|supplier|vendor|licensor|processor|contractor|operator|seller|customer|subscriber|licensee|client|controller|buyer|purchaser|user)\b/g
const BODY =
  /(?<!Supervisory |Competent |Public |Regulatory |Protection |Parent |Law |Court |Local )\b[Tt]he ((?:Law )?(?:Seller|Bidder|Institution|Authority|Hospital|University|Firm|Bank|Employer|Publisher|School|Council|Ministry))\b(?! [A-Z])/g
const SELLERS = new Set(['seller', 'bidder', 'operator'])

/** Sides that a short text names in another dress, each only where it names none of that side as contracts do. */
export function addShort(text: string, groups: Group[]): void {
  const named = (role: Role): boolean =>
    groups.some(
      ({ kinds }) =>
        kinds.has('company') ||
        (role === 'vendor' ? kinds.has('vendor') || kinds.has('we') : kinds.has('customer') || kinds.has('you')),
    )
  const found: [name: string, role: Role][] = []
  for (const [, noun = ''] of text.matchAll(SHOUTED))
    found.push([noun.charAt(0) + noun.slice(1).toLowerCase(), nounKind(noun) === 'vendor' ? 'vendor' : 'customer'])
  for (const [, noun = ''] of text.matchAll(SMALL))
    found.push([noun, SELLERS.has(noun) || nounKind(noun) === 'vendor' ? 'vendor' : 'customer'])
  for (const [, noun = ''] of text.matchAll(BODY))
    if (/^[A-Z]/.test(noun)) found.push([noun, SELLERS.has(noun.toLowerCase()) ? 'vendor' : 'customer'])
  for (const role of ['vendor', 'customer'] as const) {
    const names = new Set(found.filter(([, of]) => of === role).map(([name]) => name))
    if (names.size === 0 || named(role)) continue
    for (const group of groups) if ([...group.names].some((name) => names.has(name))) group.names = new Set()
    groups.push({ names, kinds: new Set([role]), start: 0, how: 'the words used for the parties' })
  }
}

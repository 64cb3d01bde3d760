/** What a name does in the text tells its side: who provides, grants and processes is the vendor; who pays, orders and instructs is the customer. */

const VENDOR_AFTER =
  /^\s(?:(?:will|shall|may|must|can|does|agrees to|hereby|is responsible for|reserves the right to)\s)*(?:not\s)?(?:provid(?:e|es|ing)|offers?|makes?|hosts?|delivers?|operates?|process(?:es)?|grants?|suspends?|engages?|appoints? sub|implements?|maintains?|modif(?:y|ies)|updates?|reserves|charges?|invoices?|discontinues?|collects?|disclaims?|warrants that the (?:service|software|platform)|develops?|will use reasonable|changes?|bills?|has appointed|notif(?:y|ies) (?:the )?(?:customer|client|you|controller|company))\b/
const CUSTOMER_AFTER =
  /^\s(?:(?:will|shall|may|must|can|does|agrees to|hereby|wishes to|is responsible for)\s)*(?:not\s)?(?:pays?|paying|instructs?|purchas(?:e|es|ing)|orders?|subscribes?|uploads?|submits?|access(?:es|ing)?|use(?:s)? the (?:service|software|platform)|register|designates?|appoints? (?:the )?(?:processor|provider|vendor|supplier)|acts? as (?:a |the )?(?:data )?controller|is (?:a |the )?(?:data )?controller|objects?)\b/
const VENDOR_OWN =
  /^['’]s?\s(?:(?:then-current|current|standard|online|own|proprietary|cloud)\s)*(?:services?|platform|products?|software|apis?|websites?|site|technology|systems|sub-?processors|privacy (?:policy|notice)|documentation|models?|servers|facilities|infrastructure|security|pricing|rates|invoice|terms|Services?|Platform|Products?|Software|APIs?|Websites?|Site|Sub-?processors|Privacy Policy|Documentation|Models?)\b/
const CUSTOMER_OWN =
  /^(?:['’]s?)?\s(?:Data|Content|Materials|Personal Data|Personal Information|instructions|documented instructions|end users|End Users|employees|Authorized Users|payment|Confidential Data|Affiliates? may instruct|use of the (?:Service|Platform|Software|Product))/
const VENDOR_BEFORE =
  /(?:provided|offered|operated|hosted|made available|owned|processed|processing|licensed|developed|performed|maintained|supplied|charged|billed|invoiced) by(?: the)?\s$|(?:pay|payable to|fees to|contacting|license from|from the|acts as processor)\s$/i
const CUSTOMER_BEFORE =
  /(?:on behalf of|provided to|services to|made available to|granted to|licensed to|payable by|paid by|submitted by|uploaded by|instructions (?:of|from)|provide the services? to|requested by|provided for)(?: the)?\s$/i
const VENDOR_IS =
  /^\s(?:is (?:a |the )?(?:data )?processor|acts as (?:a |the )?(?:data )?processor|as (?:a )?(?:data )?processor)\b/i

/** Escapes a name for a regular expression. */
export function escaped(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+')
}

export interface Conduct {
  vendor: number
  customer: number
  uses: number
}

/** How often each name in `names` behaves as vendor and as customer. Reads the text once; names are case-sensitive. */
export function conductOf(text: string, names: readonly string[]): Map<string, Conduct> {
  const scores = new Map<string, Conduct>()
  const list = names.filter((name) => name.length > 1).sort((a, b) => b.length - a.length)
  if (list.length === 0) return scores
  for (const name of list) scores.set(name, { vendor: 0, customer: 0, uses: 0 })
  const pattern = new RegExp(`(?<![\\w@/.-])(?:${list.map((name) => `(${escaped(name)})`).join('|')})(?![\\w@])`, 'g')
  let seen = 0
  for (const match of text.matchAll(pattern)) {
    if (++seen > 1500) break
    const at = match.slice(1).findIndex((hit) => hit !== undefined)
    const score = scores.get(list[at] ?? '')
    if (!score) continue
    score.uses++
    const end = match.index + match[0].length
    const after = text.slice(end, end + 70)
    const ahead = text.slice(Math.max(0, match.index - 36), match.index)
    if (VENDOR_AFTER.test(after) || VENDOR_OWN.test(after)) score.vendor++
    if (VENDOR_BEFORE.test(ahead)) score.vendor++
    if (VENDOR_IS.test(after)) score.vendor += 3
    if (CUSTOMER_AFTER.test(after) || CUSTOMER_OWN.test(after)) score.customer++
    if (CUSTOMER_BEFORE.test(ahead)) score.customer++
  }
  return scores
}

/** Nouns that contracts use for a side. "Company" is in neither list: it can be either. */
import type { Role } from './contract.ts'

export const VENDOR_NOUNS = new Set(
  'provider|service provider|services provider|supplier|vendor|licensor|processor|data processor|data importer|importer|contractor|consultant|host|developer of the software|cloud provider|saas provider|operator|platform provider|website owner'.split(
    '|',
  ),
)

export const CUSTOMER_NOUNS = new Set(
  'customer|subscriber|licensee|client|user|users|end user|end-user|end users|member|members|developer|developers|controller|data controller|data exporter|exporter|purchaser|buyer|account holder|registered user|authorized user|authorised user|registered users|business user|business customer|api user|customers|clients|subscribers'.split(
    '|',
  ),
)

/** These stand for the customer only beside "you": a "Merchant" may be a third party. */
const WEAK = new Set(
  'merchant|advertiser|publisher|participant|creator|learner|organization|organisation|visitor|visitors|institution|school|employer|enterprise|player|applicant|consumer|builder|partner|seller|student|teacher|administrator|admin|reseller|agency|author|entity|individual|person|healthcare|brand|purchasers|owner'.split(
    '|',
  ),
)

const WE = new Set(['we', 'us', 'our', 'ours', 'ourselves'])
const YOU = new Set(['you', 'your', 'yours', 'yourself'])
const COMPANY = new Set(['company', 'corporation', 'firm', 'business', 'the company', 'group'])

export type NounKind = 'we' | 'you' | 'vendor' | 'customer' | 'company' | 'name' | 'weak' | 'none'

const NOT_NAMES =
  /^(?:the )?(?:terms?|terms of .*|agreements?|.* agreement|.* terms|.* policy|.* addendum|dpa|msa|tos|eula|aup|sla|services?|sites?|websites?|platforms?|apps?|applications?|software|api|apis|products?|effective date|part(?:y|ies)|content|.* content|data|.* data|personal data|section|sections|party|policies|privacy policy|subscription|account|fees?|term|documentation|order form|sow|gdpr|ccpa|scc|sccs|eea|eu|uk|us|u\.s\.|usa|ai|ip|addendum|schedule|annex|exhibit|contract|order|site|network|materials?|tools?|features?|rules|guidelines|license|licence|models?|extension|beta .*|data subjects?|supervisory authorit(?:y|ies)|process(?:ing)?|sub-?processors?|appendix|personal data .*|confidential information|feedback|i accept|i agree|(?:what|how|why|who|when|where|welcome|about|introduction|summary|updated|effective|last|version|table|general|overview|legal|what[’']s|let[’']s)\b.*|.*\.(?:com|ai|io|net|org|dev|app)\/.*)$/i

/** What a word in quotes says about a side: "we", "Provider", "Company", a name, or nothing. */
export function nounKind(term: string): NounKind {
  const plain = term
    .trim()
    .replace(/[.,;:]+$/, '')
    .replace(/^the\s+/i, '')
    .toLowerCase()
  if (WE.has(plain)) return 'we'
  if (YOU.has(plain)) return 'you'
  if (VENDOR_NOUNS.has(plain)) return 'vendor'
  if (CUSTOMER_NOUNS.has(plain)) return 'customer'
  if (COMPANY.has(plain)) return 'company'
  if (WEAK.has(plain)) return 'weak'
  if (NOT_NAMES.test(plain) || !/^[A-Z0-9]|\.(?:ai|com|io)$/.test(term.trim()) || plain.length < 2) return 'none'
  return 'name'
}

export function otherRole(role: Role): Role {
  return role === 'vendor' ? 'customer' : 'vendor'
}

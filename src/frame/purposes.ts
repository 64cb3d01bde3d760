/** What for, for whom, under which conditions, how narrowed: told by the words of the sentence. */
import type { Beneficiary, ConditionKind, Narrowing, Purpose } from './frame.ts'

const PURPOSES: [Purpose, RegExp][] = [
  [
    'train',
    /\b(?:re-?|pre-?)?train(?:s|ed|ing)?\b(?! (?:course|session|program|material|of (?:staff|employees|personnel)))|\bfine-?tun|\bmachine[ -]learning\b|\bmodel development\b|\bteach(?:es|ing)?\b|\btun(?:e|es|ing)\b|\bdistil|\bcalibrat|\blearning algorithm/,
  ],
  ['improve', /\b(?:improv|enhanc|refin(?:e|ing|ement)|optimi[sz]|better(?:ing)?\b|upgrad|evolv)/],
  [
    'develop',
    /\b(?:develop(?:s|ed|ing|ment)?\b|(?:build|create|creating|building|design)(?:ing)? (?:\w+ ){0,3}(?:products?|services?|features?|models?|offerings?|technolog))/,
  ],
  [
    'provide',
    /\b(?:provid(?:e|es|ing)|provision(?:ing)? of|deliver(?:y|ing)?|perform(?:ing|ance)?|operat(?:e|es|ing|ion)|render(?:ing)?|run(?:ning)?|mak(?:e|ing) available|maintain(?:ing)?|host(?:ing)?|supply(?:ing)?|fulfil(?:l|ling|ment)?)\b[^.;]{0,40}\b(?:services?|platform|product|obligations?|software|app(?:lication)?|agreement|contract|request|answer|result|api)\b|\bfor the services?\b/,
  ],
  [
    'security',
    /\b(?:security|secure|fraud|abuse|misuse|safety|integrity|malicious|threats?|spam|harm(?:ful)?|illegal (?:content|use)|unlawful (?:content|use)|trust and safety|violations?|incidents?)\b/,
  ],
  [
    'support',
    /\b(?:support|troubleshoot|debug|technical (?:issue|problem)s?|maintenance|assist(?:ance|ing)?|help desk|tickets?)\b/,
  ],
  [
    'legal',
    /\b(?:comply with|compliance with|required by|as required|legal (?:obligation|requirement|claim|process)s?|applicable laws?|by law|enforce|law enforcement|court|regulat(?:or|ory))\b/,
  ],
  [
    'marketing',
    /\b(?:market(?:ing)?\b(?!place)|promot(?:e|es|ing|ion|ional)|advertis|publicity|case stud|press release|customer list|showcas|demonstrat)/,
  ],
  ['research', /\bresearch|\bscientific\b|\bpublication of\b/],
  ['analytics', /\banaly(?:tics|sis|s(?:e|ing)|z(?:e|ing))|\bstatistic|\bbenchmark|\binsights?\b|\btrends?\b/],
  [
    'any',
    /\b(?:any|whatever|whichever|all)\b[^.;,]{0,30}\bpurposes?\b|\bfor (?:its|our|their|VENDOR's) own (?:\w+ ){0,3}(?:purposes?|benefit|use|ends)|\bany (?:way|manner|use)\b(?! of)|(?<!includ(?:e|es|ing),? (?:and )?)\bwithout (?:any )?(?:restriction|limitation|limit)s?\b(?! to the)|\b(?:freely|unrestricted)\b|\bas (?:VENDOR|it|we) (?:sees?|thinks?|deems?) fit\b|\bfor any (?:reason|business)\b/,
  ],
  ['commercial', /\bcommerciali[sz]|\bmoneti[sz]|\bsell\b|\bcommercial (?:purposes?|use|exploitation)\b/],
  ['compete', /\bcompet(?:es?\b|ing\b|itive|itor|ition)/],
]

const BENEFICIARIES: [Beneficiary, RegExp][] = [
  [
    'affiliates',
    /\baffiliat|\bgroup compan|\bsubsidiar|\bparent compan|\bsister compan|\bcompanies (?:in|of) (?:its|our|VENDOR's|the) group/,
  ],
  ['sublicensees', /\bsub-?licen[sc]/],
  ['partners', /\bpartners?\b|\bresellers?\b|\bdistributors?\b/],
  ['successors', /\bsuccess(?:or|ors)\b|\bassigns\b|\bassignees?\b|\bacquir(?:er|or|ing)|\bpurchasers? of\b/],
  ['subcontractors', /\bsub-?contractors?\b|\bsub-?processors?\b|\bservice providers?\b|\bcontractors?\b|\bhosting\b/],
  [
    'other-customers',
    /\bother (?:customers?|users?|clients?|subscribers?|tenants?)\b|\banother (?:customer|user|client)\b|\bgenerally available\b|\bother people\b/,
  ],
  ['third-parties', /\bthird[ -]part(?:y|ies)\b|\bothers\b|\banyone\b|\bany (?:other )?(?:person|entity|company)\b/],
]

const CONDITIONS: [ConditionKind, RegExp][] = [
  [
    'opt-in',
    /\bopt(?:s|ed|ing)?[ -]?in\b|\b(?:actively|expressly|explicitly) (?:cho(?:ose|oses|sen)|enabl|select|turn|switch)|\bswitch(?:es|ed)? (?:it |this )?on\b|\bturn(?:s|ed)? (?:it |this )?on\b|\bby default[^.;]{0,20}\boff\b/,
  ],
  [
    'consent',
    /\b(?:without|unless|until|absent|only (?:with|if|where|when|after|upon|on)|subject to|except (?:with|where|if|as)|save (?:with|where|as)|with|if|where|requires?|prior|before|need|obtain\w*|ask\w* (?:for|you|CUSTOMER)|express|explicit|written|separate)\b[^.;]{0,70}?\b(?:consent|permission|authori[sz]|approv|agree(?:s|d)?\b|agreement to|permits? (?:it|us|VENDOR|that)|say so|says so|allows? (?:it|us|VENDOR|that))|\b(?:consent|permission|approval|authori[sz]ation) (?:is|must be|has been) (?:required|given|obtained)/,
  ],
  [
    'opt-out',
    /\bopt(?:s|ed|ing)?[ -]?out\b|\bopt-?outs?\b|\b(?:switch|turn)(?:s|ed|ing)? [^.;,]{0,25}\boff\b|\bdisabl(?:e|es|ed|ing)\b|\b(?:right|may|can|choose) to object\b|\bmay object\b|\bobjects?\b|\bunless (?:and until )?(?:CUSTOMER|you|the (?:user|customer)) (?:tell|notif|inform|object|ask|decline|refuse|write)/,
  ],
  ['instruction', /\binstruct(?:s|ed|ions?)?\b|\bdirect(?:s|ed|ions?) (?:of|by|from)\b|\bon (?:CUSTOMER's )?behalf\b/],
  ['request', /\brequest(?:s|ed)?\b|\bon demand\b|\basks?\b/],
  ['unless', /\bunless\b/],
  [
    'except',
    /\bexcept\b|\bexcluding\b|\bother than\b|\bsave (?:for|that|as|where|to)\b|\bprovided,? (?:however,? )?that\b|\bapart from\b|\bwith the exception of\b|\bexception\b/,
  ],
  [
    'law',
    /\b(?:required|permitted|compelled|obliged|prohibited) (?:\w+ ){0,2}(?:by|under) (?:\w+ ){0,3}(?:laws?|regulation|court|legislation|authorit)|\bapplicable laws?\b|\blegally required\b|\bmandatory law\b|\bas required by\b|\bby law\b|\blegal (?:obligation|requirement)s?\b/,
  ],
  ['notice', /\bnotice\b|\bnotif|\binform(?:s|ed|ing)?\b|\bin advance\b|\bannounc/],
  [
    'discretion',
    /\bdiscretion\b|\bat (?:its|our|VENDOR's) (?:own )?option\b|\bas (?:it|VENDOR|we) (?:sees?|deems?|thinks?|considers?) (?:fit|necessary|appropriate)\b|\bat any time\b|\bfor any reason\b/,
  ],
  [
    'anonymised',
    /\banonymi[sz]|\bde-?identif|\baggregate|\bpseudonymi[sz]|\bcannot (?:reasonably )?(?:be used to )?identif|\bdoes not identify\b|\[[a-z+-]*aggregated-data/,
  ],
  ['need-to-know', /\bneed[- ]to[- ]know\b|\bneed to (?:know|have) access\b|\bbound by (?:\w+ ){0,4}confidential/],
  [
    'only',
    /\b(?:only|solely|exclusively|purely|strictly|nothing (?:else|more)|no other purpose|limited to|restricted to|confined to)\b/,
  ],
  [
    'necessary',
    /\b(?:necessary|needed|to the extent (?:required|reasonably)|as required (?:to|for)|reasonably required|indispensable)\b/,
  ],
]

const NARROWINGS: [Narrowing, RegExp][] = [
  [
    'purpose',
    /\b(?:only|solely|exclusively|purely|strictly|limited|restricted|confined)\b[^.;]{0,50}\b(?:to|for|as|in order|so that|purpose|in connection|where|when)\b|\bfor the (?:sole|limited|exclusive) purpose|\bto the extent (?:necessary|required|needed|technically)|\bas (?:\w+ )?(?:necessary|needed|required) (?:to|for)\b|\bno other purpose|\bfor nothing else\b|\band nothing (?:else|more)\b|\bone purpose\b/,
  ],
  [
    'recipients',
    /\bneed[- ]to[- ]know\b|\bbound by (?:\w+ ){0,5}(?:confidential|secrecy|terms|obligations|duties)|\bonly (?:its |our |by |to )?(?:authori[sz]ed|affiliates|subcontractors|personnel|employees|staff|those)/,
  ],
  [
    'option',
    /\bopt(?:s|ed|ing)?[ -]?(?:out|in)\b|\bunless CUSTOMER|\bif CUSTOMER (?:\w+ )?(?:agree|consent|opt|choose|permit|enable)|\bwith CUSTOMER's (?:\w+ ){0,3}(?:consent|permission|approval)/,
  ],
  [
    'duration',
    /\b(?:during|for) the (?:\w+ )?term\b|\bfor (?:as long as|the duration|so long as|up to|a (?:limited )?period)\b|\bend(?:s|ing)? (?:with|when|on|upon)\b|\buntil (?:termination|deletion|CUSTOMER|the)\b|\bwithin \w+ (?:\(\d+\) )?(?:days|months|hours)\b|\btemporar/,
  ],
  [
    'amount',
    /\bsampl|\baggregate|\banonymi[sz]|\bde-?identif|\bminim|\ba limited (?:set|number|amount|extent)\b|\brandom/,
  ],
]

function matching<T>(table: [T, RegExp][], text: string): T[] {
  const found: T[] = []
  for (const [name, pattern] of table) if (pattern.test(text)) found.push(name)
  return found
}

/** Names of artefacts ("[fine-tuned-models]") are no purposes. */
export const purposesIn = (text: string): Purpose[] => matching(PURPOSES, text.replace(/\[[a-z+-]+\]/g, '[]'))
export const beneficiariesIn = (text: string): Beneficiary[] => matching(BENEFICIARIES, text)
export const conditionsIn = (text: string): ConditionKind[] => matching(CONDITIONS, text)
export const narrowingsIn = (text: string): Narrowing[] => matching(NARROWINGS, text)

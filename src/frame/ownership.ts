/** Who owns what, and who is given a licence: told by phrases rather than by one verb. */
import { ARTEFACTS, type Artefact } from '../parse/contract.ts'
import type { Actor } from './frame.ts'

export interface Claim {
  actor: Actor
  act: 'own' | 'licence'
  start: number
  end: number
  negated: boolean
}

const ADVERBS =
  ":?(?:(?:,? ?(?:and|or|and/or) (?:its|their|VENDOR's|CUSTOMER's) \\w+(?: \\w+)?)?,?(?: (?:will|shall|may|does|do|did|hereby|also|always|and|at all times|solely|exclusively|alone|each|continues? to|agrees? that|will not|shall not|do not|does not|never|not|is|are|be|remains?|retains?|has|have)){0,5})"
const RIGHTS =
  '(?:ownership|owner|title|right, title|rights, title|all (?:of )?(?:its |their |the )?(?:rights?|intellectual|propriet|copyright|interest)|any (?:and all )?(?:rights?|intellectual property|ownership|title)|no (?:rights?(?! to (?!the|any|CUSTOMER|it|them|\\[))|ownership|title|claim|intellectual)|intellectual property(?: rights)?|copyrights?|proprietary rights|sole rights?|exclusive rights?|full rights?|(?:whatever|the) (?:rights|ownership))'
const HAVE =
  '(?:own|retain|keep|hold|have|has|reserve|claim|acquire|obtain|assert|gain|receive|enjoy|maintain|get|take)(?:s|ing)?'

const ACTIVE = new RegExp(
  `\\b(VENDOR|CUSTOMER|PARTIES)(?! is not responsible)${ADVERBS} (?:${HAVE}) (?:to (?:own|have) )?(?:(?:all|any|the|full|sole|exclusive|and|no|its|their|such|or|worldwide|complete|legal|beneficial) ){0,4}${RIGHTS}`,
  'g',
)
const OWNS = new RegExp(`\\b(VENDOR|CUSTOMER|PARTIES)${ADVERBS} (?:own|owns|owning)\\b`, 'g')
const OWNER = new RegExp(
  `\\b(VENDOR|CUSTOMER)${ADVERBS} (?:is|are|be|remains?|stays?|becomes?) (?:and (?:\\w+ ){0,3})?(?:the |a )?(?:sole |exclusive |only |legal |and |beneficial |rightful ){0,4}(?:owners?|proprietors?)\\b`,
  'g',
)
const PROPERTY =
  /\b(?:(?:belongs?|belonging) (?:\w+ ){0,2}to|vests?(?:ed)? (?:\w+ ){0,3}in|(?:sole |exclusive )?property of|(?:remains?|stays?|lies?|rests?|resides?|is|are|be) (?:\w+ ){0,2}(?:with|owned by)|owned (?:\w+ ){0,2}by|(?:pass(?:es)?|transfer(?:s|red)?|assign(?:s|ed)?|accrues?) (?:\w+ ){0,3}to|reserved (?:to|for|by)|proprietary to) (?:and (?:\w+ ){0,4})?(?:the )?(VENDOR|CUSTOMER)\b(?!'s (?:affil|personnel|staff|employ|instr|provider|\[))/g
const POSSESSED =
  /\b(?:is|are|be|remains?|stays?|becomes?) (?:and (?:remains?|stays?|shall remain) )?(?:(?:always|solely|exclusively|the|sole|exclusive|entirely|all|only|and|not) ){0,4}(VENDOR|CUSTOMER)'s(?: (?:alone|own|sole|exclusive|property|and)|[.,;]|$| (?:to|as|when|from|at|under|upon|once))/g
const ASSIGN =
  /\b(VENDOR|CUSTOMER)(?: (?:\w+)){0,4} (?:assigns?|transfers?|conveys?|assign and transfer) (?:\w+,? ){0,6}(?:to )?(VENDOR|CUSTOMER)\b(?:[^.;]{0,60}(?:right|title|interest|ownership|copyright))?/g
const GIVE =
  '(?:grants?|gives?|licen[sc]es?|provides?|affords?|confers?(?: on| upon)?|allows?|accords?|extends?(?: to)?|is granting|(?:be )?deemed to grant|grant(?:ed|ing)|giv(?:en|ing))'
const GRANT = new RegExp(
  `\\b(?:(VENDOR|CUSTOMER|PARTIES)[^.;]{0,50}? )?(?:hereby |also |agrees? to |will |shall |does |do |not |expressly |automatically |thereby ){0,4}${GIVE} (?:to |on |upon )?(?:and (?:\\w+ ){0,3})?(VENDOR|CUSTOMER)\\b[^.;]{0,140}?\\b(?:licen[sc]e|(?:right|permission|authority|authori[sz]ation)s?(?=,? (?:to|of|and licen)))`,
  'g',
)
const LICENSES =
  /\b(VENDOR|CUSTOMER)(?: (?:hereby|also|shall|will|may|does|do|not)){0,3} licen[sc]es? [^.;]{0,80}?\bto (VENDOR|CUSTOMER)\b/g
const TAKES =
  /\b(VENDOR|CUSTOMER)(?:,? and (?:its|their|VENDOR's) \w+)?(?: \w+){0,2} (?:is|are|be|has|have|shall have|will have|receives?|obtains?|takes?|acquires?|retains?|enjoys?|holds?|gets?)(?: (?:hereby|granted|given|been|also|and|only|reserves?)){0,3} (?:no |an? |the )(?:[\w-]+,? ){0,12}?licen[sc]e\b/g
const NEGATIVE = /\b(?:not|never|no|neither|nor|nothing|cannot|don't|doesn't|without|disclaims?|waives?)\b/

/** Before a claim that is only supposed, as in "to the extent that VENDOR acquires any right in [outputs], VENDOR assigns it". */
const SUPPOSED = /\b(?:to the extent(?: that)?|in ?so ?far as|(?:even )?if|should|in the event(?: that)?|in case) $/
/** The same before one that is told of the thing: "should any right, title or interest in [outputs] vest in VENDOR, ...". */
const SUPPOSED_PASSING =
  /(?:\b(?:to the extent(?: that)?|in ?so ?far as|(?:even )?if|in the event(?: that)?|in case)|(?:^|[,;.] )should) (?:(?!(?:VENDOR|CUSTOMER|PARTIES) )(?:[^,;.]|(?<=\b(?:rights?|title|copyrights?)),(?= (?:title|interests?|and|or)\b))){1,160}$/

function opposite(actor: Actor): Actor {
  return actor === 'vendor' ? 'customer' : 'vendor'
}

const SIDE: Record<string, Actor> = { VENDOR: 'vendor', CUSTOMER: 'customer', PARTIES: 'both' }

/** A negation counts from the last clause break before the phrase to its end. */
function negatedIn(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const cut = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf('. '),
    before.lastIndexOf(', and '),
    before.lastIndexOf(' but '),
  )
  const opening = /\b(?:neither|nothing (?:in|herein)|no|nor|not)\b[^,;.]*$/.test(before.slice(cut + 1))
  const body = text.slice(start, end)
  return opening || (NEGATIVE.test(body) && !/\bnot (?:only|limited|be limited)\b/.test(body))
}

/** All claims of ownership and all licences of a canonical text. */
export function claimsIn(text: string): Claim[] {
  if (!/own|title|right|belong|propert|vest|remain|licen|assign|permission|copyright|author|pass|'s\b/.test(text))
    return []
  const claims: Claim[] = []
  const add = (m: RegExpMatchArray, act: Claim['act'], side: string | undefined, from = m.index ?? 0): void => {
    const actor = SIDE[side ?? '']
    if (!actor) return
    const end = (m.index ?? 0) + m[0].length
    if (claims.some((other) => other.act === act && other.actor === actor && Math.abs(other.end - end) < 25)) return
    claims.push({ actor, act, start: from, end, negated: negatedIn(text, from, end) })
  }
  for (const pattern of [ACTIVE, OWNS, OWNER])
    for (const m of text.matchAll(pattern)) if (!SUPPOSED.test(text.slice(0, m.index))) add(m, 'own', m[1])
  for (const pattern of [PROPERTY, POSSESSED])
    for (const m of text.matchAll(pattern)) if (!SUPPOSED_PASSING.test(text.slice(0, m.index))) add(m, 'own', m[1])
  for (const m of text.matchAll(ASSIGN)) if (m[1] !== m[2]) add(m, 'own', m[2])
  for (const m of text.matchAll(GRANT)) if (m[1] !== m[2]) add(m, 'licence', m[2])
  for (const m of text.matchAll(LICENSES)) if (m[1] !== m[2]) add(m, 'licence', m[2])
  for (const m of text.matchAll(TAKES)) add(m, 'licence', m[1])
  return claims
}

/** The side that a licence to `actor` comes from. */
export const licensorOf = opposite

/** Artefacts that the customer brings or gets: a passive about them is the vendor's act. */
export const CUSTOMER_ARTEFACTS: readonly Artefact[] = ARTEFACTS.filter((one) => one !== 'vendor-property')

/** What "it", "them" or "the same" stands for where a text tells who owns, keeps or is assigned something. */
import type { Artefact } from '../parse/contract.ts'

/** Where the other part of a sentence begins. */
export const OTHER_PART = /;|\. |, (?:and|but|while|whereas) (?:VENDOR|CUSTOMER|PARTIES)\b/

const TOKEN = '\\[[a-z+-]+\\]'
const DETERMINERS = "(?:(?:the|any|all|its|their|VENDOR's|CUSTOMER's|such) ){0,3}"
/** "[inputs], [prompts] and [outputs]": named in one breath. */
const IN_ONE_BREATH = `${TOKEN}(?:(?:,? (?:and|or|and/or)|,) ${DETERMINERS}${TOKEN})+`
const TOGETHER = new RegExp(IN_ONE_BREATH, 'g')
/** "any right or title in [inputs] or [outputs]": what is meant afterwards is the right, whatever it is in. */
const RIGHTS_IN = new RegExp(
  `\\b(?:rights?|title|interests?|ownership|copyrights?) (?:(?:of|in|to|over|and|or) ){1,3}${DETERMINERS}${IN_ONE_BREATH}`,
  'g',
)
/** What the thing was made in answer to is not what is meant. */
const OCCASION = new RegExp(`\\bin (?:response|answer|reply|return) (?:to|for) ${DETERMINERS}${TOKEN}`, 'g')
/** Things of the deal that are no artefact, as the object of a verb: "operates the platform", "assign this agreement". */
const OTHER_THING =
  /\b(?!(?:to|with|from|of|for|on|by|under|in|at|via|through|about|within|into|using|as) )\w+ (?:the|this|its|an?|any|such|VENDOR's|CUSTOMER's) (?:\w+ )?(?:agreement|contract|platform|software|services?|system|website|site|app|application|documentation|account|subscription|order form|technology|licen[sc]e)\b/

const BREAK = '(?=[,.;:)]|$| (?:to|and|or|in|on|upon|from|as|for|by|under|without|is|are|shall|will|may)\\b)'
const SUCH = 'such (?:rights?|titles?|interests?|ownership|copyrights?|items?|materials?|works?)'
const ALL = '(?:all|any|each|both|either) (?:of )?(?:the (?:foregoing|above)|them|these|those)'
/** "it" that is done something to: not "it holds", "it is agreed", "assigned to it" (a side). */
const OBJECT = new RegExp(
  `(?<!\\b(?:by|from|for|that|which|what) )(?<!(?<!title |rights? |interests? |ownership )to )\\b(?:it(?! (?:\\w+ly )?(?:may|can|will|shall|had|did|(?!as\\b)\\w+s)\\b)|them|(?:these|those)${BREAK}|the same${BREAK}|the foregoing${BREAK}|${ALL}|${SUCH})\\b`,
)
/** The same words as a subject. */
const SUBJECT = new RegExp(
  `\\b(?:it(?! (?:is|was|being) (?:\\w+ )?(?:agreed|understood|acknowledged|intended|clear|clarified|recogni[sz]ed))|them|they|(?:these|those)${BREAK}|the same|the foregoing|${ALL}|${SUCH})\\b`,
)
const PLURAL = /^(?:them|they|these|those|the (?:same|foregoing)|such)\b/

/** A word that stands for a thing. */
export interface Pronoun {
  /** It may stand for several things that were named together. */
  plural: boolean
  /** It stands for everything that was named. */
  all: boolean
}

/** The pronoun of a part of a canonical text, as the object of what is said there, or as its subject. */
export function pronounIn(part: string, role: 'object' | 'subject'): Pronoun | undefined {
  const word = (role === 'object' ? OBJECT : SUBJECT).exec(part)?.[0]
  return word === undefined ? undefined : { plural: PLURAL.test(word), all: new RegExp(`^${ALL}$`).test(word) }
}

const artefactsOf = (words: string): Artefact[] => [
  ...new Set([...words.matchAll(/\[([a-z+-]+)\]/g)].flatMap((m) => m[1]!.split('+') as Artefact[])),
]

/** The only thing that the words name; nothing where they name several, or name none: the two are told apart. */
function onlyOne(words: string, { plural, all }: Pronoun): { named: boolean; artefacts: Artefact[] } {
  const told = words.replace(OCCASION, ' ')
  const artefacts = artefactsOf(told)
  const other = OTHER_THING.test(told)
  if (all) return { named: artefacts.length > 0 || other, artefacts: other ? [] : artefacts }
  const join = (group: string): string => `[${artefactsOf(group).join('+')}]`
  const joined = told.replace(RIGHTS_IN, join)
  const things = new Set((plural ? joined.replace(TOGETHER, join) : joined).match(/\[[a-z+-]+\]/g) ?? [])
  return { named: things.size > 0 || other, artefacts: things.size === 1 && !other ? artefacts : [] }
}

/**
 * What a pronoun stands for: the one artefact that its sentence names before it, or else the one of the sentence before.
 * Gives nothing where several may be meant; guessing would make an owner of the wrong side.
 */
export function standsFor(pronoun: Pronoun, earlier: string, sentenceBefore: string): Artefact[] {
  const here = onlyOne(earlier, pronoun)
  return here.named ? here.artefacts : onlyOne(sentenceBefore, pronoun).artefacts
}

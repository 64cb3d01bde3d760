/** Where new language belongs in a contract, in its own numbering. */
import type { Answer, Evidence } from '../match/answer.ts'
import type { Clause, Contract } from '../parse/contract.ts'

const SMALL = new Set([
  'of',
  'and',
  'the',
  'or',
  'for',
  'to',
  'in',
  'on',
  'your',
  'our',
  'use',
  'customer',
  'effect',
  'effects',
])

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !SMALL.has(word)).map((word) => word.slice(0, 6))

/** How contracts call the places that the rule files name. */
const ALSO_CALLED: Record<string, readonly string[]> = {
  'Ownership of content': ['Intellectual property', 'Proprietary rights', 'Ownership', 'Content', 'Input and output'],
  'Use of content': ['Content', 'Data', 'Input and output', 'Processing of personal data'],
  'Return and deletion': ['Deletion', 'Retention', 'Effect of termination'],
  'Data location': ['International transfers', 'Data transfers'],
  'Confidentiality and access': ['Confidentiality', 'Personnel'],
  'Data protection': ['Privacy', 'Personal data'],
  'Term and termination': ['Termination'],
  'Sub-processors': ['Subprocessors', 'Subcontractors'],
  Changes: ['Amendments', 'Modifications', 'Changes to these terms'],
  Indemnity: ['Indemnification'],
  Publicity: ['Marketing', 'Trademarks'],
  Warranties: ['Warranty', 'Representations and warranties'],
}

/** Headings that share words with a place and are about something else. */
const ELSEWHERE =
  /third|prohibit|restrict|children|beta|acceptable|complaint|feedback|subject|disclaim|breach|incident|agreement|addendum/i

/** The heading that shares most words with the place that the rule names. */
function headingLike(contract: Contract, place: string): Clause | undefined {
  const wanted = [place, ...(ALSO_CALLED[place] ?? [])].map(stems)
  let best: Clause | undefined
  let most = 0
  for (const clause of contract.clauses) {
    if (clause.kind !== 'heading' || clause.end - clause.start > 120) continue
    const title = contract.source.text.slice(clause.start, clause.end)
    if (ELSEWHERE.test(title) && !ELSEWHERE.test(place)) continue
    const words = stems(title)
    for (const names of wanted) {
      const shared = names.filter((word) => words.includes(word)).length
      const score = shared / Math.max(names.length, words.length)
      if (score > most && score >= 0.5) {
        most = score
        best = clause
      }
    }
  }
  return best
}

const NUMBER = /^(?:\d|[A-Z](?:\.\d|$)|[IVX]+(?:[.(]|$))/

/** "Section 4.3", "item (b)", "“Content”"; "Section 4.2 of “European Terms”" where a document within the document numbers its own. */
export function sectionName(label: string): string {
  const [, outer, inner] = /^(.{3,}?):?, (\(?[\dA-Za-z][\w.()]{0,12})$/.exec(label) ?? []
  if (outer && inner && !/^(?:19|20)\d\d$/.test(inner)) return `${sectionName(inner)} of ${sectionName(outer)}`
  if (NUMBER.test(label)) return `Section ${label}`
  return /^\(/.test(label) ? `item ${label}` : `“${label.replace(/:$/, '')}”`
}

/** "Section 4 (“Customer Content”)": numbers may begin anew within a document, words tell them apart. */
function headingName(contract: Contract, heading: Clause): string {
  const words = contract.source.text.slice(heading.start, heading.end).trim().replace(/[.:]$/, '')
  const number = NUMBER.test(heading.label) ? heading.label : heading.number?.replace(/[.)]$/, '')
  if (!number) return `“${words}”`
  const title = words.startsWith(number) ? words.slice(number.length).replace(/^[.)\s]+/, '') : words
  return title ? `Section ${number} (“${title}”)` : `Section ${number}`
}

/** Rows whose language says all that a contract needs to say there; that of the others is said beside the words shown, which serve more than this row: a cap, a disclaimer, a list of what survives, a grant. */
const REPLACES =
  /^(?:use\.|allocation\.(?!derivative-works)|data\.(?:deletion|retention-limit|residency|no-contamination)|trap\.(?:improve-services|aggregated-data|statistical-learning|opt-out-default|unilateral-change))/

/** An item of a list, or half a sentence: nothing that a whole clause could stand in place of. */
const isFragment = (words: string): boolean => /[;:,]$|[;,] (?:and|or)$|^\p{Ll}/u.test(words.trim())

function besideOrInPlace(answer: Answer, shown: Evidence): string {
  const isRead = answer.signal !== 'finder'
  if (REPLACES.test(answer.position) && isRead && !isFragment(shown.quote)) return 'in place of the words shown'
  return answer.status === 'adverse' ? 'after the words shown and prevailing over them' : 'after the words shown'
}

/** One phrase: "In Section 4.3, in place of the words shown", "As a new clause under “Data Security”", "As a new section: Security". `shown` is the piece that the language answers, the first of the evidence unless told. */
export function placeFor(contract: Contract, answer: Answer, place: string, shown = answer.evidence[0]): string {
  if (shown && answer.status !== 'silent') return `In ${sectionName(shown.label)}, ${besideOrInPlace(answer, shown)}`
  const heading = headingLike(contract, place)
  return heading ? `As a new clause under ${headingName(contract, heading)}` : `As a new section: ${place}`
}

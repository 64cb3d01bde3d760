/** Puts a contract's own names into a clause of the rule library, with the grammar that they need. */
import type { Terms } from './terms.ts'
import type { ThingName } from './things.ts'
import type { PartyName } from './voice.ts'
import { escape } from './words.ts'

/** A clause that names something which src/negotiate does not know: a fault of the rule file. */
export class UnknownPlaceholder extends Error {}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has'
  if (verb === 'be') return 'is'
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return `${verb}s`
}

function plainForm(verb: string): string {
  return verb === 'be' ? 'are' : verb
}

/** `vendor`, `vendor's`, `vendor.obj`, `vendor.its`, `vendor own`. */
function party(key: string, role: 'vendor' | 'customer', name: PartyName): string | undefined {
  if (key === role) return name.subject
  if (key === `${role}'s`) return name.possessive
  if (key === `${role}.obj`) return name.object
  if (key === `${role}.its`) return name.plain ? name.possessive : 'its'
  const verb = key.startsWith(`${role} `) ? key.slice(role.length + 1) : undefined
  if (verb === undefined) return undefined
  return `${name.subject} ${name.plain ? plainForm(verb) : thirdPerson(verb)}`
}

const isPlural = (thing: string): boolean => {
  const bare = thing.replace(/ \(.*\)$/, '')
  return / and /.test(bare) || /(?<!s)s$/.test(bare)
}
const PLURAL: Record<string, string> = {
  is: 'are',
  has: 'have',
  does: 'do',
  was: 'were',
}

/** "Inputs and Outputs is" becomes "are", and so does "we is"; what a preposition governs is no subject ("a model made with Inputs is"). */
function agree(text: string, subjects: string[]): string {
  let result = text
  for (const subject of subjects) {
    result = result.replaceAll(
      new RegExp(`(?<!\\b(?:with|from|of|in|on|for|to|by) )\\b(${escape(subject)}) (is|has|does|was)\\b`, 'gi'),
      (_, name: string, verb: string) => `${name} ${PLURAL[verb.toLowerCase()] ?? verb}`,
    )
  }
  return result
}

/** Capital letters where sentences start; the very first letter stays as it is when the words stand within a sentence. */
function capitalise(text: string, within: boolean): string {
  const later = text.replace(
    /([.]\s+|\n)([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
  return within ? later : later.charAt(0).toUpperCase() + later.slice(1)
}

/** The clause in the contract's terms; `within` when it stands within a sentence. Throws UnknownPlaceholder when a placeholder has no meaning. */
export function fill(clause: string, terms: Terms, within = false): string {
  const used = new Set<string>()
  const filled = clause.replace(/\{([^}]+)\}/g, (_, key: string) => {
    const name = party(key, 'vendor', terms.vendor) ?? party(key, 'customer', terms.customer)
    if (name !== undefined) return name
    const thing: ThingName | undefined = terms.things[key]
    if (!thing) throw new UnknownPlaceholder(`There is no term for {${key}}.`)
    // A sentence of the contract has named the thing already.
    const first = !used.has(key) && !within
    used.add(key)
    return first ? thing.first : thing.again
  })
  const things = Object.values(terms.things).flatMap((thing) => [thing.first, thing.again])
  const pronouns = [terms.vendor, terms.customer].filter((name) => name.plain).map((name) => name.subject)
  const modal = terms.modal === 'will' ? filled.replace(/\bshall\b/g, 'will') : filled
  return capitalise(agree(modal, [...new Set([...things.filter(isPlural), ...pronouns])]), within)
}

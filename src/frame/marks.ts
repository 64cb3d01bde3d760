/** Where a stretch of text names the sides and the artefacts, and the tokens that stand for them in canonical text. */
import type { Artefact, Contract, Role } from '../parse/contract.ts'
import { findMentions, type Mention } from '../parse/mentions.ts'

export interface Mark {
  start: number
  end: number
  token: string
}

/** Common nouns that say nothing of whose they are: only these stand for content, and only where the contract defines no word of its own. */
const BARE_CONTENT = /^(?:contents?|data|submissions?|uploads?)$/
const CUSTOMERS_OWN: readonly Artefact[] = ['content', 'inputs', 'prompts', 'outputs', 'retrieval', 'training-data']

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

interface Finder {
  roles: RegExp
  /** The contract has its own word for content, so "information" alone is not it. */
  defines: boolean
}
const finders = new WeakMap<Contract, Finder>()

/** Pattern of all names of a side, its pronouns included. */
function namesOf(contract: Contract, role: Role): string {
  const { sides } = contract
  const all = sides[role].names.filter((name) => !/^(?:we|us|our|ours|you|your|yours)$/i.test(name))
  const list = [...new Set(all.flatMap((name) => [name, name.toUpperCase()]))]
    .sort((a, b) => b.length - a.length)
    .map(escape)
  const names = list.map((name) => `(?:[Tt]he |THE )?${name}`)
  if (sides.firstPerson === role) names.push('[Ww]e|WE|[Uu]s|US(?!\\$)|[Oo]urs?|OURS?|[Oo]urselves')
  if (sides.secondPerson === role) names.push('[Yy]ou|YOU|[Yy]ours?|YOURS?|[Yy]oursel(?:f|ves)')
  return names.join('|') || '(?!)'
}

function build(contract: Contract): Finder {
  const vendor = namesOf(contract, 'vendor')
  const customer = namesOf(contract, 'customer')
  return {
    roles: new RegExp(
      `\\b(?<![Ss]ub-|SUB-)(?:(${vendor})|(${customer})|([Tt]he [Pp]arties|THE PARTIES))(?![A-Za-z])(['’][sS]?(?![a-z]))?`,
      'g',
    ),
    defines: contract.definitions.some((definition) => definition.artefacts.includes('content')),
  }
}

/** "licensed and public data", "the data used to train our models": a bare noun that is not the customer's. */
function isOthers(mention: Mention, text: string): boolean {
  const before = text.slice(Math.max(0, mention.start - 45), mention.end)
  const after = text.slice(mention.end, mention.end + 30)
  const own =
    /\b(?:public(?:ly[ -]available)?|licensed|synthetic|open[ -]source|crawled|scraped|third[ -]party|purchased)(?:,? (?:and |or )?\w+){0,3}\s*(?:data|content|information|materials?)?\s*$/i
  if (own.test(before)) return true
  if (mention.term === 'content') return false
  return /^\s(?:that )?(?:used (?:by \S+ )?to (?:train|develop)|(?:on|with|from) which|(?:we|VENDOR|Provider|Supplier) (?:have |has )?used to)\b/i.test(
    after,
  )
}

/** The token of a mention, or undefined where it is best read as the words that stand there. */
function tokenOf(mention: Mention, defines: boolean, text: string): string | undefined {
  if (mention.bare && mention.artefacts[0] === 'content' && isOthers(mention, text)) return undefined
  if (mention.bare && mention.artefacts[0] === 'content' && defines && !BARE_CONTENT.test(mention.term))
    return undefined
  // "our training data" tells what goes into the vendor's models.
  if (mention.whose === 'vendor' && mention.artefacts[0] === 'training-data') return undefined
  if (mention.whose === 'vendor' && mention.artefacts.some((artefact) => CUSTOMERS_OWN.includes(artefact)))
    return '[vendor-property]'
  return `[${mention.artefacts.join('+')}]`
}

/** Where the thing itself starts: "own the models" is a verb and a thing. */
function firstWord(text: string, mention: Mention): number {
  const words = /^(?:(?:own|the|all|any|such|other|certain|and|or)\s+)+/i.exec(text.slice(mention.start, mention.end))
  return mention.start + (words ? words[0].length : 0)
}

/** All marks in [start, end), in order, none overlapping; the longer of two that overlap stays, artefacts before sides. */
export function marksOf(contract: Contract, start: number, end: number): Mark[] {
  let finder = finders.get(contract)
  if (!finder) finders.set(contract, (finder = build(contract)))
  const text = contract.source.text.slice(start, end)
  const found: Mark[] = []
  for (const mention of findMentions(contract, start, end)) {
    const token = tokenOf(mention, finder.defines, contract.source.text)
    if (token) found.push({ start: firstWord(contract.source.text, mention) - start, end: mention.end - start, token })
  }
  for (const m of text.matchAll(finder.roles)) {
    if (found.some((mention) => mention.start < m.index + m[0].length && mention.end > m.index)) continue
    // "CUSTOMER DATA" in capitals: the name is part of what the thing is called.
    const thing = found.find((mention) => mention.start === m.index + m[0].length + 1)
    if (thing && m[2] && !m[4] && !/^y/i.test(m[2])) {
      thing.start = m.index
      continue
    }
    const side = m[1] ? 'VENDOR' : m[2] ? 'CUSTOMER' : 'PARTIES'
    const owns = m[4] !== undefined || /^(?:our|ours|your|yours)$/i.test(m[0])
    found.push({ start: m.index, end: m.index + m[0].length, token: owns ? `${side}'s` : side })
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const marks: Mark[] = []
  let from = 0
  for (const mark of found) {
    if (mark.start < from) continue
    marks.push({ start: mark.start + start, end: mark.end + start, token: mark.token })
    from = mark.end
  }
  return marks
}

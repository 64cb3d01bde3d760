/**
 * A clause as numbers: its words, and the 32-bit hashes of the features that the model adds up. Exactly what
 * train/features.py does, proved on golden.json: a change here needs the same change there and a model trained anew.
 */

/** Words kept of the text (its first), of the lead-in and of the heading (their last). */
const BODY = 90
const CONTEXT = 40

const TOKEN = /[A-Za-z]+(?:['’][A-Za-z]+)?|[0-9]+|[;:()]|["“”]|\.(?=[ \n])/g

const words = (list: string): string[] => list.split(' ')
const all = (list: string, as: string): [string, string][] => words(list).map((word) => [word, as])

const AS = new Map<string, string>([
  ...all("we us our ours vendor supplier licensor company processor provider provider's importer", 'provider'),
  ...all(
    "you your yours client clients subscriber licensee user users customers controller customer customer's user's exporter",
    'customer',
  ),
  ...all('using used uses utilize utilise utilizes', 'use'),
  ...all("can't cannot", 'cannot'),
  ...all("won't", 'wont'),
  ...all("we'll we've we're", 'provider'),
  ...all("you'll you've you're", 'customer'),
  ...all("don't doesn't didn't isn't aren't shan't", 'not'),
  ['“', '"'],
  ['”', '"'],
])
const ENDINGS = words('ings ing ied ies ed es s')
const NEGATIONS = new Set(words('not no never neither nor without cannot wont none nothing prohibit refrain'))
const EXCEPTIONS = new Set(words('unless except excluding otherwise'))
const STOPS = new Set(words('; . but however provided'))
const OWN = new Set(words('data content contents material submission submissions materials').map(normal))

const PLAIN = 0
const NEGATED = 1
const EXCEPTED = 2
const NOBODY = 0
const PROVIDER = 1
const CUSTOMER = 2

function stem(word: string): string {
  const ending = ENDINGS.find((e) => word.endsWith(e) && word.length - e.length >= 3 && !word.endsWith('ss'))
  const bare = ending ? word.slice(0, -ending.length) : word
  return bare.length >= 5 && bare.endsWith('e') ? bare.slice(0, -1) : bare
}

/** One token as the model sees it: sides by role, bare stem, long numbers alike. */
function normal(token: string): string {
  const word = token.toLowerCase().replaceAll('’', "'")
  const as = AS.get(word)
  if (as !== undefined) return as
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return word.length <= 3 ? word : '0000'
  return stem(word.endsWith("'s") ? word.slice(0, -2) : word)
}

function fnv(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h
}

interface Word {
  hash: number
  /** What the word does to the reach of negations and to who acts. */
  role: 'provider' | 'customer' | 'negation' | 'exception' | 'stop' | 'own' | ''
}

function wordOf(text: string): Word {
  const hash = fnv(text)
  if (text === 'provider' || text === 'customer') return { hash, role: text }
  if (NEGATIONS.has(text)) return { hash, role: 'negation' }
  if (EXCEPTIONS.has(text)) return { hash, role: 'exception' }
  if (STOPS.has(text)) return { hash, role: 'stop' }
  return { hash, role: OWN.has(text) ? 'own' : '' }
}

const OWN_CONTENT = wordOf('own-content')
/** Contracts repeat their words: each token is looked at once. Cleared before it could grow without end. */
const seen = new Map<string, Word>()
const SEEN_LIMIT = 50_000

/** "Customer Data", "your content" and "user submissions" are one thing under many names: own-content. */
function wordsOf(text: string): Word[] {
  const found: Word[] = []
  for (const token of text.match(TOKEN) ?? []) {
    let word = seen.get(token)
    if (!word) {
      if (seen.size > SEEN_LIMIT) seen.clear()
      word = wordOf(normal(token))
      seen.set(token, word)
    }
    if (word.role === 'own' && found.at(-1)?.role === 'customer') found[found.length - 1] = OWN_CONTENT
    else found.push(word)
  }
  return found
}

/** Who acts (the side named last) and whether a negation or an exception reaches here. */
interface Scope {
  actor: number
  reach: number
}

function step(scope: Scope, word: Word): void {
  if (word.role === 'provider') scope.actor = PROVIDER
  else if (word.role === 'customer') scope.actor = CUSTOMER
  else if (word.role === 'negation') scope.reach = NEGATED
  else if (word.role === 'exception') scope.reach = EXCEPTED
  else if (word.role === 'stop') scope.reach = PLAIN
}

const seed = (kind: number): number => Math.imul(kind, 0x9e3779b1)
const mix = (h: number, part: number): number => Math.imul(((h << 5) | (h >>> 27)) ^ part, 0x85ebca6b)
const done = (h: number): number => (h ^ (h >>> 15)) >>> 0

const UNI = seed(1)
const BI = seed(2)
const TRI = seed(3)
const SKIP = seed(4)
const WIDE = seed(5)
const SCOPED = seed(6)
const LEAD = [seed(7), seed(8)] as const
const HEADING = [seed(9), seed(10)] as const
const SCOPED_BI = seed(11)

function context(list: Word[], kinds: readonly [number, number], take: (hash: number) => void): void {
  for (let i = Math.max(0, list.length - CONTEXT); i < list.length; i++) {
    const word = list[i] as Word
    take(done(mix(kinds[0], word.hash)))
    const next = list[i + 1]
    if (next) take(done(mix(mix(kinds[1], word.hash), next.hash)))
  }
}

/** A sentence with the words that say what it is about: nearest heading and list lead-in, empty where there is none. */
export interface Passage {
  heading: string
  lead: string
  text: string
}

/**
 * Gives `take` the 32-bit hash of every feature of the passage, repeats included. Names of the sides should have been
 * taken out (`namesOut`), as they were in training.
 */
export function features(passage: Passage, take: (hash: number) => void): void {
  const lead = wordsOf(passage.lead)
  const body = wordsOf(passage.text)
  const scope: Scope = { actor: NOBODY, reach: PLAIN }
  for (const word of lead.slice(-CONTEXT)) step(scope, word)
  context(wordsOf(passage.heading), HEADING, take)
  context(lead, LEAD, take)
  const end = Math.min(BODY, body.length)
  let before = 0
  for (let i = 0; i < end; i++) {
    const word = body[i] as Word
    const a = word.hash
    step(scope, word)
    const at = scope.actor * 3 + scope.reach
    take(done(mix(UNI, a)))
    take(done(mix(mix(SCOPED, a), at)))
    if (i > 0) take(done(mix(mix(mix(SCOPED_BI, before), a), at)))
    before = a
    if (i + 1 >= end) continue
    const b = (body[i + 1] as Word).hash
    take(done(mix(mix(BI, a), b)))
    if (i + 2 >= end) continue
    const c = (body[i + 2] as Word).hash
    take(done(mix(mix(mix(TRI, a), b), c)))
    take(done(mix(mix(SKIP, a), c)))
    if (i + 3 < end) take(done(mix(mix(WIDE, a), (body[i + 3] as Word).hash)))
  }
}

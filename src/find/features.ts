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
  /** The side that acts from this word on, or -1: as before. */
  actor: number
  /** What reaches from this word on, a negation, an exception or nothing; or -1: as before. */
  reach: number
  /** Whether it is material, the customer's own after a word for the customer. */
  own: boolean
}

function wordOf(text: string): Word {
  return {
    hash: fnv(text),
    actor: text === 'provider' ? PROVIDER : text === 'customer' ? CUSTOMER : -1,
    reach: NEGATIONS.has(text) ? NEGATED : EXCEPTIONS.has(text) ? EXCEPTED : STOPS.has(text) ? PLAIN : -1,
    own: OWN.has(text),
  }
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
    if (word.own && found[found.length - 1]?.actor === CUSTOMER) found[found.length - 1] = OWN_CONTENT
    else found.push(word)
  }
  return found
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

/** Hashes of one passage; grows as needed, used again for the next. */
export interface Hashes {
  list: Uint32Array
  count: number
}

function context(list: Word[], kinds: readonly [number, number], to: Hashes): void {
  const out = to.list
  for (let i = Math.max(0, list.length - CONTEXT); i < list.length; i++) {
    const word = list[i] as Word
    out[to.count++] = done(mix(kinds[0], word.hash))
    const next = list[i + 1]
    if (next) out[to.count++] = done(mix(mix(kinds[1], word.hash), next.hash))
  }
}

/** Most hashes that a passage can have: seven a word of the text, two a word of lead-in and heading. */
export const MOST_HASHES = 7 * BODY + 4 * CONTEXT

/** A sentence with the words that say what it is about: nearest heading and list lead-in, empty where there is none. */
export interface Passage {
  heading: string
  lead: string
  text: string
}

/**
 * Puts the 32-bit hashes of all features of the passage into `to`, repeats included; `to.list` has room for MOST_HASHES.
 * Names of the sides should have been taken out (`namesOut`), as they were in training.
 */
export function features(passage: Passage, to: Hashes): void {
  const lead = wordsOf(passage.lead)
  const body = wordsOf(passage.text)
  const out = to.list
  let actor = NOBODY
  let reach = PLAIN
  to.count = 0
  context(wordsOf(passage.heading), HEADING, to)
  context(lead, LEAD, to)
  const skip = Math.max(0, lead.length - CONTEXT)
  const end = Math.min(BODY, body.length)
  let { count } = to
  let before = 0
  for (let i = skip - lead.length; i < end; i++) {
    const word = (i < 0 ? lead[lead.length + i] : body[i]) as Word
    if (word.actor >= 0) actor = word.actor
    if (word.reach >= 0) reach = word.reach
    if (i < 0) continue
    const a = word.hash
    const scope = actor * 3 + reach
    out[count++] = done(mix(UNI, a))
    out[count++] = done(mix(mix(SCOPED, a), scope))
    if (i > 0) out[count++] = done(mix(mix(mix(SCOPED_BI, before), a), scope))
    before = a
    if (i + 1 >= end) continue
    const b = (body[i + 1] as Word).hash
    out[count++] = done(mix(mix(BI, a), b))
    if (i + 2 >= end) continue
    const c = (body[i + 2] as Word).hash
    out[count++] = done(mix(mix(mix(TRI, a), b), c))
    out[count++] = done(mix(mix(SKIP, a), c))
    if (i + 3 < end) out[count++] = done(mix(mix(WIDE, a), (body[i + 3] as Word).hash))
  }
  to.count = count
}

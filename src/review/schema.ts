/** The published form of a review, `counterclause/review/1`: what the command writes as JSON and tools may rely on. Fields may be added; none goes or changes its meaning. */
import * as v from 'valibot'

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0))
const STATUS = v.picklist(['preferred', 'compromise', 'adverse', 'silent'])
const PARTY = v.picklist(['vendor', 'customer'])

const EVIDENCE = v.object({
  quote: v.pipe(v.string(), v.description('The words of the document, exactly.')),
  start: v.pipe(COUNT, v.description('Where the words start in the text as read, in UTF-16 code units.')),
  end: v.pipe(COUNT, v.description('Where they end, exclusive.')),
  clause: COUNT,
  label: v.pipe(v.string(), v.description('How a reader would cite the clause: "4.3", "Data Security".')),
  page: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Page of a PDF, from 1.'))),
})

const FACT = v.object({ value: v.string(), start: COUNT, end: COUNT })

const SIDE = v.object({
  role: PARTY,
  names: v.pipe(v.array(v.string()), v.description('All names of this side as they stand in the text.')),
  name: v.string(),
})

const ROW = v.object({
  position: v.pipe(v.string(), v.description('Id of the position, such as "use.no-training".')),
  title: v.string(),
  group: v.picklist(['allocation', 'use', 'trap', 'data', 'third', 'assurance', 'remedy']),
  status: v.pipe(STATUS, v.description('What the contract says, whatever the buyer wishes.')),
  certainty: v.pipe(v.picklist(['sure', 'check']), v.description('"check": read the clause yourself.')),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  weight: v.picklist(['must', 'should', 'may']),
  standing: v.pipe(
    v.picklist(['must-fix', 'open', 'note', 'met', 'not-applicable']),
    v.description('The status weighed by playbook and profile.'),
  ),
  notApplicable: v.optional(v.string()),
  evidence: v.array(EVIDENCE),
  why: v.string(),
  gist: v.string(),
  signal: v.string(),
  lookHere: v.pipe(v.array(EVIDENCE), v.description('Clauses that may decide a silent or unsure row.')),
})

const PROPOSAL = v.object({
  text: v.string(),
  place: v.string(),
  own: v.pipe(v.boolean(), v.description("True where the words are the buyer's own.")),
})

const ASK = v.object({
  position: v.string(),
  ask: PROPOSAL,
  fallback: PROPOSAL,
  redline: v.optional(
    v.object({
      of: EVIDENCE,
      parts: v.array(v.object({ kind: v.picklist(['keep', 'strike', 'insert']), text: v.string() })),
    }),
  ),
  say: v.object({ reason: v.string(), objection: v.string(), reply: v.string(), lever: v.string() }),
})

const HASH = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const REVIEW = v.object({
  schema: v.literal('counterclause/review/1'),
  source: v.object({
    name: v.string(),
    title: v.string(),
    format: v.picklist(['html', 'pdf', 'docx', 'markdown', 'text']),
    words: COUNT,
    pages: v.optional(COUNT),
    sha256: v.optional(v.pipe(HASH, v.description("SHA-256 of the document's bytes."))),
  }),
  engine: v.object({ version: v.string(), library: v.string(), model: v.nullable(v.string()) }),
  sides: v.object({
    vendor: SIDE,
    customer: SIDE,
    firstPerson: v.optional(PARTY),
    secondPerson: v.optional(PARTY),
    certain: v.boolean(),
    why: v.string(),
  }),
  kind: v.picklist([
    'dpa',
    'commercial-terms',
    'consumer-terms',
    'developer-terms',
    'order-form',
    'privacy-policy',
    'policy',
    'other',
  ]),
  language: v.string(),
  facts: v.object({
    vendor: v.optional(FACT),
    date: v.optional(FACT),
    version: v.optional(FACT),
    law: v.optional(FACT),
    courts: v.optional(FACT),
    noticePeriod: v.optional(FACT),
    retention: v.optional(FACT),
    liabilityCap: v.optional(FACT),
    subprocessorNotice: v.optional(FACT),
  }),
  incorporated: v.array(v.object({ title: v.string(), address: v.optional(v.string()), start: COUNT, end: COUNT })),
  playbook: v.string(),
  profile: v.string(),
  rows: v.array(ROW),
  notes: v.pipe(
    v.array(v.object({ code: v.string(), message: v.string() })),
    v.description('What to know before trusting the table: unclear sides, parts that were not read, tracked changes.'),
  ),
  asks: v.optional(
    v.pipe(v.record(v.string(), ASK), v.description('Language for the rows that fall short, by position.')),
  ),
  settings: v.optional(
    v.pipe(HASH, v.description('Mark of vendor, playbook and profile as given; a resumed run compares it.')),
  ),
})

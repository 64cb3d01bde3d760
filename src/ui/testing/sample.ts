/** A small contract of an invented vendor and its review, for tests of what the panel makes of a review. */
import type { Asks, Reviewed } from '../../engine/messages.ts'
import type { Group, Status } from '../../library/position.ts'
import type { Evidence } from '../../match/answer.ts'
import type { SourceText } from '../../read/source.ts'
import type { Row, Standing } from '../../review/review.ts'

const PARAGRAPHS = [
  'Bramblewick Platform Terms',
  'Customer keeps all rights in Inputs and Prompts. Bramblewick uses them to provide the Service and to keep it safe.',
  'Bramblewick may use Customer Content to improve its models, unless Customer switches this off in its account.',
  'Each party keeps the other party’s confidential information secret.',
]

export const SAMPLE_SOURCE: SourceText = {
  format: 'html',
  text: PARAGRAPHS.join('\n\n'),
  blocks: PARAGRAPHS.reduce<SourceText['blocks']>((blocks, paragraph) => {
    const start = blocks.length ? (blocks.at(-1)?.end ?? 0) + 2 : 0
    return [...blocks, { kind: blocks.length ? 'paragraph' : 'heading', start, end: start + paragraph.length }]
  }, []),
  title: 'Bramblewick Platform Terms',
  address: 'https://bramblewick.example/terms',
  notes: [],
}

function evidence(quote: string, label: string): Evidence {
  const start = SAMPLE_SOURCE.text.indexOf(quote)
  return { quote, start, end: start + quote.length, clause: 0, label }
}

interface Given {
  why?: string
  evidence?: Evidence[]
  lookHere?: Evidence[]
  certainty?: Row['certainty']
}

function row(position: string, title: string, status: Status, standing: Standing, given: Given = {}): Row {
  const why = given.why ?? 'Nothing in the text decides this.'
  return {
    position,
    title,
    status,
    standing,
    group: position.split('.')[0] as Group,
    weight: standing === 'must-fix' ? 'must' : 'should',
    certainty: given.certainty ?? 'sure',
    confidence: 0.9,
    evidence: given.evidence ?? [],
    why,
    gist: why,
    signal: status === 'silent' ? 'none' : `${position}.sample`,
    lookHere: given.lookHere ?? [],
  }
}

const OWNS = evidence('Customer keeps all rights in Inputs and Prompts.', '2.1')
const IMPROVES = evidence('may use Customer Content to improve its models', '2.2')
const SECRET = evidence('Each party keeps the other party’s confidential information secret.', '3')

const ROWS: Row[] = [
  row('allocation.inputs', 'Inputs', 'preferred', 'met', {
    why: 'You keep all rights.',
    evidence: [OWNS],
  }),
  row('allocation.prompts', 'Prompts', 'preferred', 'met', {
    why: 'You keep all rights.',
    evidence: [OWNS],
  }),
  row('allocation.outputs', 'Outputs', 'silent', 'must-fix'),
  row('allocation.fine-tuned-models', 'Fine-tuned models', 'silent', 'must-fix'),
  row('allocation.embeddings', 'Embeddings', 'silent', 'open'),
  row('allocation.derivative-works', 'Derivative works', 'silent', 'must-fix'),
  row('use.no-training', 'Training on your content', 'adverse', 'must-fix', {
    why: 'The vendor may improve its models with your content until you switch it off.',
    evidence: [IMPROVES],
  }),
  row('trap.improve-services', 'Improving the services', 'adverse', 'must-fix', {
    why: 'The vendor may use your content to improve its models.',
    evidence: [IMPROVES],
    certainty: 'check',
  }),
  row('data.confidentiality', 'Confidentiality of content', 'compromise', 'met', {
    why: 'A general duty of secrecy may reach your content.',
    evidence: [SECRET],
    certainty: 'check',
  }),
  row('remedy.exit', 'Exit', 'silent', 'open', { lookHere: [SECRET], certainty: 'check' }),
]

export const SAMPLE: Reviewed = {
  review: {
    schema: 'counterclause/review/1',
    source: {
      name: 'https://bramblewick.example/terms',
      title: 'Bramblewick Platform Terms',
      format: 'html',
      words: 9840,
    },
    engine: { version: '0.1.0', library: 'sample', model: null },
    sides: {
      vendor: { role: 'vendor', names: ['Bramblewick'], name: 'Bramblewick' },
      customer: { role: 'customer', names: ['Customer'], name: 'Customer' },
      certain: true,
      why: 'The terms name both.',
    },
    kind: 'commercial-terms',
    language: 'en',
    facts: { date: { value: '1 March 2026', start: 0, end: 0 } },
    incorporated: [],
    playbook: 'Standard buyer',
    profile: 'Any deal',
    rows: ROWS,
    notes: [],
  },
  wording: Object.fromEntries(
    ROWS.map(({ position, title }) => [
      position,
      {
        question: `How does the text stand on this: ${title}?`,
        matters: 'It decides what the buyer keeps.',
        ask: {
          clause: `Bramblewick shall respect Customer’s position on this: ${title}.`,
          place: 'In Section 2.2, in place of the words shown',
        },
      },
    ]),
  ),
}

/** What to ask for on two of the rows: one with a redline, one without. */
export const SAMPLE_ASKS: Asks = {
  'use.no-training': {
    position: 'use.no-training',
    ask: {
      text: 'Bramblewick shall not train any model on Customer Content.',
      place: 'In Section 2.2, in place of the words shown',
      own: false,
    },
    fallback: {
      text: 'Bramblewick may train only the model that serves Customer alone.',
      place: 'In Section 2.2, in place of the words shown',
      own: true,
    },
    redline: {
      of: IMPROVES,
      parts: [
        { kind: 'keep', text: 'Bramblewick ' },
        { kind: 'strike', text: 'may' },
        { kind: 'insert', text: 'shall not' },
        { kind: 'keep', text: ' use Customer Content to improve its models' },
      ],
    },
    say: {
      reason: 'Training on our content hands it to our competitors.',
      objection: 'All our customers are on these terms.',
      reply: 'Then ours is the first account with its own schedule.',
      lever: 'competing-offers',
    },
  },
  'remedy.exit': {
    position: 'remedy.exit',
    ask: { text: 'Bramblewick shall help Customer move.', place: 'As a new section: Exit', own: false },
    fallback: { text: 'Bramblewick shall give Customer an export.', place: 'As a new section: Exit', own: false },
    say: { reason: 'We must be able to leave.', objection: 'Nobody asked.', reply: 'We do.', lever: 'regulation' },
  },
}

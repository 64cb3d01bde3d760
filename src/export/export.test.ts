import { describe, expect, it } from 'vitest'
import type { Row } from '../review/review.ts'
import { cell, csv } from './csv.ts'
import { markdown, plain } from './markdown.ts'
import type { Report } from './report.ts'

const quote = '=HYPERLINK("http://bad.example") <script>alert(1)</script> | **bold** [x](javascript:1)'

const row: Row = {
  position: 'use.no-training',
  title: 'Training on your content',
  group: 'use',
  weight: 'must',
  standing: 'must-fix',
  status: 'adverse',
  certainty: 'check',
  confidence: 0.6,
  evidence: [{ quote, start: 0, end: quote.length, clause: 0, label: '4.3' }],
  why: 'Training is permitted.',
  gist: 'Training is permitted.',
  signal: 'x',
  lookHere: [],
}

const report: Report = {
  source: { format: 'text', text: quote, blocks: [{ kind: 'paragraph', start: 0, end: quote.length }], notes: [] },
  asks: {
    'use.no-training': {
      position: 'use.no-training',
      ask: { text: 'We will not train.', place: 'In Section 4.3, in place of the words shown', own: false },
      fallback: { text: 'We will train less.', place: 'In Section 4.3, in place of the words shown', own: false },
      redline: {
        of: row.evidence[0]!,
        parts: [
          { kind: 'keep', text: 'We ' },
          { kind: 'strike', text: 'may' },
          { kind: 'insert', text: 'will not' },
          { kind: 'keep', text: ' train.' },
        ],
      },
      say: { reason: 'Because.', objection: 'No.', reply: 'Yes.', lever: 'anchor-at-zero' },
    },
  },
  review: {
    schema: 'counterclause/review/1',
    source: { name: 'a.txt', title: '# Terms', format: 'text', words: 7 },
    engine: { version: '0', library: '0', model: null },
    sides: {
      vendor: { role: 'vendor', names: ['Larkspur'], name: 'Larkspur' },
      customer: { role: 'customer', names: ['you'], name: 'you' },
      certain: true,
      why: '',
    },
    kind: 'commercial-terms',
    language: 'en',
    facts: {},
    incorporated: [],
    playbook: 'Standard buyer',
    profile: 'Any deal',
    rows: [row],
    notes: [],
  },
}

/** Reads RFC 4180 back. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.filter((cells) => cells.length > 1)
}

describe('CSV', () => {
  it('takes the formula out of every beginning that a spreadsheet knows, and overrides out of the words', () => {
    for (const start of ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\n=1', '＝1', '\u202E=1'])
      expect(cell(start).replace(/^"/, '')).toMatch(/^'/)
    expect(cell('Section 4 = Data')).toBe('Section 4 = Data')
    expect(cell('a\u202Eb')).toBe('ab')
  })

  it('gives one row a position, with the words in one cell that no spreadsheet takes for a formula', () => {
    const [head, first] = parseCsv(csv(report))
    expect(first).toHaveLength(head?.length ?? 0)
    expect(first?.[head?.indexOf('words') ?? -1]).toBe(`'${quote}`)
    expect(first?.[head?.indexOf('standing') ?? -1]).toBe('must fix')
  })
})

describe('Markdown', () => {
  it('lets no line start a list or a number, and leaves hyphens within it alone', () => {
    expect(plain('- a well-known item')).toBe('\\- a well-known item')
    expect(plain('3. Third')).toBe('3\\. Third')
    expect(plain('3.2 Second-hand')).toBe('3\\.2 Second-hand')
  })

  it('shows contract text as text', () => {
    const text = markdown(report)
    expect(text).toContain('\\<script\\>')
    expect(text).toContain('\\[x\\](javascript:1)')
    expect(text).toMatch(/^# \\# Terms$/m)
  })

  it('shows the redline, the ask and where it belongs', () => {
    const text = markdown(report)
    expect(text).toContain('We ~~may~~**will not** train.')
    expect(text).toContain('**Ask.** We will not train. *In Section 4.3, in place of the words shown.*')
  })
})

import { describe, expect, it } from 'vitest'
import { buildClauses } from './clauses.ts'
import { markAt } from './numbers.ts'
import { sourceOf } from './testing.ts'

const labels = (lines: Parameters<typeof sourceOf>[0]): string[] =>
  buildClauses(sourceOf(lines)).map((clause) => clause.label)

describe('numbers as printed', () => {
  it.each([
    ['2.1 The Provider shall', '2.1', 'decimal'],
    ['A.1 The Provider shall', 'A.1', 'decimal'],
    ['(a) use it', 'a', 'paren-alpha'],
    ['(iv) use it', 'iv', 'paren-roman'],
    ['3. Fees', '3', 'digit'],
    ['Section 4 Fees', '4', 'word'],
    ['Article 5 - Fees', '5', 'word'],
    ['B. Use', 'B', 'capital'],
  ])('%s', (line, value, style) => {
    expect(markAt(line)).toMatchObject({ value, style })
  })

  it.each(['30 days after notice', 'Sections 6 and 8 survive', 'I agree', '2024 was a year', 'a customer may'])(
    'takes no number from "%s"',
    (line) => expect(markAt(line)).toBeUndefined(),
  )

  it('tells the letter i from the Roman one by what stands before it', () => {
    expect(markAt('(i) use', 'h')?.style).toBe('paren-alpha')
    expect(markAt('(i) use')?.style).toBe('paren-roman')
  })
})

describe('the clause tree', () => {
  it('numbers that restart under lettered headings are cited with their letter', () => {
    expect(
      labels(['# A. Use', '## 1. Access', 'Anyone may log in.', '# B. Money', '## 1. Fees', 'Fees are due.']),
    ).toEqual(['A', 'A.1', 'A.1', 'B', 'B.1', 'B.1'])
  })

  it('a section goes on after a list inside the one before it', () => {
    const all = labels([
      '1. Use',
      'You may not:',
      '* (a) copy it',
      '* (b) sell it',
      '2. Fees',
      'Fees are due every month.',
    ])
    expect(all).toEqual(['1', '1', '1(a)', '1(b)', '2', '2'])
  })

  it('list items know the words that lead them in, nested ones too', () => {
    const clauses = buildClauses(
      sourceOf([
        'Provider may:',
        '* store Customer Data to:',
        '** back it up',
        '** restore it',
        '* delete it',
        'Fees are due.',
      ]),
    )
    expect(clauses.map((clause) => clause.lead)).toEqual([undefined, 0, 1, 1, 0, undefined])
    expect(clauses[2]?.parent).toBe(1)
  })

  it('paragraphs that go on in lower case after a colon are items in all but name', () => {
    const clauses = buildClauses(
      sourceOf(['We use your content to:', 'provide the service;', 'keep it safe.', 'Fees are due.']),
    )
    expect(clauses.map((clause) => clause.lead)).toEqual([undefined, 0, 0, undefined])
  })

  it('lines in capitals and a bold line before its text are headings', () => {
    const clauses = buildClauses(
      sourceOf([
        'LIMITATION OF LIABILITY',
        'No party is liable.',
        '4. Changes\nWe may change these terms at any time.',
      ]),
    )
    expect(clauses.map((clause) => clause.kind)).toEqual(['heading', 'text', 'heading', 'text'])
    expect(clauses[3]?.headings.at(-1)).toBe('4. Changes')
  })

  it('a second title on the same page starts a part of its own', () => {
    const long = 'The service is provided as described in the order. '.repeat(40)
    const clauses = buildClauses(sourceOf(['# Terms of Service', long, '# Data Processing Addendum', long]))
    expect(clauses.map((clause) => clause.part)).toEqual([0, 0, 1, 1])
  })

  it('numbers that the document shows but does not hold count too', () => {
    const source = sourceOf(['# 3. Content', '* You own it.', '* We host it.'])
    source.blocks.forEach((block, i) => {
      if (block.kind === 'list-item') block.number = `${i}.`
    })
    expect(buildClauses(source).map((clause) => clause.label)).toEqual(['3', '3.1', '3.2'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions } from './mentions.ts'
import { parseContract } from './parse.ts'
import { findRoles } from './roles.ts'
import { sourceOf } from './testing.ts'

const parse = (lines: string[]): ReturnType<typeof parseContract> => parseContract(sourceOf(lines))
const BODY = [
  '1. Services',
  'Dunmore Ltd (“Provider”) hosts the platform.',
  '2. Fees',
  'Fees are due.',
  '3. Liability',
  '3.1 Each party is liable.',
  '3.2 The cap is low.',
  '4. Confidentiality',
  'Keep it secret.',
  '5. Survival',
]

function survivors(sentence: string): string[] {
  const contract = parse([...BODY, sentence])
  return (contract.survival[0]?.clauses ?? []).map((index) => contract.clauses[index]?.label ?? '')
}

describe('survival', () => {
  it('lists and ranges are resolved with all that stands under them', () => {
    expect(new Set(survivors('Sections 1, 3 and 4 survive termination of this agreement.'))).toEqual(
      new Set(['1', '3', '3.1', '3.2', '4']),
    )
    expect(new Set(survivors('Sections 2 to 4 survive termination of this agreement.'))).toEqual(
      new Set(['2', '3', '3.1', '3.2', '4']),
    )
    expect(new Set(survivors('The following provisions survive the end: 2 (Fees) and 3.2 (Liability).'))).toEqual(
      new Set(['2', '3.2']),
    )
  })

  it('sections named by their titles', () => {
    expect(survivors('The provisions on confidentiality and liability will survive termination.')).toEqual(
      expect.arrayContaining(['3', '4']),
    )
  })

  it('what is only described keeps nothing by name', () => {
    expect(survivors('Provisions which by their nature should survive will survive termination.')).toEqual([])
  })
})

describe('references', () => {
  it('points at the clause, and not at the GDPR', () => {
    const contract = parse([...BODY, 'As Section 3.1 and Article 28 of the GDPR say.'])
    expect(
      contract.references.flatMap((reference) => reference.clauses.map((index) => contract.clauses[index]?.label)),
    ).toEqual(['3.1'])
  })

  it('reads "this Section" as the section it stands in', () => {
    const contract = parse(['# 1. Use', 'Fees are due.', '# 2. Data', 'Nothing in this Section limits the law.'])
    expect(contract.references[0]?.clauses).toEqual([2])
  })
})

describe('precedence, kind, facts', () => {
  it('what prevails, in its own words', () => {
    expect(
      parse(['In the event of a conflict between this addendum and the agreement, this addendum shall prevail.'])
        .precedence[0]?.prevails,
    ).toBe('this addendum')
  })

  it('the kind by its title', () => {
    expect(parseContract(sourceOf(['# Data Processing Addendum', 'Processor acts on instructions.'])).kind).toBe('dpa')
    expect(parseContract(sourceOf(['# API Terms', 'You may call the API.'])).kind).toBe('developer-terms')
  })

  it('date, law, courts, notice, cap and sub-processors, each with its place', () => {
    const contract = parse([
      '# Terms',
      'Last updated: 3 March 2026',
      'This agreement is governed by the laws of Ireland. The courts of Dublin have jurisdiction.',
      'Either party may end it on 60 days’ written notice.',
      'The total liability of Provider will not exceed the fees paid in the twelve months before the claim.',
      'Provider announces new sub-processors at least 14 days before they start.',
    ])
    expect(contract.facts).toMatchObject({
      date: { value: '3 March 2026' },
      noticePeriod: { value: '60 days’' },
      subprocessorNotice: { value: '14 days' },
    })
    expect(contract.facts.law?.value).toMatch(/laws of Ireland/)
    expect(contract.facts.courts?.value).toMatch(/courts of Dublin/)
    expect(contract.facts.liabilityCap?.value).toMatch(/twelve months/)
    for (const fact of Object.values(contract.facts))
      expect(contract.source.text.slice(fact.start, fact.end).replace(/\s+/g, ' ')).toBe(fact.value)
  })

  it('documents that it takes in', () => {
    expect(
      parse(['The Acceptable Use Policy is incorporated by reference. See our Privacy Policy.']).incorporated.map(
        (document) => document.title,
      ),
    ).toEqual(['Acceptable Use Policy', 'Privacy Policy'])
  })

  it('the language', () => {
    expect(
      parse([
        'Der Anbieter ist nicht berechtigt, die Daten des Kunden für das Training zu verwenden, und die Parteien sind sich einig.',
      ]).language,
    ).toBe('de')
    expect(parse(['本协议由双方签订。']).language).toBe('zh')
  })
})

describe('hostile text', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '(',
      '“',
      '”)',
      '"we" means',
      'Section 1(a)(b)',
      '1.',
      '(a)',
      '“Content” means “Content”',
      'survive',
      'Sections 1 to 99',
      ':',
      'your data',
      'Inc.',
      '((((((',
      '....',
      '\n',
      'A.1.1.1.1.1.1',
      '“Data” means Inputs. “Inputs” means Data.',
    ),
  )
  const lines = fc.array(
    fc
      .tuple(fc.constantFrom('# ', '* ', '** ', '', '', '| '), fc.array(piece, { maxLength: 8 }))
      .map(([mark, pieces]) => `${mark}${pieces.join(' ')}`),
    { maxLength: 24 },
  )

  it('never throws and keeps every offset inside the text', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const contract = parse(all)
        const { length } = contract.source.text
        const spans = [
          ...contract.clauses,
          ...contract.definitions,
          ...contract.references,
          ...contract.survival,
          ...contract.precedence,
          ...contract.incorporated,
          ...Object.values(contract.facts),
          ...findMentions(contract, 0, length),
          ...findRoles(contract, 0, length),
        ]
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(length)
        }
        contract.clauses.forEach((clause, index) => {
          expect(clause.index).toBe(index)
          for (const above of [clause.parent, clause.lead]) if (above !== undefined) expect(above).toBeLessThan(index)
        })
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    '(',
    '“a” ',
    '“A” means “A”. ',
    'Sections 1, ',
    'survive ',
    'A B C D E F Inc, ',
    'we (“we”) ',
    '1.1 ',
    'your data or ',
    '((“A”) ',
    'including, ',
    'liability exceed ',
    'retain ',
  ])(
    'ends on a very long line of "%s"',
    (unit) => {
      const contract = parse([unit.repeat(Math.ceil(60_000 / unit.length))])
      expect(contract.clauses.length).toBeGreaterThan(0)
      expect(findMentions(contract, 0, 100).length).toBeGreaterThanOrEqual(0)
    },
    4000,
  )
})

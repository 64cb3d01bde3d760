import { describe, expect, it } from 'vitest'
import type { Answer } from '../match/answer.ts'
import { parseContract } from '../parse/parse.ts'
import { readMarkdown } from '../read/markdown.ts'
import { placeFor, sectionName } from './place.ts'

const contract = parseContract(
  readMarkdown(`# Terms of Service

## 1. Your Content

We host it.

## 2. Third-Party Content

Others host it.

## 3. Limitation of Liability

Our liability is limited.
`),
)

const answer = (position: string, status: Answer['status'], quote = 'Our liability is limited.'): Answer => ({
  position,
  status,
  certainty: 'sure',
  confidence: 0.9,
  evidence: status === 'silent' ? [] : [{ quote, start: 0, end: quote.length, clause: 0, label: '3' }],
  why: '',
  signal: 'one',
  lookHere: [],
})

describe('the place of new language', () => {
  it('is cited as a reader would', () => {
    expect(
      ['4.3', 'C.2', '(b)', 'Content', 'Of May 4, 2026', 'European Terms, 4.2', 'For Builders:, (b)'].map(sectionName),
    ).toEqual([
      'Section 4.3',
      'Section C.2',
      'item (b)',
      '“Content”',
      '“Of May 4, 2026”',
      'Section 4.2 of “European Terms”',
      'item (b) of “For Builders”',
    ])
  })

  it('takes the place of a licence, and stands beside a cap that serves more than one row', () => {
    expect(placeFor(contract, answer('use.service-only', 'adverse'), 'Use of content')).toBe(
      'In Section 3, in place of the words shown',
    )
    expect(placeFor(contract, answer('remedy.liability-cap', 'adverse'), 'Limitation of liability')).toBe(
      'In Section 3, after the words shown and prevailing over them',
    )
  })

  it('does not put a whole clause in place of half a sentence', () => {
    expect(placeFor(contract, answer('use.service-only', 'adverse', 'to improve it; and'), 'Use of content')).toContain(
      'after the words shown',
    )
  })

  it('is the section on the matter where the contract is silent, not one on the content of others', () => {
    expect(placeFor(contract, answer('use.no-training', 'silent'), 'Use of content')).toBe(
      'As a new clause under Section 1 (“Your Content”)',
    )
    expect(placeFor(contract, answer('assurance.audit', 'silent'), 'Audit')).toBe('As a new section: Audit')
  })
})

import { describe, expect, it } from 'vitest'
import { LIBRARY } from '../library/rules.gen.ts'
import { fill } from '../negotiate/fill.ts'
import { termsOf } from '../negotiate/terms.ts'
import { parseContract } from '../parse/parse.ts'
import { readMarkdown } from '../read/markdown.ts'
import { readAgainIn } from './language.ts'

const NAMED = `# Master Services Agreement

This Agreement is between Thornbury Models Ltd ("Provider") and the company that signs the order form ("Customer").

"Services" means the hosted models that Provider operates. "Input" means data and prompts that Customer submits to the Services. "Output" means what the Services return in response to Input. "Customer Content" means Input and Output. "Confidential Information" means non-public information of a party. "Feedback" means suggestions about the Services.

Provider shall operate the Services. Customer shall pay the fees. Provider shall invoice Customer each month.
`

const WE_YOU = `# Terms of Service

These Terms apply between you and Thornbury Models Ltd ("Thornbury", "we", "us", "our"). By using the Services you agree to these Terms.

We will run the Services with care. You will pay our fees. We may send you an invoice each month, and you will keep your password safe.
`

const RANK = { adverse: 0, silent: 1, compromise: 2, preferred: 3 }

describe.each([
  ['Provider and Customer', NAMED],
  ['we and you', WE_YOU],
])('language in a contract of %s', (_, text) => {
  const contract = parseContract(readMarkdown(text))
  const terms = termsOf(contract)
  const readAgain = readAgainIn(contract)

  it.each(LIBRARY.positions.map((position) => [position.id, position] as const))(
    '%s: the ask is read as preferred, the fallback as a compromise or better',
    (id, position) => {
      const ask = fill(position.ask.clause, terms)
      const fallback = fill(position.fallback.clause, terms)
      expect(ask + fallback).not.toMatch(/[{}]/)
      expect(readAgain(ask, id), ask).toBe('preferred')
      expect(RANK[readAgain(fallback, id)], fallback).toBeGreaterThanOrEqual(RANK.compromise)
    },
  )

  it('uses no capitalised term that neither contract nor clause defines', () => {
    const known = new Set([
      ...contract.definitions.flatMap(({ term }) => term.split(' ')),
      ...'Provider Customer Thornbury Terms Services Agreement We You Our Your I SOC Type II ISO Standard Contractual Clauses European Economic Area'.split(
        ' ',
      ),
    ])
    for (const position of LIBRARY.positions) {
      for (const clause of [position.ask.clause, position.fallback.clause]) {
        const filled = fill(clause, terms)
        const strangers = [...filled.matchAll(/(?<![.] |^)\b([A-Z][a-z]+)/g)]
          .map(([word]) => word)
          .filter((word) => !known.has(word))
        expect(strangers, filled).toEqual([])
      }
    }
  })
})

import { describe, expect, it } from 'vitest'
import type { Sides } from '../parse/contract.ts'
import { namesOut } from './find.ts'

const sides: Sides = {
  vendor: { role: 'vendor', names: ['Northwind Models, Inc.', 'Northwind', 'we', 'Company'], name: 'Northwind' },
  customer: { role: 'customer', names: ['Ashgrove Foods', 'you'], name: 'Ashgrove Foods' },
  certain: true,
  why: 'The opening names both.',
}

describe('namesOut', () => {
  it('puts the role for the names of both sides', () => {
    expect(namesOut('Northwind may use the data of Ashgrove Foods.', sides)).toBe(
      'Provider may use the data of Customer.',
    )
  })

  it('takes the longest name whole, with its legal form', () => {
    expect(namesOut('Northwind Models, Inc. and Northwind Ltd agree.', sides)).toBe('Provider and Provider agree.')
  })

  it('leaves pronouns, role words and parts of other words alone', () => {
    expect(namesOut('The Company says we train Northwinders and you pay.', sides)).toBe(
      'The Company says we train Northwinders and you pay.',
    )
  })

  it('can be made once for many sentences, and copes with odd names', () => {
    const out = namesOut({ ...sides, vendor: { ...sides.vendor, names: ['C++ (AI)'] } })
    expect(out('C++ (AI) trains.')).toBe('Provider trains.')
    expect(out('It trains.')).toBe('It trains.')
  })
})

import { describe, expect, it } from 'vitest'
import { fill, UnknownPlaceholder } from './fill.ts'
import type { Terms } from './terms.ts'

const thing = (first: string, again = first) => ({ first, again })

const WE_YOU: Terms = {
  vendor: { subject: 'we', object: 'us', possessive: 'our', plain: true },
  customer: { subject: 'you', object: 'you', possessive: 'your', plain: true },
  modal: 'will',
  things: {
    content: thing('your content (including inputs, prompts and outputs)', 'your content'),
    outputs: thing('Outputs'),
    services: thing('the Services'),
    agreement: thing('these Terms'),
  },
}
const NAMES: Terms = {
  vendor: {
    subject: 'the Provider',
    object: 'the Provider',
    possessive: "the Provider's",
    plain: false,
  },
  customer: {
    subject: 'Customer',
    object: 'Customer',
    possessive: "Customer's",
    plain: false,
  },
  modal: 'shall',
  things: {
    content: thing('Input and Output'),
    outputs: thing('Output'),
    services: thing('the Platform'),
    agreement: thing('this Agreement'),
  },
}

describe('a clause in a contract of "we" and "you"', () => {
  it('agrees with its subjects and starts with a capital', () => {
    expect(
      fill("{customer own} {outputs}. {vendor} shall not use {content} without {customer's} consent.", WE_YOU),
    ).toBe(
      'You own Outputs. We will not use your content (including inputs, prompts and outputs) without your consent.',
    )
  })

  it('names a thing in full once and shortly after that', () => {
    expect(fill('{vendor} may use {content} only for {services} and shall delete {content}.', WE_YOU)).toBe(
      'We may use your content (including inputs, prompts and outputs) only for the Services and will delete your content.',
    )
  })

  it('puts verbs after pronouns and plurals into the plural', () => {
    expect(fill('If {vendor} is compelled, {outputs} is deleted.', WE_YOU)).toBe(
      'If we are compelled, Outputs are deleted.',
    )
  })

  it('uses the object form where the clause asks for it', () => {
    expect(fill('{customer} may ask {vendor.obj} for {vendor.its} report.', WE_YOU)).toBe(
      'You may ask us for our report.',
    )
  })
})

describe('a clause in a contract of named parties', () => {
  it('keeps articles, third person and "shall"', () => {
    expect(fill('{vendor acquire} no right. {customer own} {content}, and {content} is confidential.', NAMES)).toBe(
      'The Provider acquires no right. Customer owns Input and Output, and Input and Output are confidential.',
    )
    expect(fill('{vendor} shall notify {customer.obj} before {vendor add} one to {vendor.its} list.', NAMES)).toBe(
      'The Provider shall notify Customer before the Provider adds one to its list.',
    )
  })

  it('refuses a placeholder that nothing fills', () => {
    expect(() => fill('{wizard} may act.', NAMES)).toThrow(UnknownPlaceholder)
  })
})

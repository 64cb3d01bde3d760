import { describe, expect, it } from 'vitest'
import { redline } from './wordDiff.ts'

const shown = (before: string, after: string) =>
  redline(before, after)
    .map(({ kind, text }) => (kind === 'keep' ? text : kind === 'strike' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('a redline', () => {
  it('keeps the words that carry meaning rather than an "and" that happens to come again', () => {
    expect(
      shown('to provide, maintain, develop, and improve our Services', 'to provide and maintain our Services'),
    ).toBe('to provide[-,-]{+ and+} maintain[-, develop, and improve-] our Services')
  })

  it('leaves no lone small word between long changes', () => {
    expect(
      shown(
        'may use it in any manner it sees fit today',
        'may use it only to run the service (content left out) in scope today',
      ),
    ).not.toMatch(/\+\} in (?:\[-|\{\+)/)
  })

  it('tells numbers and short forms as one word', () => {
    expect(shown('within 7.5 days.10', 'within 30 days.10')).toBe('within [-7.5-]{+30+} days.10')
  })

  it('gives both sentences back', () => {
    const [before, after] = ['We may keep it, if need be.', 'We will delete it within thirty (30) days, if need be.']
    const side = (other: string) =>
      redline(before, after)
        .filter(({ kind }) => kind !== other)
        .map(({ text }) => text)
        .join('')
    expect([side('insert'), side('strike')]).toEqual([before, after])
  })
})

import { describe, expect, it } from 'vitest'
import type { SourceText } from '../read/source.ts'
import { inContext } from './quote.ts'

function sourceOf(text: string): SourceText {
  return { format: 'html', text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], notes: [] }
}

function evidenceOf(text: string, quote: string) {
  const start = text.indexOf(quote)
  return { quote, start, end: start + quote.length, clause: 0, label: '1' }
}

describe('a quote within the words around it', () => {
  it('stands in its whole sentence where that is short', () => {
    const text = 'The vendor may train its models on inputs.'
    expect(inContext(sourceOf(text), evidenceOf(text, 'may train'))).toEqual({
      before: 'The vendor ',
      quote: 'may train',
      after: ' its models on inputs.',
    })
  })

  it('is cut free from a long paragraph at whole words, and never cut itself', () => {
    const text = `${'Plain words. '.repeat(60)}The vendor may train. ${'More plain words. '.repeat(60)}`
    const { before, quote, after } = inContext(sourceOf(text), evidenceOf(text, 'The vendor may train.'))
    expect(quote).toBe('The vendor may train.')
    expect(before).toMatch(/^…(Plain|words)/)
    expect(after).toMatch(/(More|plain|words\.)…$/)
    expect(before.length + after.length).toBeLessThan(300)
  })

  it('stands alone when the text at hand is not the one it was taken from', () => {
    expect(
      inContext(sourceOf('Something else entirely.'), { quote: 'may train', start: 0, end: 9, clause: 0, label: '1' }),
    ).toEqual({
      before: '',
      quote: 'may train',
      after: '',
    })
  })
})

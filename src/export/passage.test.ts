import { describe, expect, it } from 'vitest'
import type { SourceText } from '../read/source.ts'
import { inContext, labelOf, passagesOf, quoted } from './passage.ts'

function sourceOf(...paragraphs: string[]): SourceText {
  const text = paragraphs.join('\n')
  const blocks = paragraphs.map((words) => {
    const start = text.indexOf(words)
    return { kind: 'paragraph' as const, start, end: start + words.length }
  })
  return { format: 'html', text, blocks, notes: [] }
}

function evidenceOf({ text }: SourceText, quote: string, label = '1') {
  const start = text.indexOf(quote)
  return { quote, start, end: start + quote.length, clause: 0, label }
}

const said = (parts: { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

describe('a quote within the words around it', () => {
  it('stands in its whole sentence where that is short', () => {
    const source = sourceOf('The vendor may train its models on inputs.')
    expect(said(inContext(source, [evidenceOf(source, 'may train')]))).toBe(
      'The vendor [may train] its models on inputs.',
    )
  })

  it('is cut free from a long paragraph at whole words, and never cut itself', () => {
    const source = sourceOf(`${'Plain words. '.repeat(60)}The vendor may train. ${'More plain words. '.repeat(60)}`)
    const words = said(inContext(source, [evidenceOf(source, 'The vendor may train.')]))
    expect(words).toMatch(/^…(Plain|words).*\[The vendor may train\.\].*(More|plain|words\.)…$/)
    expect(words.length).toBeLessThan(330)
  })

  it('stands alone when the text at hand is not the one it was taken from', () => {
    const piece = { quote: 'may train', start: 0, end: 9, clause: 0, label: '1' }
    expect(inContext(sourceOf('Something else entirely.'), [piece])).toEqual([{ text: 'may train', marked: true }])
  })
})

describe('pieces of evidence', () => {
  const source = sourceOf(
    'The vendor may train its models on inputs and may keep them for ever.',
    'The customer may opt out.',
  )
  const train = evidenceOf(source, 'may train')
  const keep = evidenceOf(source, 'may keep them')
  const optOut = evidenceOf(source, 'may opt out', '2')

  it('in one paragraph are one quote with two marks, in the order of the text', () => {
    const passages = passagesOf(source, [keep, optOut, train])
    expect(passages).toEqual([[train, keep], [optOut]])
    expect(said(inContext(source, passages[0] ?? []))).toBe(
      'The vendor [may train] its models on inputs and [may keep them] for ever.',
    )
    expect(said(quoted(source, passages[0] ?? []))).toBe('[may train] its models on inputs and [may keep them]')
    expect(labelOf(passages[0] ?? [])).toBe('1')
  })

  it('that share words are marked once', () => {
    const wide = evidenceOf(source, 'may train its models')
    const late = evidenceOf(source, 'models on inputs')
    expect(said(inContext(source, [wide, late]))).toBe(
      'The vendor [may train its models][ on inputs] and may keep them for ever.',
    )
  })

  it('far apart in a long paragraph leave out what stands between them', () => {
    const long = sourceOf(`The vendor may train. ${'Plain words. '.repeat(80)}The vendor may keep them.`)
    const words = said(quoted(long, [evidenceOf(long, 'may train'), evidenceOf(long, 'may keep them')]))
    expect(words).toMatch(/^\[may train\].*… .*\[may keep them\]$/)
    expect(words.length).toBeLessThan(330)
  })
})

import { expect, it } from 'vitest'
import { readMarkdown } from './markdown.ts'
import { readText, decode } from './text.ts'
import { offsetFaults, texts } from './testing.ts'

it('reads setext, # and bold-line headings', () => {
  const source = readMarkdown(
    'Terms\n=====\n\nScope\n-----\n\n### 1\\. Use\n\n**2\\. Liability**\n\n**1.1 Term.**  \nIt ends.\n',
  )
  expect(source.blocks.map((block) => [block.kind, source.text.slice(block.start, block.end)])).toEqual([
    ['heading', 'Terms'],
    ['heading', 'Scope'],
    ['heading', '1. Use'],
    ['heading', '2. Liability'],
    ['heading', '1.1 Term.'],
    ['paragraph', 'It ends.'],
  ])
})

it('reduces links to their words and drops escapes, emphasis and pictures', () => {
  const source = readMarkdown(
    'See [our *Policy*](https://x.example/a_(b)) and ![logo](l.png) snake_case 2\\*3 <https://y.example>',
  )
  expect(source.text).toBe('See our Policy and snake_case 2*3 https://y.example')
})

it('reads lists with depth and numbers, and tables with clauses', () => {
  const source = readMarkdown('1. One\n   - Inner\n2. Two\n\n| A | B |\n| --- | --- |\n| Training | Not [ever](x) |\n')
  expect(source.blocks.map(({ kind, level, number, cell }) => [kind, level, number, cell?.row])).toEqual([
    ['list-item', 1, '1.', undefined],
    ['list-item', 2, undefined, undefined],
    ['list-item', 1, '2.', undefined],
    ['table-cell', undefined, undefined, 0],
    ['table-cell', undefined, undefined, 0],
    ['table-cell', undefined, undefined, 1],
    ['table-cell', undefined, undefined, 1],
  ])
  expect(texts(source).at(-1)).toBe('Not ever')
  expect(offsetFaults(source)).toEqual([])
})

it('reads a line of twenty thousand characters, and one of a million open brackets, as one paragraph', () => {
  const line = 'The Provider may [use](x) it. '.repeat(700)
  expect(readMarkdown(line).blocks).toHaveLength(1)
  expect(readMarkdown('[a '.repeat(340_000)).blocks).toHaveLength(1)
  expect(readMarkdown(`# a${' '.repeat(1_000_000)}b\n\nc${' '.repeat(1_000_000)}d`).blocks).toHaveLength(2)
})

it('reads plain text in the encodings of contracts', () => {
  const words = 'Café “Content” – Larkspur shall not use it.'
  const utf8 = new TextEncoder().encode(words)
  expect(decode(utf8)).toBe(words)
  expect(readText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])).text).toBe(words)
  const wide = Uint8Array.from([...words].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]))
  expect(readText(Uint8Array.from([0xff, 0xfe, ...wide])).text).toBe(words)
  expect(readText(Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x78, 0x94])).text).toBe('Café “x”')
})

it('joins the lines of plain text that was wrapped by hand', () => {
  const source = readText(
    'SERVICE AGREEMENT\n\n1. Content. The Provider shall use the content of the Customer\nonly in order to provide the services that the order form\nnames, and for no other purpose whatever it may be at all.\n2. Term. This agreement runs for one year from its signature\nby both parties.\n',
  )
  expect(texts(source)).toHaveLength(3)
  expect(source.blocks[0]?.kind).toBe('heading')
})

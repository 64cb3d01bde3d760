/** Readers on the fixtures: what the corpus lacks, bad input, and hostile input. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { zipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../src/read/docx.ts'
import { readHtml } from '../src/read/html.ts'
import { languageOf } from '../src/read/language.ts'
import { readMarkdown } from '../src/read/markdown.ts'
import { readPdf } from '../src/read/pdf.node.ts'
import { readDocument } from '../src/read/read.node.ts'
import { ReadError } from '../src/read/source.ts'
import { offsetFaults, texts } from '../src/read/testing.ts'
import { worthReviewing } from '../src/read/worth.ts'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)))
const read = (name: string) => readDocument(fixture(name), { name })

async function refusal(bytes: Uint8Array, name: string): Promise<ReadError> {
  const error: unknown = await readDocument(bytes, { name }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ReadError)) throw new Error(`${name} was not refused with a sentence: ${String(error)}`)
  expect(error.message).toMatch(/^[A-Z].*\.$/)
  return error
}

describe('the sample contract', () => {
  it('reads alike as a page, a PDF, a Word file and Markdown', async () => {
    const [page, pdf, word, markdown] = await Promise.all(
      ['html', 'pdf', 'docx', 'md'].map((ending) => read(`larkspur-terms.${ending}`)),
    )
    const words = markdown?.text.split(/\s+/).join(' ')
    for (const source of [page, pdf, word]) expect(source?.text.split(/\s+/).join(' ')).toBe(words)
    expect(pdf?.pages).toBe(5)
    expect(page?.blocks.some((block) => block.folded)).toBe(true)
    expect(
      new Set(
        [page, pdf, word, markdown].map((source) => source?.blocks.filter((block) => block.kind === 'heading').length),
      ).size,
    ).toBe(1)
  })

  it('and its addendum are contracts; an article about contracts is none; terms in German are told', async () => {
    for (const name of ['larkspur-terms.html', 'larkspur-dpa.html'])
      expect(worthReviewing(await read(name)).contract).toBe(true)
    expect(worthReviewing(await read('not-a-contract.html')).contract).toBe(false)
    expect(languageOf((await read('german-terms.html')).text)).toBe('de')
  })
})

describe('what Word hides', () => {
  it('tracked changes are told and read as accepted, or as rejected when asked', async () => {
    const accepted = await read('readers/tracked-changes.docx')
    expect(texts(accepted)[1]).toBe('Larkspur shall not use Customer Content to train its models.')
    expect(accepted.notes.map((note) => note.code)).toEqual(['tracked-changes', 'comments'])
    const rejected = await readDocx(fixture('readers/tracked-changes.docx'), { changes: 'rejected' })
    expect(texts(rejected)[1]).toBe('Larkspur may use Customer Content to train its models.')
    expect(texts(rejected)[2]).toContain('within 180 days')
  })

  it('automatic numbers are read as Word prints them', async () => {
    const source = await read('readers/word-numbering.docx')
    expect(source.blocks.map((block) => block.number)).toEqual([
      undefined, '1.', '1.1', '(a)', '(b)', '(i)', '(ii)', '1.2', '2.', '2.1', '(a)',
    ]) // prettier-ignore
  })

  it('a zip bomb is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(30_000_000), '[Content_Types].xml': strToU8('<x/>') })
    expect((await refusal(bomb, 'bomb.docx')).code).toBe('too-large')
  })
})

describe('PDFs', () => {
  it('two columns are read one after the other', async () => {
    const source = await read('readers/two-columns.pdf')
    const whole = texts(await read('larkspur-terms.md'))
    for (const text of whole.slice(0, 40)) expect(texts(source)).toContain(text)
  })

  it('running heads and page numbers are dropped, and every block has its page and boxes', async () => {
    const { source, runs } = await readPdf(fixture('larkspur-terms.pdf'))
    expect(source.text).not.toMatch(/version 4\.2|Page \d/)
    expect(source.blocks.every((block) => (block.page ?? 0) >= 1)).toBe(true)
    const at = source.text.indexOf('Unless you opt out')
    const box = runs.find((run) => run.start <= at && at < run.end)
    expect(box?.page).toBe(source.blocks.find((block) => block.start <= at && at < block.end)?.page)
  })

  it('a scan and a locked file are told apart', async () => {
    expect((await refusal(fixture('readers/scan.pdf'), 'scan.pdf')).code).toBe('scan')
    expect((await refusal(fixture('readers/locked.pdf'), 'locked.pdf')).code).toBe('encrypted')
  })
})

it('tables hand over their clauses with their places; windows-1252 text keeps its signs', async () => {
  const table = await read('readers/clause-table.html')
  expect(table.blocks.filter((block) => block.cell?.row === 2 && block.cell.column === 2)).toHaveLength(2)
  expect((await read('readers/windows-1252.txt')).text).toContain('(“Larkspur”) and Café Société GmbH')
})

describe('bad input', () => {
  it('is refused with a sentence that fits', async () => {
    const pdf = fixture('larkspur-terms.pdf')
    const word = fixture('larkspur-terms.docx')
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256)
    expect((await refusal(new Uint8Array(), 'terms.html')).code).toBe('empty')
    expect((await refusal(pdf.slice(0, 9000), 'terms.pdf')).code).toBe('truncated')
    expect((await refusal(word.slice(0, 9000), 'terms.docx')).code).toBe('broken')
    expect((await refusal(fixture('larkspur-terms.html'), 'terms.pdf')).code).toBe('not-this-format')
    expect((await refusal(fixture('larkspur-terms.md'), 'terms.docx')).code).toBe('not-this-format')
    expect((await refusal(noise, 'terms.txt')).code).toBe('binary')
    expect((await refusal(noise, 'terms.pdf')).code).toBe('broken')
    expect((await refusal(zipSync({ 'a.txt': strToU8('a') }), 'a.zip')).code).toBe('not-this-format')
    expect((await refusal(strToU8('<html><body></body></html>'), 'a.html')).code).toBe('no-text')
  })

  it('is read by its content when only the ending is wrong and nothing is lost by it', async () => {
    expect((await readDocument(fixture('larkspur-terms.docx'), { name: 'terms.html' })).format).toBe('docx')
    expect((await readDocument(fixture('larkspur-terms.html'), { name: 'terms.txt' })).format).toBe('html')
  })
})

describe('hostile input', () => {
  it('random bytes give a reading with sound offsets or a sentence', async () => {
    const endings = fc.constantFrom('a.html', 'a.pdf', 'a.docx', 'a.md', 'a.txt', 'a')
    const starts = fc.constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', '<html>', '# ')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), starts, endings, async (bytes, start, name) => {
        const all = Uint8Array.from([...strToU8(start), ...bytes])
        const source = await readDocument(all, { name }).catch((error: unknown) => error)
        if (source instanceof ReadError) return
        expect(offsetFaults(source as Awaited<ReturnType<typeof readDocument>>)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  const pieces = fc.array(
    fc.constantFrom(
      ...[
        '<div>',
        '</div>',
        '<p>',
        '<li>',
        '<ol>',
        '</ol>',
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '<b>',
        '</b>',
        '<a href="#x">',
        '<br>',
      ],
      ...[
        '<details>',
        '<form>',
        '<nav>',
        '<h2>',
        '<',
        '&nbsp;',
        '&#0;',
        '\u200b',
        'The Provider shall ',
        '1.',
        '(a) ',
        '\n\n',
        '<!--',
        '-->',
      ],
      ...[
        '# ',
        '* ',
        '**',
        '|',
        '| --- |\n',
        '[',
        '](',
        ')',
        '`',
        '> ',
        '===\n',
        '\\',
        '<script>',
        '</script>',
        '<template>',
        '<iframe>',
      ],
    ),
    { maxLength: 120 },
  )

  it('random HTML and Markdown are read with sound offsets', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        expect(offsetFaults(readHtml(list.join('')))).toEqual([])
        expect(offsetFaults(readMarkdown(list.join('')))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('nesting of five thousand and unclosed tags are read to the end', () => {
    for (const open of ['<div>', '<ul><li>', '<b>', '<table><tr><td>', '<nav>', '<details>', '<p>', '<html']) {
      const source = readHtml(
        `<body>${open.repeat(5000)}<p>The Provider shall stay within its bounds at every depth of this page.</p>`,
      )
      expect(offsetFaults(source)).toEqual([])
    }
    expect(
      readMarkdown(
        `${'> '.repeat(5000)}deep\n${Array.from({ length: 5000 }, (_, i) => `${' '.repeat(i % 60)}- a`).join('\n')}`,
      ).blocks.length,
    ).toBeGreaterThan(0)
  })

  it('a line of two megabytes is one block in every textual format, and one of ten is told to be too long', async () => {
    const line = (times: number) => 'The Provider shall not do that. '.repeat(times)
    for (const name of ['a.txt', 'a.md', 'a.html']) {
      const bytes = (text: string) => strToU8(name === 'a.html' ? `<p>${text}</p>` : text)
      expect((await readDocument(bytes(line(66_000)), { name })).blocks).toHaveLength(1)
      await expect(readDocument(bytes(line(330_000)), { name })).rejects.toMatchObject({ code: 'too-large' })
    }
  })
})

/** Contracts made to hurt: each is reviewed or has its sentence, and a sound one among them is reviewed as ever. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { Review } from '../../src/review/review.ts'
import { counterclause, fixture, folder } from './run.ts'

/** Ms for a run of several processes on a busy machine. */
const LONG = 180_000

const DPA = readFileSync(fixture('larkspur-dpa.md'), 'utf8')
/** The addendum without its marks: what a paragraph each holds in other formats. */
const LINES = DPA.split('\n').flatMap((line) => (line.trim() ? [line.replace(/^(?:#+|-) /, '')] : []))
const SENTENCE = 'The Provider shall not use Customer Data to train any model. '

const OFFICE = 'http://schemas.openxmlformats.org'
const RELATIONS = `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
const TYPES = `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

/** A Word file whose body comes piece by piece. */
function word(body: Iterable<string>): Uint8Array {
  const out: Uint8Array[] = []
  const zip = new Zip((_error, chunk) => out.push(chunk))
  const part = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 1 })
    zip.add(file)
    return file
  }
  part('_rels/.rels').push(strToU8(RELATIONS), true)
  part('[Content_Types].xml').push(strToU8(TYPES), true)
  const document = part('word/document.xml')
  document.push(strToU8(`<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body>`))
  for (const piece of body) document.push(strToU8(piece))
  document.push(strToU8('</w:body></w:document>'), true)
  zip.end()
  return Buffer.concat(out)
}

const plain = (text: string): string =>
  `<w:r w:rsidR="00AB12CD"><w:t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`

/** The addendum letter by letter, each letter a run among empty ones: a million in all. */
function* aMillionRuns(): Generator<string> {
  const empty = plain('').repeat(Math.ceil(1_000_000 / DPA.length) - 1)
  for (const line of LINES) yield `<w:p>${[...line].map((letter) => plain(letter) + empty).join('')}</w:p>`
}

/** Runs that cannot be joined, for every other one is bold. */
function* manyLooks(): Generator<string> {
  const pair = `${plain('a')}<w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>`
  for (let n = 0; n < 300; n++) yield `<w:p>${`${pair}`.repeat(500)}</w:p>`
}

const DEEP = 200_000
const nested = (tag: string): string => `<body>${`<${tag}>`.repeat(DEEP)}${SENTENCE}${`</${tag}>`.repeat(DEEP)}`
const tables = (depth: number): string[] => [
  '<w:tbl><w:tr><w:tc>'.repeat(depth),
  `<w:p>${plain(SENTENCE)}</w:p>`,
  '</w:tc></w:tr></w:tbl>'.repeat(depth),
]

const REFUSED: [name: string, make: () => Uint8Array | string, sentence: RegExp][] = [
  ['bomb.docx', () => zipSync({ 'word/document.xml': new Uint8Array(59_000_000) }), /unpacks to far more/],
  ['looks.docx', () => word(manyLooks()), /put together from more pieces than any contract/],
  ['tables.docx', () => word(tables(4000)), /cannot be read\. Save it anew in Word, or as a PDF/],
  ['tables-deeper.docx', () => word(tables(DEEP)), /unpacks to far more/],
  ['fifty.html', () => `<body>${`<p>${SENTENCE}</p>\n`.repeat(730_000)}`, /This page is larger than any contract/],
  ['pieces.html', () => `<body>${'<b>a</b>'.repeat(1_200_000)}`, /This page is larger than any contract/],
  ['line.md', () => SENTENCE.repeat(165_000), /more text than any contract/],
  ['line.txt', () => SENTENCE.repeat(165_000), /more text than any contract/],
  ['line.html', () => `<p>${SENTENCE.repeat(165_000)}`, /more text than any contract/],
  ['deep.html', () => nested('div'), /nests its parts thousands deep/],
  ['deep-own.html', () => nested('x-part'), /nests its parts thousands deep/],
  ['deep-heading.html', () => nested('h1'), /nests its parts thousands deep/],
]

/** With the sound file whose rows they must have. */
const READ: [name: string, make: () => Uint8Array | string, twin: string][] = [
  ['runs.docx', () => word(aMillionRuns()), 'lines'],
  ['deep-bullets.md', () => `${DPA}\n\n${'- '.repeat(DEEP)}The end.\n`, 'sound'],
  ['deep-quotes.md', () => `${DPA}\n\n${'> '.repeat(DEEP)}The end.\n`, 'sound'],
  [
    'deep-lists.md',
    () => `${DPA}\n\n${Array.from({ length: 300 }, (_, n) => `${' '.repeat(20 * n)}- See above.`).join('\n')}\n`,
    'sound',
  ],
]

const statuses = (out: string, name: string): string[] => {
  const review = JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8')) as Review
  return review.rows.map(({ position, status }) => `${position} ${status}`)
}

it(
  'a file that would take all memory or all day is read or refused with its sentence',
  async () => {
    const at = folder()
    for (const [name, make] of [...REFUSED, ...READ]) writeFileSync(join(at, name), make())
    writeFileSync(join(at, 'sound.md'), DPA)
    writeFileSync(join(at, 'lines.html'), `<body>${LINES.map((line) => `<p>${line}</p>`).join('\n')}`)
    const out = folder()
    const ran = await counterclause(['review', at, '--out', out, '--workers', '2'])
    const lines = ran.err.split('\n')
    for (const [name, , sentence] of REFUSED) {
      const told = lines.filter((line) => line.startsWith(`${join(at, name)}: `))
      expect(told, name).toHaveLength(1)
      expect(told[0]).toMatch(sentence)
    }
    expect(ran.err).toContain(`${READ.length + 2} of ${REFUSED.length + READ.length + 2} reviewed into ${out}, `)
    expect(ran.err).not.toContain('was lost')
    expect(ran.code).toBe(1)
    for (const [name, , twin] of READ)
      expect(statuses(out, name.replace(/\.\w+$/, '')), name).toEqual(statuses(out, twin))
  },
  LONG,
)

const CURLY = DPA.replace(/"([^"\n]*)"/g, '“$1”').replaceAll("'", '’')
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** The text in windows-1252, which has the curly quotes where Latin-1 has none. */
function windows(text: string): Buffer {
  const signs: Record<string, number> = { '“': 0x93, '”': 0x94, '‘': 0x91, '’': 0x92, '–': 0x96, '—': 0x97 }
  return Buffer.from(Array.from(text, (sign) => signs[sign] ?? sign.charCodeAt(0)))
}

/** A byte that is none of UTF-8, in the middle. */
function spoilt(bytes: Buffer): Buffer {
  const middle = bytes.indexOf(' ', bytes.length / 2)
  return Buffer.concat([bytes.subarray(0, middle), Buffer.from([0x20, 0xff]), bytes.subarray(middle)])
}

const page = (charset: string): string =>
  `<!doctype html><html><head><meta charset="${charset}"><title>DPA</title></head><body>${CURLY.split(/\n{2,}/)
    .map((part) => (part.startsWith('#') ? `<h2>${part.replace(/^#+ /, '')}</h2>` : `<p>${part}</p>`))
    .join('\n')}</body></html>`

it(
  'a contract reads alike in every encoding, whatever it declares and in spite of a bad byte',
  async () => {
    expect(CURLY).toMatch(/“.*”/)
    const files: Record<string, Uint8Array | string> = {
      'plain.txt': CURLY,
      'wide-marked.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), wide(CURLY)]),
      'wide-marked-big.txt': Buffer.concat([Buffer.from([0xfe, 0xff]), wide(CURLY).swap16()]),
      'wide.txt': wide(CURLY),
      'wide-big.txt': wide(CURLY).swap16(),
      'windows.txt': windows(CURLY),
      'spoilt.txt': spoilt(Buffer.from(CURLY)),
      'page.html': page('utf-8'),
      'page-windows.html': windows(page('windows-1252')),
      'page-says-utf8.html': windows(page('utf-8')),
      'page-says-utf16.html': windows(page('utf-16')),
      'page-says-windows.html': page('windows-1252'),
      'page-says-nonsense.html': windows(page('x-no-such-thing')),
    }
    const at = folder()
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(at, name), bytes)
    const out = folder()
    const ran = await counterclause(['review', at, '--out', out, '--workers', '2'])
    expect(ran.code, ran.err).toBe(0)
    for (const name of Object.keys(files)) {
      const stem = name.replace(/\.\w+$/, '')
      expect(statuses(out, stem), name).toEqual(statuses(out, name.endsWith('.html') ? 'page' : 'plain'))
      expect(readFileSync(join(out, `${stem}.json`), 'utf8'), name).not.toMatch(/â€|\\u009|[\u0080-\u009f]/)
    }
  },
  LONG,
)

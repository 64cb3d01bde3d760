/** Files that cannot be reviewed: each has its sentence and a code that is not zero; none leaves an output or a stack of calls. */
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { root } from '../../scripts/places.ts'
import { counterclause, finished, fixture, folder } from './run.ts'

const terms = (ending: string): Buffer => readFileSync(fixture(`larkspur-terms.${ending}`))
const noise = Buffer.from(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256))
const NO_TEXT =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>'
const cut = (bytes: Buffer): Buffer => bytes.subarray(0, 9000)

const BAD: [name: string, bytes: Uint8Array | string, sentence: RegExp][] = [
  ['empty.html', '', /This file is empty/],
  ['blank.html', '<html><body> </body></html>', /There is no text in this document/],
  ['page.pdf', terms('html'), /called a PDF but is a web page/],
  ['cut.pdf', cut(terms('pdf')), /This PDF is cut off/],
  ['locked.pdf', readFileSync(fixture('readers/locked.pdf')), /locked with a password/],
  ['scan.pdf', readFileSync(fixture('readers/scan.pdf')), /This PDF is a scan/],
  ['cut.docx', cut(terms('docx')), /damaged or cut off/],
  ['other.docx', zipSync({ 'a.txt': strToU8('a') }), /a zip file but no Word document/],
  [
    'blank.docx',
    zipSync({ 'word/document.xml': strToU8(NO_TEXT) }),
    /no text to read in this Word file.* Ask the vendor/,
  ],
  ['noise.txt', noise, /no text that can be read/],
  ['noise.docx', noise, /its beginning is damaged/],
  ['article.html', readFileSync(fixture('not-a-contract.html')), /./],
  ['german.html', readFileSync(fixture('german-terms.html')), /This text is in German/],
]

it('every bad file has its sentence, and a good one among them is reviewed', async () => {
  const at = folder()
  for (const [name, bytes] of BAD) writeFileSync(join(at, name), bytes)
  writeFileSync(join(at, 'good.md'), terms('md'))
  const out = join(folder(), 'out')
  const ran = await counterclause(['review', at, join(at, 'missing.pdf'), '--out', out, '--workers', '1'])
  expect(ran.code).toBe(1)
  const lines = ran.err.split('\n')
  for (const [name, , sentence] of BAD) {
    const told = lines.filter((line) => line.startsWith(`${join(at, name)}: `))
    expect(told, name).toHaveLength(1)
    expect(told[0]).toMatch(sentence)
    expect(told[0]).toMatch(/: [A-Z].*\.$/)
  }
  expect(ran.err).toContain('missing.pdf: There is no such file. Check the path.')
  expect(ran.err).toContain(`1 of ${BAD.length + 2} reviewed into ${out}, ${BAD.length + 1} could not be.`)
  expect(ran.err).not.toMatch(/^\s+at /m)
  expect(readdirSync(out).sort()).toEqual(['good.json', 'summary.csv', 'summary.html'])
})

it('a single bad file ends with code 1 and its sentence, on the terminal too', async () => {
  const { code, out, err } = await counterclause(['review', fixture('readers/locked.pdf')])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/locked\.pdf: This PDF is locked with a password\. .*\.\n$/)
})

it('a folder without contracts is told', async () => {
  const empty = folder()
  const { code, err } = await counterclause(['review', empty])
  expect(code).toBe(2)
  expect(err).toContain(`There is nothing to review in ${empty}`)
})

// The administrator may read everything: the command is run as somebody else then.
const admin = process.getuid?.() === 0
const stranger = admin ? { uid: 65534, gid: 65534 } : {}

it.skipIf(process.platform === 'win32')('a file that one may not read is told', async () => {
  const at = folder()
  chmodSync(at, 0o755)
  const file = join(at, 'secret.md')
  writeFileSync(file, terms('md'))
  chmodSync(file, 0o000)
  const main = join(root, 'src/cli/main.ts')
  const { code, err } = await finished(spawn(process.execPath, [main, 'review', file], { ...stranger, stdio: 'pipe' }))
  expect(err).toContain(`${file}: You have no right to read this file.`)
  expect(code).toBe(1)
})

it('an output folder that is a file is told, and the batch ends there', async () => {
  const at = folder()
  const taken = join(at, 'taken')
  writeFileSync(taken, 'mine')
  const { code, err } = await counterclause(['review', fixture('larkspur-terms.md'), '--out', taken])
  expect(code).toBe(1)
  expect(err).toContain('a file stands where the folder should be')
  expect(readFileSync(taken, 'utf8')).toBe('mine')
})

it('a folder named like a contract is told', async () => {
  const at = folder()
  mkdirSync(join(at, 'terms.md'))
  writeFileSync(join(at, 'a.md'), '')
  const { code, err } = await counterclause(['review', at])
  expect(code).toBe(1)
  expect(err).toBe(`${join(at, 'a.md')}: This file is empty. Download or save it again.\n`)
})

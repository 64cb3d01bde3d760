/**
 * Makes the files in fixtures/ that are not written by hand, from fixtures/larkspur-terms.md and fixtures/larkspur-dpa.md.
 * Run `node scripts/fixtures.mjs` after changing those; what it writes is committed.
 */
import { Buffer } from 'node:buffer'
import { readFileSync, writeFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { pageOf } from './fixtures-page.mjs'
import { clausesDocx, numberedDocx, trackedDocx } from './fixtures-word.mjs'
import { clausesPdf, columnsPdf, lockedPdf, scanPdf } from './fixtures-pdf.mjs'

const folder = new URL('../fixtures/', import.meta.url)
const write = (name, data) => writeFileSync(new URL(name, folder), data)

/** The few shapes of Markdown that the two sources use, as blocks. */
function blocksOf(text) {
  return text
    .trim()
    .split(/\n\n+/)
    .map((part) => {
      const heading = /^(#+) (.*)$/.exec(part)
      if (heading) return { kind: 'heading', level: heading[1].length, text: heading[2] }
      if (part.startsWith('|')) {
        const lines = part.split('\n').filter((line) => !/^\|[\s|-]+$/.test(line))
        return {
          kind: 'table',
          rows: lines.map((line) =>
            line
              .split('|')
              .slice(1, -1)
              .map((cell) => cell.trim()),
          ),
        }
      }
      if (part.startsWith('- ')) return { kind: 'item', text: part.slice(2) }
      return { kind: /^\([a-z]\)/.test(part) ? 'letter' : 'paragraph', text: part }
    })
}

const terms = blocksOf(readFileSync(new URL('larkspur-terms.md', folder), 'utf8'))
const dpa = blocksOf(readFileSync(new URL('larkspur-dpa.md', folder), 'utf8'))

write('larkspur-terms.html', pageOf(terms, 'Larkspur Assist Terms of Service', 'Terms of Service'))
write('larkspur-dpa.html', pageOf(dpa, 'Larkspur Data Processing Addendum', 'Data Processing Addendum'))
write('larkspur-terms.docx', await clausesDocx(terms))
write('larkspur-terms.pdf', await clausesPdf(terms))
write('readers/tracked-changes.docx', await trackedDocx())
write('readers/word-numbering.docx', await numberedDocx())
write('readers/two-columns.pdf', await columnsPdf(terms.slice(0, 40)))
write('readers/scan.pdf', await scanPdf(deflateSync))
write('readers/locked.pdf', lockedPdf())
write(
  'readers/windows-1252.txt',
  Buffer.from(
    [
      'SERVICE AGREEMENT',
      '',
      '1. PARTIES',
      'This Agreement is made between Larkspur Systems, Inc. (\x93Larkspur\x94) and Caf\xe9 Soci\xe9t\xe9 GmbH (\x93Customer\x94).',
      '',
      '2. CONTENT',
      'Larkspur will use Customer\x92s content only to provide the service \x96 and for nothing else.',
      'The fee is \x80 1,200 a year.',
      '',
    ].join('\r\n'),
    'latin1',
  ),
)

/** A PDF's review against pdf.js giving its text alone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { loadFinder } from '../src/engine/node.ts'
import { reviewSource } from '../src/engine/review.ts'
import { readDocument } from '../src/read/read.node.ts'
import { root } from '../scripts/places.ts'
import { atMost, turnByTurn, type Line } from './measure.ts'

async function extract(bytes: Uint8Array): Promise<number> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: true }).promise
  let items = 0
  for (let page = 1; page <= document.numPages; page++)
    items += (await (await document.getPage(page)).getTextContent()).items.length
  await document.cleanup()
  return items
}

export async function pdfLines(): Promise<Line[]> {
  const bytes = new Uint8Array(readFileSync(join(root, 'fixtures/larkspur-terms.pdf')))
  const model = await loadFinder()
  const ms = await turnByTurn({
    extraction: () => extract(bytes),
    reading: () => readDocument(bytes.slice(), { name: 'larkspur-terms.pdf' }),
    review: async () => reviewSource(await readDocument(bytes.slice(), { name: 'larkspur-terms.pdf' }), { model }),
  })
  return [
    atMost('Review of a PDF, times pdf.js giving its text', ms.review / ms.extraction, 1.5),
    atMost('Of this, reading it into blocks, times pdf.js giving its text', ms.reading / ms.extraction, 1.2),
  ]
}

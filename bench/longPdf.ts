/** A contract as a PDF of many pages, and what the browser is asked to do with it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { Page } from 'puppeteer-core'
import { root } from '../scripts/places.ts'
import type { Route } from '../tests/browser/server.ts'
import { contractOf } from './texts.ts'

const LINES = 48
const SIZE = 10.5
const WIDTH = 92

/** The lines of a text as they stand in a column of `WIDTH` characters; headings keep their mark. */
function columnOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${WIDTH}}(?:\\s|$)`, 'g')) ?? [''])
}

export async function longPdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const plain = await document.embedFont(StandardFonts.TimesRoman)
  const bold = await document.embedFont(StandardFonts.TimesRomanBold)
  const lines = columnOf(contractOf(pages * LINES * WIDTH)).slice(0, pages * LINES)
  for (let from = 0; from < lines.length; from += LINES) {
    const page = document.addPage([595, 842])
    for (const [index, line] of lines.slice(from, from + LINES).entries()) {
      const heading = /^#+ /.exec(line)?.[0].length ?? 0
      const font = heading ? bold : plain
      page.drawText(line.slice(heading).trimEnd(), { x: 72, y: 770 - index * 14.5, size: heading ? 13 : SIZE, font })
    }
  }
  return document.save()
}

/** pdf.js as its makers ship it, and the PDF. */
export function pdfRoutes(bytes: Uint8Array): Record<string, Route> {
  const script = (name: string): Route => {
    const text = readFileSync(join(root, 'node_modules/pdfjs-dist/build', name))
    return (_, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(text)
  }
  return {
    '/pdf.min.mjs': script('pdf.min.mjs'),
    '/pdf.worker.min.mjs': script('pdf.worker.min.mjs'),
    '/long.pdf': (_, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end(bytes),
  }
}

/** Milliseconds that pdf.js takes to give the text of every page, in a page of the server's. */
export async function extraction(page: Page): Promise<number> {
  return (await page.evaluate(`(async () => {
    const library = await import('/pdf.min.mjs')
    library.GlobalWorkerOptions.workerSrc = '/pdf.worker.min.mjs'
    const data = new Uint8Array(await (await fetch('/long.pdf')).arrayBuffer())
    const from = performance.now()
    const document = await library.getDocument({ data }).promise
    for (let number = 1; number <= document.numPages; number++)
      await (await document.getPage(number)).getTextContent()
    const ms = performance.now() - from
    await document.loadingTask.destroy()
    return ms
  })()`)) as number
}

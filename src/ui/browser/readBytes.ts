/** Bytes to text. Readers are heavy: they are loaded when a document is read, pdf.js when it is a PDF. */
import type { PdfRun } from '../../read/pdf.ts'
import type { SourceText } from '../../read/source.ts'
import { keepDocument } from '../../store/store.ts'

export interface BytesAs {
  /** Names the document in what is kept. */
  visit: string
  address: string
  mime?: string
}

/** The PDF read last: a scan may be read once more, as pictures. */
let lastPdf: { visit: string; bytes: Uint8Array } | undefined

/** The bytes of the PDF that this visit has just read; undefined when it has read none. */
export function pdfOf(visit: string): Uint8Array | undefined {
  return lastPdf?.visit === visit ? lastPdf.bytes : undefined
}

/** Reads a document by what it is; its server's word for it comes second. Kept, so that the reader can show it. Throws ReadError. */
export async function readBytes(bytes: Uint8Array, { visit, address, mime }: BytesAs): Promise<SourceText> {
  const { readDocument } = await import('../../read/read.ts')
  let runs: PdfRun[] | undefined
  const source = await readDocument(
    bytes,
    { address, ...(mime ? { mime } : {}) },
    {
      async readPdf(pdf, more) {
        lastPdf = { visit, bytes }
        const { readPdf } = await import('../../read/pdf.browser.ts')
        const reading = await readPdf(pdf, more)
        runs = reading.runs
        return reading
      },
    },
  )
  // Nobody waits for this: a table comes first.
  void keepDocument({ id: visit, source, ...(runs ? { bytes, runs } : {}), at: Date.now() })
  return source
}

/** Pasted text; markup from the clipboard is read for its structure and never shown. Throws ReadError. */
export async function readPasted(plain: string, html: string, as: BytesAs): Promise<SourceText> {
  const structured = html.trim() !== '' && /<(?:p|h[1-6]|li|td|div)\b/i.test(html)
  const bytes = new TextEncoder().encode(structured ? `<!doctype html><body>${html}` : plain)
  const source = await readBytes(bytes, { ...as, mime: structured ? 'text/html' : 'text/markdown' })
  // What stands in no tab is shown by the reader: as text.
  return { ...source, format: 'text' }
}

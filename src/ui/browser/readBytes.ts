/** Bytes to text. Readers are heavy: they are loaded when a document is read, pdf.js when it is a PDF. */
import type { SourceText } from '../../read/source.ts'

/** Reads a document by what it is; its server's word for it comes second. Throws ReadError. */
export async function readBytes(bytes: Uint8Array, address: string, mime: string): Promise<SourceText> {
  const { readDocument } = await import('../../read/read.ts')
  const options = { address, ...(mime ? { mime } : {}) }
  return readDocument(bytes, options, {
    async readPdf(pdf, more) {
      const { readPdf } = await import('../../read/pdf.browser.ts')
      return readPdf(pdf, more)
    },
  })
}

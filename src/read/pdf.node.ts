/** pdf.js for Node. */
import { type PdfLibrary, type PdfReading, readPdfWith } from './pdf.ts'

/** Reads a PDF in Node. See readPdfWith. */
export async function readPdf(bytes: Uint8Array, options: { address?: string } = {}): Promise<PdfReading> {
  const library = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfLibrary
  return readPdfWith(library, bytes, options)
}

/** pdf.js for extension pages; its own worker is a file of the package. */
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { type PdfLibrary, type PdfReading, readPdfWith } from './pdf.ts'

/** Reads a PDF in an extension page. See readPdfWith. */
export async function readPdf(bytes: Uint8Array, options: { address?: string } = {}): Promise<PdfReading> {
  const library = await import('pdfjs-dist')
  library.GlobalWorkerOptions.workerSrc = workerUrl
  return readPdfWith(library as unknown as PdfLibrary, bytes, options)
}

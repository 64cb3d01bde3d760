/** pdf.js for drawing pages; loaded when a PDF is drawn. */
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

/** Points. */
export interface PageSize {
  width: number
  height: number
}

export interface OpenPdf {
  sizes: PageSize[]
  /** Draws a page, from 1; `scale` in CSS pixels a point. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number): Promise<void>
  close(): void
}

/** Throws what pdf.js throws; the document has been read by it before. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const library = await import('pdfjs-dist')
  library.GlobalWorkerOptions.workerSrc = workerUrl
  const task = library.getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true })
  const document = await task.promise
  const sizes: PageSize[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const [left = 0, bottom = 0, right = 595, top = 842] = (await document.getPage(page)).view
    sizes.push({ width: right - left, height: top - bottom })
  }
  return {
    sizes,
    async draw(number, canvas, scale) {
      const page = await document.getPage(number)
      // Turned pages are drawn as the text was read: upright.
      const viewport = page.getViewport({ scale: scale * devicePixelRatio, rotation: 0 })
      canvas.width = viewport.width
      canvas.height = viewport.height
      await page.render({ canvas, viewport }).promise
    },
    close: () => void task.destroy(),
  }
}

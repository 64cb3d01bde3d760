/** Contracts as a scanner makes them: pictures in a PDF. */
import { PDFDocument } from 'pdf-lib'
import type { Desk } from './harness.ts'

/** A PDF with a picture of each page of markup. */
export async function scanOf(desk: Desk, pages: readonly string[]): Promise<Uint8Array> {
  const scan = await PDFDocument.create()
  const page = await desk.browser.newPage()
  await page.setViewport({ width: 800, height: 1000, deviceScaleFactor: 2 })
  for (const markup of pages) {
    await page.setContent(markup)
    const image = await scan.embedPng(await page.screenshot({ fullPage: true }))
    const { width, height } = image.scale(0.375)
    scan.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height })
  }
  await page.close()
  return scan.save()
}

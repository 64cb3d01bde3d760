/** PDF through pdf.js, which the shells (`pdf.node.ts`, `pdf.browser.ts`) bring. */
import { gather } from './blocks.ts'
import { type Item, segmentsOfPage } from './pdf-lines.ts'
import { withoutMargins } from './pdf-margins.ts'
import { type PdfBox, paragraphsOf } from './pdf-paragraphs.ts'
import { type Note, ReadError, type SourceText } from './source.ts'

/** What is used of pdf.js. */
export interface PdfLibrary {
  getDocument(parameters: Record<string, unknown>): { promise: Promise<PdfDocument>; destroy(): Promise<void> }
}

interface PdfDocument {
  numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ info: unknown }>
}

interface PdfPage {
  view: number[]
  getTextContent(): Promise<{ items: unknown[] }>
  cleanup(): unknown
}

/** A stretch of the text and its box on a page (points from the lower left), for a viewer to mark. */
export type PdfRun = PdfBox

export interface PdfReading {
  source: SourceText
  /** In text order; `start` and `end` are offsets of the text. */
  runs: PdfRun[]
}

/** Most pages that are read. */
export const PAGES_MOST = 2000
const LETTERS_A_PAGE = 15

/**
 * Reads a PDF. Gives its text with a page for every block, and boxes that lead back to the pages.
 * Throws ReadError: `truncated`, `encrypted`, `broken`, `scan`, `too-large`.
 */
export async function readPdfWith(
  library: PdfLibrary,
  bytes: Uint8Array,
  options: { address?: string } = {},
): Promise<PdfReading> {
  if (!hasEnd(bytes)) {
    throw new ReadError('truncated', 'This PDF is cut off: its end is missing. Download it again.')
  }
  const task = library.getDocument({
    // A copy: pdf.js takes the buffer over; and a plain Uint8Array, for it refuses Node's Buffer.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    stopAtErrors: false,
  })
  try {
    const document = await task.promise
    return await readPages(document, options)
  } catch (error) {
    throw error instanceof ReadError ? error : told(error)
  } finally {
    await task.destroy()
  }
}

/** Every whole PDF ends with %%EOF, give or take what mail programs put after it. */
function hasEnd(bytes: Uint8Array): boolean {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 4096)))
  return tail.includes('%%EOF')
}

function told(error: unknown): ReadError {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    return new ReadError(
      'encrypted',
      'This PDF is locked with a password. Open it, save a copy without the password, and review that.',
    )
  }
  return new ReadError('broken', 'This PDF is damaged and cannot be read. Download it again, or print it to a new PDF.')
}

async function readPages(document: PdfDocument, options: { address?: string }): Promise<PdfReading> {
  if (document.numPages > PAGES_MOST) {
    throw new ReadError(
      'too-large',
      `This PDF has ${document.numPages} pages; up to ${PAGES_MOST} can be reviewed. Save the contract's pages alone.`,
    )
  }
  const pages: Item[][] = []
  const heights: number[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    const [left = 0, bottom = 0, , top = 842] = page.view
    pages.push(content.items.flatMap((item) => itemOf(item, left, bottom)))
    heights.push(top - bottom)
    page.cleanup()
  }
  const notes = emptyPages(pages)
  const segments = pages.map((items, index) => segmentsOfPage(items, index + 1))
  const drafts = paragraphsOf(withoutMargins(segments, heights))
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const title = titleOf(info)
  const { source, placed } = gather(
    'pdf',
    drafts,
    { ...options, ...(title ? { title } : {}), pages: pages.length, notes },
    (number, block) => {
      const shift = number.text.length + 1
      const boxes = [
        ...number.boxes,
        ...block.boxes.map((box) => ({ ...box, start: box.start + shift, end: box.end + shift })),
      ]
      return { ...block, page: number.page ?? block.page ?? 1, text: `${number.text} ${block.text}`, boxes }
    },
  )
  const runs = placed.flatMap(({ draft, block }) =>
    draft.boxes.map((box) => ({ ...box, start: box.start + block.start, end: box.end + block.start })),
  )
  return { source, runs }
}

function itemOf(raw: unknown, left: number, bottom: number): Item[] {
  const { str, transform, width, fontName } = raw as {
    str?: string
    transform?: number[]
    width?: number
    fontName?: string
  }
  if (!str || !transform || width === undefined) return []
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  if (Math.abs(b) > Math.abs(a)) return []
  return [{ text: str, x: x - left, y: y - bottom, width, size: Math.hypot(c, d), font: fontName ?? '' }].filter(
    (item) => item.size > 0,
  )
}

function lettersOf(items: Item[]): number {
  return items.reduce((sum, item) => sum + (item.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
}

function emptyPages(pages: Item[][]): Note[] {
  const empty = pages.flatMap((items, index) => (lettersOf(items) < LETTERS_A_PAGE ? [index + 1] : []))
  if (empty.length === pages.length) {
    throw new ReadError(
      'scan',
      'This PDF is a scan: its pages are pictures without text. Run text recognition (OCR) on it, or ask the vendor for the original file.',
    )
  }
  if (empty.length === 0) return []
  const which = empty.length === 1 ? `Page ${empty[0]} has` : `Pages ${empty.join(', ')} have`
  return [
    {
      code: 'pages-without-text',
      message: `${which} no text to read (a picture or an empty page); what stands there was not reviewed.`,
    },
  ]
}

function titleOf(info: unknown): string | undefined {
  const title = (info as { Title?: unknown } | undefined)?.Title
  return typeof title === 'string' && title.trim() ? title.trim() : undefined
}

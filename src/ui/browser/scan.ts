/** Reads the pictures of a scan with the recogniser that ships in the package: nothing is fetched from anywhere. Loaded when it is asked for. */
import { browser } from 'wxt/browser'
import type { Page as Recognised, Worker as Recogniser } from 'tesseract.js'
import { Stopped } from '../../engine/client.ts'
import type { PdfRun } from '../../read/pdf.ts'
import { ReadError, type Block, type SourceText } from '../../read/source.ts'
import { keepDocument } from '../../store/store.ts'
import type { OnPage } from '../desk.ts'
import { t } from '../i18n.ts'
import type { TabRef } from './messages.ts'
import { openPdf, type OpenPdf } from './pdfDrawing.ts'

/** Pixels a point: about 216 dots an inch, which the recogniser is at ease with. */
const SCALE = 3
const LSTM = 1

let stop: (() => void) | undefined

/** Ends the reading that is under way. */
export function stopScan(): void {
  stop?.()
}

async function startRecogniser(): Promise<Recogniser> {
  const { createWorker } = await import('tesseract.js')
  const at = (path: string) => browser.runtime.getURL(`/ocr/${path}` as '/sidepanel.html')
  return createWorker('eng', LSTM, {
    workerPath: at('worker.min.js'),
    corePath: at('tesseract-core-simd-lstm.wasm.js'),
    langPath: at('').replace(/\/$/, ''),
    workerBlobURL: false,
    cacheMethod: 'none',
    gzip: true,
  })
}

/** What has been read so far. */
class Text {
  text = ''
  /** Pages that are done. */
  pages = 0
  readonly blocks: Block[] = []
  readonly runs: PdfRun[] = []

  add(page: number, height: number, { blocks }: Recognised): void {
    for (const paragraph of (blocks ?? []).flatMap((block) => block.paragraphs)) {
      if (paragraph.text.trim() === '') continue
      if (this.text) this.text += '\n\n'
      const start = this.text.length
      for (const { text, bbox } of paragraph.lines) {
        const line = text.replace(/\s+/g, ' ').trim()
        if (line === '') continue
        if (this.text.length > start) this.text += ' '
        const from = this.text.length
        this.text += line
        this.runs.push({
          page,
          start: from,
          end: this.text.length,
          x: bbox.x0 / SCALE,
          y: height - bbox.y1 / SCALE,
          width: (bbox.x1 - bbox.x0) / SCALE,
          height: (bbox.y1 - bbox.y0) / SCALE,
        })
      }
      this.blocks.push({ kind: 'paragraph', start, end: this.text.length, page })
    }
    this.pages = page
  }
}

/** Goes on behind the pages that are done. */
async function recognise(
  read: Text,
  pdf: OpenPdf,
  recogniser: Recogniser,
  onPage: OnPage,
  signal: AbortSignal,
): Promise<void> {
  const canvas = document.createElement('canvas')
  for (const [index, { height }] of pdf.sizes.entries()) {
    if (index < read.pages) continue
    onPage(index + 1, pdf.sizes.length)
    await pdf.draw(index + 1, canvas, SCALE / devicePixelRatio)
    const { data } = await recogniser.recognize(canvas, {}, { blocks: true, text: true })
    if (signal.aborted) return
    read.add(index + 1, height, data)
  }
}

/** A page takes seconds: what was read of a scan before it was stopped is not read twice. */
let halfway: { visit: string; read: Text } | undefined

function untilStopped(signal: AbortSignal): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Stopped()))
  })
  // It may be stopped before anybody waits for it.
  stopped.catch(() => {})
  return stopped
}

/** The text of a scan; one that was stopped goes on where it was. Throws ReadError, and Stopped after `stopScan`. */
export async function readPictures(bytes: Uint8Array, tab: TabRef, onPage: OnPage): Promise<SourceText> {
  const abort = new AbortController()
  const stopped = untilStopped(abort.signal)
  stop = () => abort.abort()
  if (halfway?.visit !== tab.visit) halfway = { visit: tab.visit, read: new Text() }
  const { read } = halfway
  const [pdf, recogniser] = await Promise.all([openPdf(bytes), startRecogniser()])
  try {
    await Promise.race([recognise(read, pdf, recogniser, onPage, abort.signal), stopped])
    const { text, blocks, runs } = read
    halfway = undefined
    if (text === '') throw new ReadError('no-text', t('scan_nothing'))
    const notes = [{ code: 'ocr', message: t('note_ocr') }]
    const source: SourceText = { format: 'pdf', text, blocks, notes, address: tab.address, pages: pdf.sizes.length }
    void keepDocument({ id: tab.visit, source, bytes, runs, at: Date.now() })
    return source
  } finally {
    stop = undefined
    void recogniser.terminate()
    pdf.close()
  }
}

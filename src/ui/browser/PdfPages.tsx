/** A PDF's pages: drawn when they come near the window, with the text that was read lying over them, so that it can be marked and selected. */
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { PdfRun } from '../../read/pdf.ts'
import type { SourceText } from '../../read/source.ts'
import { t, number } from '../i18n.ts'
import { openPdf, type OpenPdf, type PageSize } from './pdfDrawing.ts'
import { answerFor, runsUnder } from './readerMarks.ts'

/** Pixels a point: a page fills a comfortable column. */
const SCALE = 1.4

/** Smaller than this nobody reads a page; then it is moved sideways. */
const SMALLEST = 0.6

interface Sheet {
  pdf: OpenPdf
  size: PageSize
  page: number
  source: SourceText
  runs: PdfRun[]
}

/** Widths of the words as the browser would set them, to stretch them to the boxes that the PDF has. */
const ruler = new OffscreenCanvas(1, 1).getContext('2d')

function stretch(text: string, height: number, width: number): string {
  if (!ruler) return 'none'
  ruler.font = `${height}px sans-serif`
  const natural = ruler.measureText(text).width
  return natural > 0 ? `scaleX(${width / natural})` : 'none'
}

function Words({ run, source }: { run: PdfRun; source: SourceText }) {
  const text = source.text.slice(run.start, run.end)
  const height = run.height * SCALE
  const style = {
    left: run.x * SCALE,
    bottom: run.y * SCALE - height * 0.2,
    fontSize: height,
    transform: stretch(text, height, run.width * SCALE),
  }
  return (
    <span className="reader__words" data-start={run.start} style={style}>
      {text}
    </span>
  )
}

function PdfPage({ pdf, size, page, source, runs }: Sheet) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        near.disconnect()
        void pdf.draw(page, element, SCALE)
      },
      { rootMargin: '800px' },
    )
    near.observe(element)
    return () => near.disconnect()
  }, [pdf, page])
  return (
    <section
      className="reader__page"
      aria-label={t('row_page', number(page))}
      style={{ width: size.width * SCALE, height: size.height * SCALE }}
    >
      <canvas ref={canvas} aria-hidden="true" />
      {runs.map((run) => (
        <Words key={`${run.start}-${run.x}-${run.y}`} run={run} source={source} />
      ))}
    </section>
  )
}

/** How much smaller pages of this width must be to fit beside the panel. */
function useFit(root: RefObject<HTMLElement | null>, width: number): number {
  const [fit, setFit] = useState(1)
  useEffect(() => {
    const around = root.current?.parentElement
    if (!around || width === 0) return
    const measure = () => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(around)
      const room = around.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd)
      setFit(Math.min(1, Math.max(SMALLEST, room / width)))
    }
    const watch = new ResizeObserver(measure)
    watch.observe(around)
    return () => watch.disconnect()
  }, [root, width])
  return fit
}

interface PdfPagesProps {
  id: string
  source: SourceText
  bytes: Uint8Array
  runs: PdfRun[]
}

export function PdfPages({ id, source, bytes, runs }: PdfPagesProps) {
  const root = useRef<HTMLDivElement>(null)
  const [pdf, setPdf] = useState<OpenPdf>()
  useEffect(() => {
    const opening = openPdf(bytes)
    void opening.then(setPdf)
    return () => void opening.then((open) => open.close())
  }, [bytes])
  useEffect(() => {
    if (pdf && root.current) answerFor(id, source, runsUnder(root.current))
  }, [id, source, pdf])
  const fit = useFit(root, Math.max(0, ...(pdf?.sizes ?? []).map(({ width }) => width * SCALE)))
  const byPage = Map.groupBy(runs, ({ page }) => page)
  return (
    <div ref={root} style={{ zoom: fit }}>
      {pdf?.sizes.map((size, index) => (
        <PdfPage
          key={index}
          pdf={pdf}
          size={size}
          page={index + 1}
          source={source}
          runs={byPage.get(index + 1) ?? []}
        />
      ))}
    </div>
  )
}

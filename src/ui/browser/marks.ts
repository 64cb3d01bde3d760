/** Marks in a document by the CSS Custom Highlight API: nothing of its content is changed. The page may clear them; they are painted again. */
import type { Status } from '../../library/position.ts'
import { piecesOf, rangeOf, rangesOf } from '../../read/runs.ts'
import type { PageReading } from '../../read/walk.ts'
import type { Mark } from '../desk.ts'
import type { Span } from './messages.ts'

/** Names of our own: the page can see the register of highlights, and may have some of its own. */
export const HIGHLIGHT = 'counterclause-evidence'
const NAME: Record<Status, string> = {
  preferred: 'counterclause-preferred',
  compromise: 'counterclause-compromise',
  adverse: 'counterclause-adverse',
  silent: 'counterclause-silent',
}

/** Told apart without colour too: the underlines differ. They thin with the letters, so that small print stays readable. */
const THICK = '12%'

export const MARK_STYLE = `
::highlight(${NAME.preferred}) { background-color: #1f7a4d1f; text-decoration: underline ${THICK} solid #1f7a4d; }
::highlight(${NAME.compromise}) { background-color: #9a67001f; text-decoration: underline ${THICK} dashed #9a6700; }
::highlight(${NAME.adverse}) { background-color: #b4231824; text-decoration: underline ${THICK} wavy #b42318; }
::highlight(${NAME.silent}) { background-color: #5b647814; text-decoration: underline ${THICK} dotted #5b6478; }
::highlight(${HIGHLIGHT}) { background-color: #ffe08a; color: #1b1f29; }
.reader__words::highlight(${HIGHLIGHT}) { background-color: #ffd54a80; color: transparent; }
`

/** What of a mark stands in the document now. */
export interface Painted {
  mark: Mark
  ranges: Range[]
}

const LOOK_AGAIN_MS = 500

function bare(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u00ad\ufeff]+/g, '')
}

/** True when the page still says at this place what it said when it was read. */
function stands({ source, runs }: PageReading, { start, end }: Span): boolean {
  const pieces = piecesOf(runs, start, end)
  if (!pieces.every(({ node }) => node.isConnected)) return false
  const now = pieces.map((piece) => piece.node.data.slice(piece.start, piece.end)).join('')
  return now !== '' && bare(now) === bare(source.text.slice(start, end))
}

/** Where the words stand now; one unbroken range where they are in one tree, a range a text node where they reach into a shadow tree or a frame. */
export function rangesFor(reading: PageReading, span: Span): Range[] {
  if (!stands(reading, span)) return []
  const whole = rangeOf(reading.runs, span.start, span.end)
  return whole ? [whole] : rangesOf(reading.runs, span.start, span.end)
}

/** The marks of one document. */
export class Marks {
  private painted: Painted[] = []
  private active: Range[] = []
  /** What we put into which register, so that a loss is noticed. */
  private put: { view: Window & typeof globalThis; name: string; highlight: Highlight }[] = []
  private timer: ReturnType<typeof setInterval> | undefined

  all(): readonly Painted[] {
    return this.painted
  }

  /** Marks all of this and nothing else. Gives how many pieces stand in the document. */
  set(reading: PageReading, marks: readonly Mark[]): number {
    this.painted = marks.map((mark) => ({ mark, ranges: mark.spans.flatMap((span) => rangesFor(reading, span)) }))
    this.paint()
    return this.painted.reduce((sum, { ranges }) => sum + ranges.length, 0)
  }

  /** The same marks in the same text, whose nodes are others now. */
  again(reading: PageReading): void {
    this.set(
      reading,
      this.painted.map(({ mark }) => mark),
    )
  }

  /** The piece that is looked at. */
  setActive(ranges: Range[]): void {
    this.active = ranges
    this.paint()
  }

  private paint(): void {
    for (const { view, name } of this.put) view.CSS.highlights.delete(name)
    this.put = []
    for (const [status, name] of Object.entries(NAME))
      this.register(
        name,
        0,
        this.painted.flatMap(({ mark, ranges }) => (mark.status === status ? ranges : [])),
      )
    this.register(HIGHLIGHT, 1, this.active)
    if (this.put.length > 0) this.timer ??= setInterval(() => this.lookAgain(), LOOK_AGAIN_MS)
    else {
      clearInterval(this.timer)
      this.timer = undefined
    }
  }

  /** Every document that the ranges stand in has its own register of highlights. */
  private register(name: string, priority: number, ranges: readonly Range[]): void {
    for (const [of, inside] of Map.groupBy(ranges, (range) => range.startContainer.ownerDocument)) {
      const view = of?.defaultView
      if (!view) continue
      const highlight = new view.Highlight(...inside)
      highlight.priority = priority
      view.CSS.highlights.set(name, highlight)
      this.put.push({ view, name, highlight })
    }
  }

  private lookAgain(): void {
    const lost = this.put.some(({ view, name, highlight }) => {
      const there = view.CSS.highlights.get(name)
      return !there || there.size !== highlight.size || highlight.size === 0
    })
    if (lost) this.paint()
  }
}

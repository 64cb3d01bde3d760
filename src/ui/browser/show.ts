/** Words on the page, found again and marked with the CSS Custom Highlight API: nothing of the page's content is changed. */
import { piecesOf, rangeOf, rangesOf } from '../../read/runs.ts'
import type { PageReading } from '../../read/walk.ts'
import type { ShowResult, Span } from './messages.ts'

/** A name of our own: the page can see the register of highlights, and may have some of its own. */
export const HIGHLIGHT = 'counterclause-evidence'

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

/** Every document that the ranges stand in has its own register of highlights. */
function mark(ranges: readonly Range[]): void {
  for (const [of, inside] of Map.groupBy(ranges, (range) => range.startContainer.ownerDocument)) {
    const view = of?.defaultView
    if (view) view.CSS.highlights.set(HIGHLIGHT, new view.Highlight(...inside))
  }
}

/** Brings the range to the middle of the window, through whatever scrolls around it. */
function scrollTo(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const { top, bottom } = range.getBoundingClientRect()
  // A long paragraph is in the middle itself while the words in it are not on screen.
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' })
}

function isVisible(range: Range): boolean {
  const { width, height } = range.getBoundingClientRect()
  return width > 0 && height > 0
}

/** One unbroken range where the words stand in one tree; a range a text node where they reach into a shadow tree or a frame. */
function rangesFor({ runs }: PageReading, { start, end }: Span): Range[] {
  const whole = rangeOf(runs, start, end)
  return whole ? [whole] : rangesOf(runs, start, end)
}

/** Marks the spans and scrolls to the first. */
export function show(text: PageReading, spans: readonly Span[]): ShowResult {
  const ranges = spans.filter((span) => stands(text, span)).flatMap((span) => rangesFor(text, span))
  const [first] = ranges
  if (!first) return 'gone'
  mark(ranges)
  const seen = ranges.find(isVisible)
  if (!seen) return 'folded'
  scrollTo(seen)
  return 'shown'
}

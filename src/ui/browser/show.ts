/** Leads to words in a document. */
import type { PageReading } from '../../read/walk.ts'
import { rangesFor, type Marks } from './marks.ts'
import type { ShowResult, Span } from './messages.ts'

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

/** Marks the spans as what is looked at and scrolls to the first. */
export function show(text: PageReading, marks: Marks, spans: readonly Span[]): ShowResult {
  const ranges = spans.flatMap((span) => rangesFor(text, span))
  if (ranges.length === 0) return 'gone'
  marks.setActive(ranges)
  const seen = ranges.find(isVisible)
  if (!seen) return 'folded'
  scrollTo(seen)
  return 'shown'
}

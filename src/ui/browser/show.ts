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

/** Words in a closed accordion have a box and are not seen all the same. */
function isVisible(range: Range): boolean {
  const { width, height } = range.getBoundingClientRect()
  return width > 0 && height > 0 && range.startContainer.parentElement?.checkVisibility() === true
}

/** The part of the page that has to be unfolded: what is seen nearest around the words. */
function scrollToFold(range: Range): void {
  let around = range.startContainer.parentElement
  while (around && !around.checkVisibility()) around = around.parentElement
  around?.scrollIntoView({ block: 'start', behavior: 'instant' })
}

/** Marks the spans as what is looked at and scrolls to the first. */
export function show(text: PageReading, marks: Marks, spans: readonly Span[]): ShowResult {
  const ranges = spans.flatMap((span) => rangesFor(text, span))
  const [first] = ranges
  if (!first) return 'gone'
  marks.setActive(ranges)
  const seen = ranges.find(isVisible)
  if (!seen) {
    scrollToFold(first)
    return 'folded'
  }
  scrollTo(seen)
  return 'shown'
}

/** Between what is selected in a document and offsets into its text. */
import type { TextRun } from '../../read/runs.ts'
import type { SourceText } from '../../read/source.ts'
import type { PageReading } from '../../read/walk.ts'
import type { Selected } from '../desk.ts'
import type { Span } from './messages.ts'

/** The part of a run that stands within the range, as offsets into the text. */
function within({ node, nodeStart, nodeEnd, textStart }: TextRun, range: Range): Span | undefined {
  if (!range.intersectsNode(node)) return undefined
  const from = node === range.startContainer ? Math.max(nodeStart, range.startOffset) : nodeStart
  const to = node === range.endContainer ? Math.min(nodeEnd, range.endOffset) : nodeEnd
  return from < to ? { start: textStart + from - nodeStart, end: textStart + to - nodeStart } : undefined
}

/** Every document that the text stands in (the page, frames of its own site) has a selection of its own: the first that holds something. */
function selectedRange(runs: readonly TextRun[]): Range | undefined {
  for (const document of new Set(runs.map(({ node }) => node.ownerDocument))) {
    const selection = document.getSelection()
    if (selection && !selection.isCollapsed && selection.rangeCount > 0) return selection.getRangeAt(0)
  }
  return undefined
}

/** What is selected of the text; undefined when nothing of it is. */
export function selectedIn({ source, runs }: PageReading): Selected | undefined {
  const range = selectedRange(runs)
  if (!range) return undefined
  const spans = runs.flatMap((run) => within(run, range) ?? [])
  const start = spans.at(0)?.start
  const end = spans.at(-1)?.end
  if (start === undefined || end === undefined) return undefined
  return { start, end, quote: source.text.slice(start, end) }
}

/** One stretch of a reading as a document of its own, its runs still leading back to the page. */
export function partOf({ source, runs }: PageReading, { start, end }: Span): PageReading {
  const blocks = source.blocks
    .filter((block) => block.start < end && start < block.end)
    .map((block) => ({ ...block, start: Math.max(0, block.start - start), end: Math.min(block.end, end) - start }))
  const part: SourceText = { ...source, text: source.text.slice(start, end), blocks }
  const inside = runs.flatMap((run) => {
    const from = Math.max(run.nodeStart, run.nodeStart + start - run.textStart)
    const to = Math.min(run.nodeEnd, run.nodeStart + end - run.textStart)
    if (from >= to) return []
    return [{ node: run.node, nodeStart: from, nodeEnd: to, textStart: run.textStart + from - run.nodeStart - start }]
  })
  return { source: part, runs: inside }
}

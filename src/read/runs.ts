/** The way back from offsets of the text to a live page. Runs stay with the page; they never cross a worker. */

/** Characters `[nodeStart, nodeEnd)` of a text node stand in the text from `textStart` on, one for one. */
export interface TextRun {
  node: Text
  nodeStart: number
  nodeEnd: number
  textStart: number
}

/** Index of the first run that ends after `offset`. Runs are in text order. */
function firstAfter(runs: readonly TextRun[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (run && run.textStart + (run.nodeEnd - run.nodeStart) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The pieces of text nodes that show `[start, end)` of the text (UTF-16 code units), in order. */
export function piecesOf(
  runs: readonly TextRun[],
  start: number,
  end: number,
): { node: Text; start: number; end: number }[] {
  const out: { node: Text; start: number; end: number }[] = []
  for (let index = firstAfter(runs, start); index < runs.length; index++) {
    const run = runs[index]
    if (!run || run.textStart >= end) break
    const from = run.nodeStart + Math.max(0, start - run.textStart)
    const to = Math.min(run.nodeEnd, run.nodeStart + (end - run.textStart))
    if (from < to) out.push({ node: run.node, start: from, end: to })
  }
  return out
}

/** One Range a text node, for highlights that may cross shadow roots and frames. */
export function rangesOf(runs: readonly TextRun[], start: number, end: number): Range[] {
  return piecesOf(runs, start, end).flatMap((piece) => {
    const range = piece.node.ownerDocument.createRange()
    if (piece.end > piece.node.data.length) return []
    range.setStart(piece.node, piece.start)
    range.setEnd(piece.node, piece.end)
    return [range]
  })
}

/** One Range from the first to the last character of `[start, end)`; undefined when nothing of it stands in the page, or when its ends stand in different trees. */
export function rangeOf(runs: readonly TextRun[], start: number, end: number): Range | undefined {
  const pieces = piecesOf(runs, start, end)
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last || first.node.getRootNode() !== last.node.getRootNode()) return undefined
  if (first.end > first.node.data.length || last.end > last.node.data.length) return undefined
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, first.start)
  range.setEnd(last.node, last.end)
  return range
}

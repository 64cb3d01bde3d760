/** Small contracts for the tests of this room, written as lines. */
import type { Block, SourceText } from '../read/source.ts'

/**
 * Takes lines: "# Heading", "* item", "** nested item", "| cell", anything else a paragraph; gives the text a reader would.
 * @param lines one block each
 */
export function sourceOf(lines: readonly string[], more: Partial<SourceText> = {}): SourceText {
  let text = ''
  const blocks: Block[] = []
  lines.forEach((line, row) => {
    const mark = /^(#{1,6}|\*{1,4}|\|)\s+/.exec(line)
    const words = line.slice(mark?.[0].length ?? 0)
    if (text !== '') text += '\n\n'
    const start = text.length
    text += words
    const sign = mark?.[1] ?? ''
    const span = { start, end: text.length }
    if (sign.startsWith('#')) blocks.push({ kind: 'heading', level: sign.length, ...span })
    else if (sign.startsWith('*')) blocks.push({ kind: 'list-item', level: sign.length, ...span })
    else if (sign === '|')
      blocks.push({ kind: 'table-cell', cell: { table: 0, row: row >> 1, column: row % 2, header: row < 2 }, ...span })
    else blocks.push({ kind: 'paragraph', ...span })
  })
  return { format: 'text', text, blocks, notes: [], ...more }
}

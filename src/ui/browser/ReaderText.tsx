/** The text of a document as plain elements: contract text is data, never markup. */
import { createElement, useEffect, useRef, type ReactNode } from 'react'
import type { Block, SourceText } from '../../read/source.ts'
import { answerFor, runsUnder } from './readerMarks.ts'

/** Blocks that follow one another and belong to one table. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.cell && last?.[0]?.cell?.table === block.cell.table) last.push(block)
    else groups.push([block])
  }
  return groups
}

function tagOf({ kind, level = 2 }: Block): string {
  if (kind === 'heading') return `h${Math.min(6, Math.max(1, level))}`
  return kind === 'list-item' ? 'div' : 'p'
}

function Words({ block, text }: { block: Block; text: string }) {
  return (
    <>
      {block.number && <span className="reader__number">{block.number} </span>}
      <span data-start={block.start}>{text.slice(block.start, block.end)}</span>
    </>
  )
}

function Table({ cells, text }: { cells: Block[]; text: string }) {
  const rows = Map.groupBy(cells, ({ cell }) => cell?.row ?? 0)
  return (
    <table>
      <tbody>
        {[...rows].map(([row, inside]) => (
          <tr key={row}>
            {inside.map((block) =>
              createElement(
                block.cell?.header ? 'th' : 'td',
                { key: block.start },
                <Words block={block} text={text} />,
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function group(blocks: Block[], text: string): ReactNode {
  const [block] = blocks
  if (!block) return null
  if (block.cell) return <Table key={block.start} cells={blocks} text={text} />
  const depth = block.kind === 'list-item' ? { 'data-depth': Math.min(6, block.level ?? 1) } : {}
  return createElement(tagOf(block), { key: block.start, dir: 'auto', ...depth }, <Words block={block} text={text} />)
}

export function ReaderText({ id, source }: { id: string; source: SourceText }) {
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    if (root.current) answerFor(id, source, runsUnder(root.current))
  }, [id, source])
  return (
    <article className="reader__sheet" ref={root}>
      {grouped(source.blocks).map((blocks) => group(blocks, source.text))}
    </article>
  )
}

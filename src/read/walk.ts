/** The page walker: one for a live page and a parsed one. */
import { gather } from './blocks.ts'
import { contentOf } from './content.ts'
import { blocksOf, type PageBlock } from './page.ts'
import { type TextRun } from './runs.ts'
import { type SourceText } from './source.ts'
import { tidy } from './tidy.ts'

export interface WalkOptions {
  address?: string
  /** Read every block, judging nothing to be page furniture: for HTML that is a document and no page (Word's). */
  everything?: boolean
}

/** A page as read: plain `source`, and the `runs` that lead from its offsets back to the page's text nodes. */
export interface PageReading {
  source: SourceText
  runs: TextRun[]
}

/** The body that holds something: markup before `<head>` leaves a parser with an empty one. */
function bodyOf(document: Document): Element | null {
  for (const body of document.querySelectorAll('body')) if (body.firstChild) return body
  return document.documentElement
}

/** A lone number and the block after it become one block; both keep their runs. */
function joined(number: PageBlock, block: PageBlock): PageBlock {
  const shift = number.text.length + 1
  const moved = block.runs.map((run) => ({ ...run, textStart: run.textStart + shift }))
  return { ...block, text: `${number.text} ${block.text}`, runs: [...number.runs, ...moved] }
}

/**
 * Reads a page, live or parsed. Takes a document or the element to read under; gives the contract's text (offsets in UTF-16 code
 * units) and the runs of text nodes behind it. Changes nothing in the page and asks for no layout. A page without text gives an empty text.
 */
export function walkPage(root: Document | Element, options: WalkOptions = {}): PageReading {
  const isDocument = root.nodeType === 9
  const element = isDocument ? bodyOf(root as Document) : (root as Element)
  const title = isDocument ? tidy((root as Document).querySelector('title')?.textContent ?? '') : ''
  if (!element) return { source: { format: 'html', text: '', blocks: [], notes: [] }, runs: [] }
  const page = blocksOf(element)
  const drafts = options.everything ? page.blocks : contentOf(page)
  const bare = drafts.map(({ zone: _zone, linked: _linked, anchored: _anchored, control: _control, ...draft }) => draft)
  const { source, placed } = gather(
    'html',
    bare,
    { ...(title ? { title } : {}), ...(options.address ? { address: options.address } : {}) },
    (number, block) => joined(number as PageBlock, block as PageBlock),
  )
  const runs: TextRun[] = []
  placed.forEach(({ draft, block }) => {
    for (const run of draft.runs) runs.push({ ...run, textStart: run.textStart + block.start })
  })
  source.blocks = source.blocks.map((block) => withoutRuns(block))
  return { source, runs }
}

function withoutRuns<T extends object>(block: T): T {
  if (!('runs' in block)) return block
  const { runs: _runs, ...rest } = block as T & { runs: unknown }
  return rest as unknown as T
}

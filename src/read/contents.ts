/** Contents lists: links to the sections, or the sections' own titles, before the text. They are no clauses and go. */
import { type PageBlock } from './page.ts'

const LEAST = 3
const TITLE =
  /^(?:table of )?contents?:?$|^on this page:?$|^in this (?:article|document|agreement|page):?$|^(?:quick )?(?:links|navigation|index):?$|^jump to:?$/i

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\s(]*(?:section|article)?\s*[\divxlc]*[.)]*\s+/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The blocks without runs of three or more entries that only name what comes later. */
export function withoutContents(blocks: PageBlock[]): PageBlock[] {
  const later = new Map<string, number>()
  blocks.forEach((block, index) => {
    if (block.text.length <= 160 && block.anchored === 0) later.set(plain(block.text), index)
  })
  const isEntry = (block: PageBlock, index: number): boolean => {
    if (block.text.length > 160) return false
    if (block.anchored >= 0.8 * block.text.length) return true
    const again = later.get(plain(block.text))
    return again !== undefined && again > index + LEAST && block.kind !== 'heading' && plain(block.text).length > 2
  }
  const out: PageBlock[] = []
  for (let index = 0; index < blocks.length;) {
    let end = index
    while (end < blocks.length && isEntry(blocks[end] as PageBlock, end)) end += 1
    if (end - index >= LEAST && end < blocks.length) {
      if (out.length > 0 && TITLE.test(out.at(-1)?.text ?? '')) out.pop()
    } else out.push(...blocks.slice(index, Math.max(end, index + 1)))
    index = Math.max(end, index + 1)
  }
  return out
}

/** Blocks of any format become a SourceText: joined by blank lines, offsets set, bold lines told as headings. */
import { type Block, type Format, type Note, type SourceText } from './source.ts'
import { isNumberAlone, isNumberedHeading, looksLikeHeading, startsWithNumber } from './numbers.ts'

/** A block before it has its place in the text. `text` is one tidy line. */
export interface Draft extends Omit<Block, 'start' | 'end'> {
  text: string
  /** All of it stands in bold (or large) type: a heading, if it reads like one. */
  bold?: boolean
}

const JOIN = '\n\n'

/** Joins a number that stands alone ("4.", "(b)") to the block it belongs to; returns the drafts that remain, with what was put before each. */
function withNumbersJoined<T extends Draft>(drafts: T[], join: (number: T, block: T) => T): T[] {
  const out: T[] = []
  for (const draft of drafts) {
    const before = out.at(-1)
    const joins = before && !before.cell && !draft.cell && isNumberAlone(before.text) && !startsWithNumber(draft.text)
    if (joins && before) out[out.length - 1] = join(before, draft)
    else out.push(draft)
  }
  return out
}

function join<T extends Draft>(number: T, block: T): T {
  return { ...block, text: `${number.text} ${block.text}` }
}

/** Gives drafts their places. `joined` says how a lone number is put before its block where a reader keeps more than the text. */
export function gather<T extends Draft>(
  format: Format,
  drafts: T[],
  more: { notes?: Note[]; address?: string; title?: string; pages?: number } = {},
  joined: (number: T, block: T) => T = join,
): { source: SourceText; placed: { draft: T; block: Block }[] } {
  const parts: string[] = []
  const placed: { draft: T; block: Block }[] = []
  let at = 0
  let level = 1
  const whole = withNumbersJoined(
    drafts.filter((draft) => draft.text !== ''),
    joined,
  )
  whole.forEach((draft, index) => {
    const { text, bold, ...rest } = draft
    const block: Block = { ...rest, start: at, end: at + text.length }
    if (block.kind === 'heading' && block.level) level = Math.min(block.level, 5)
    else if (bold ? isText(draft) && looksLikeHeading(text) : isNumberedTitle(draft, whole[index + 1])) {
      block.kind = 'heading'
      block.level = level + 1
    }
    if (block.number !== undefined && startsWithNumber(text)) delete block.number
    placed.push({ draft, block })
    parts.push(text)
    at += text.length + JOIN.length
  })
  const blocks = placed.map(({ block }) => block)
  const text = parts.join(JOIN)
  const source: SourceText = { format, text, blocks, notes: more.notes ?? [] }
  const title = titleOf(text, blocks) ?? more.title
  if (title) source.title = title
  if (more.address) source.address = more.address
  if (more.pages) source.pages = more.pages
  return { source, placed }
}

const isText = (draft: Draft): boolean => draft.kind === 'paragraph' || draft.kind === 'list-item'

/** A short numbered line names a section when text follows it; among other items it is an item. */
function isNumberedTitle(draft: Draft, next: Draft | undefined): boolean {
  if (!isText(draft) || !isNumberedHeading(numberedText(draft.number, draft.text))) return false
  return draft.kind === 'paragraph' ? draft.number === undefined : next?.kind === 'paragraph'
}

function numberedText(number: string | undefined, text: string): string {
  return number === undefined || startsWithNumber(text) ? text : `${number} ${text}`
}

const TITLE_WITHIN = 12
const TITLE_LENGTH = 160

function titleOf(text: string, blocks: Block[]): string | undefined {
  const first = blocks.slice(0, TITLE_WITHIN).filter((block) => block.kind === 'heading')
  const top = first.find((block) => block.level === 1) ?? first[0]
  return top && top.end - top.start <= TITLE_LENGTH ? text.slice(top.start, top.end) : undefined
}

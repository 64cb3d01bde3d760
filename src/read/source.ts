/** What a reader gives: the text of a document that keeps its places. Plain data, so it crosses workers and pages. */

export type Format = 'html' | 'pdf' | 'docx' | 'markdown' | 'text'

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell'

/** One block of text. Offsets are UTF-16 code units into `SourceText.text`, `end` exclusive. Blocks are in reading order and do not overlap. */
export interface Block {
  kind: BlockKind
  start: number
  end: number
  /** Heading level 1..6; depth of a list item from 1. */
  level?: number
  /** The number that the document shows but does not hold as text (an `<ol>`'s, Word's own), as printed: "2.1", "(a)", "iv.". */
  number?: string
  /** PDF page, from 1. */
  page?: number
  cell?: { table: number; row: number; column: number; header: boolean }
  /** Stood in a folded part (tab, accordion, `details`) when the page was read. */
  folded?: boolean
}

/** Something the reader noticed that a person should know (tracked changes, pages without text, a part left out). One sentence, ready to be shown. */
export interface Note {
  code: string
  message: string
}

export interface SourceText {
  format: Format
  /** The whole text; blocks are separated by blank lines. Non-breaking spaces are spaces, zero-width characters are gone, quotes are as written. */
  text: string
  blocks: Block[]
  /** The document's own title: first heading, PDF or page title. */
  title?: string
  /** Page address or file name. */
  address?: string
  /** Number of pages of a PDF. */
  pages?: number
  notes: Note[]
}

/** A document that cannot be reviewed. `message` is a sentence that says what is wrong and what to do. */
export class ReadError extends Error {
  code: ReadErrorCode
  constructor(code: ReadErrorCode, message: string) {
    super(message)
    this.name = 'ReadError'
    this.code = code
  }
}

export type ReadErrorCode =
  | 'missing'
  | 'no-rights'
  | 'empty'
  | 'not-this-format'
  | 'truncated'
  | 'encrypted'
  | 'broken'
  | 'binary'
  | 'scan'
  | 'no-text'
  | 'too-large'
  | 'not-a-contract'
  | 'unsupported-language'

/** Markdown as contracts are kept in it: setext and # headings, bold lines, lists, tables, quotes, hard breaks. */
import { gather, type Draft } from './blocks.ts'
import { plainOf } from './markdown-inline.ts'
import { decode } from './text.ts'
import { type SourceText } from './source.ts'

const ATX = /^ {0,3}(#{1,6})(?:\s+|$)(.*)$/
const SETEXT = /^ {0,3}(=+|-+)\s*$/
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:_\s*){3,}|(?:-\s*){3,})$/
const BULLET = /^(\s*)[*+-](?:\s+[*+-](?=\s))*(?:\s+|$)/
const NUMBERED = /^(\s*)(\d{1,9}[.)])(?:\s+|$)/
const FENCE = /^ {0,3}(?:```|~~~)/
const SEPARATOR = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/
const SEPARATOR_MOST = 2000
const INDENT_MOST = 40

function isSeparator(line = ''): boolean {
  const bare = line.slice(0, SEPARATOR_MOST + 1).trim()
  return bare.length <= SEPARATOR_MOST && bare.includes('|') && SEPARATOR.test(bare)
}

interface Open {
  kind: 'paragraph' | 'list-item'
  lines: string[]
  level?: number
  number?: string
}

class Markdown {
  readonly drafts: Draft[] = []
  private open: Open | undefined
  private indents: number[] = []
  private tables = 0
  private fenced = false
  private readonly lines: string[]

  constructor(lines: string[]) {
    this.lines = lines
  }

  read(): Draft[] {
    for (let at = 0; at < this.lines.length;) at = this.line(at)
    this.flush()
    return this.drafts
  }

  /** Reads from line `at`; returns the next line to read. */
  private line(at: number): number {
    const line = (this.lines[at] ?? '').replace(/^ {0,3}(?:>\s?)+/, '')
    if (FENCE.test(line)) {
      this.fenced = !this.fenced
      this.flush()
      return at + 1
    }
    if (!line.trim()) {
      this.flush()
      return at + 1
    }
    if (this.fenced) return this.more(line, at)
    const setext = this.open?.kind === 'paragraph' && SETEXT.exec(line)
    if (setext && this.open) {
      const text = this.open.lines.join('\n')
      this.open = undefined
      this.heading(text, setext[1]?.startsWith('=') ? 1 : 2)
      return at + 1
    }
    if (RULE.test(line)) {
      this.flush()
      return at + 1
    }
    const atx = ATX.exec(line)
    if (atx) {
      this.flush()
      this.heading((atx[2] ?? '').trimEnd().replace(/(?<=\s)#{1,9}$/, ''), atx[1]?.length ?? 1)
      return at + 1
    }
    if (line.includes('|') && isSeparator(this.lines[at + 1])) {
      return this.table(at)
    }
    return this.item(line) ? at + 1 : this.more(line, at)
  }

  private heading(text: string, level: number): void {
    const { text: words } = plainOf(text)
    this.indents = []
    if (words) this.drafts.push({ kind: 'heading', level, text: words })
  }

  private item(line: string): boolean {
    const numbered = NUMBERED.exec(line)
    const found = numbered ?? BULLET.exec(line)
    if (!found) return false
    if (numbered && this.open?.kind === 'paragraph' && !/^1[.)]$/.test(numbered[2] ?? '') && this.indents.length === 0)
      return false
    this.flush()
    const indent = Math.min(INDENT_MOST, (found[1] ?? '').replaceAll('\t', '    ').length)
    while (this.indents.length > 0 && (this.indents.at(-1) ?? 0) > indent) this.indents.pop()
    if (this.indents.at(-1) !== indent) this.indents.push(indent)
    this.open = { kind: 'list-item', lines: [line.slice(found[0].length)], level: this.indents.length }
    if (numbered?.[2]) this.open.number = numbered[2]
    return true
  }

  private more(line: string, at: number): number {
    if (!this.open) {
      if (!/^\s/.test(line)) this.indents = []
      this.open = { kind: 'paragraph', lines: [] }
    }
    this.open.lines.push(line)
    return at + 1
  }

  private table(at: number): number {
    this.flush()
    const table = this.tables++
    let row = 0
    let next = at
    for (; next < this.lines.length; next++) {
      const line = this.lines[next] ?? ''
      if (!line.includes('|') || !line.trim()) break
      if (next === at + 1) continue
      cellsOf(line).forEach((cell, column) => {
        for (const part of cell.split(/<br\s*\/?>/i)) {
          const { text } = plainOf(part)
          if (text) this.drafts.push({ kind: 'table-cell', text, cell: { table, row, column, header: row === 0 } })
        }
      })
      row += 1
    }
    return next
  }

  private flush(): void {
    const open = this.open
    this.open = undefined
    if (!open) return
    partsOf(open.lines).forEach((part, index) => {
      const { text, bold } = plainOf(part)
      if (!text) return
      const draft: Draft = { kind: index === 0 ? open.kind : 'paragraph', text, bold }
      if (index === 0 && open.level !== undefined) draft.level = open.level
      if (index === 0 && open.number !== undefined) draft.number = open.number
      this.drafts.push(draft)
    })
  }
}

/** Lines of one Markdown paragraph, divided where a hard break divides paragraphs for a reader: after a sentence or a bold line, or before a number. */
function partsOf(lines: string[]): string[] {
  const parts: string[] = []
  let held = ''
  lines.forEach((line, index) => {
    const broken = (line.endsWith('  ') || line.endsWith('\\')) && index < lines.length - 1
    const words = line.replace(/\\$/, '').trim()
    held = held ? `${held}\n${words}` : words
    const next = lines[index + 1] ?? ''
    if (
      broken &&
      (!words || /[.:;!?”")*_]$/.test(words) || /^\s*(?:\*\*|\(?\w{1,4}\\?[.)]\s)/.test(next) || !next.trim())
    ) {
      parts.push(held)
      held = ''
    }
  })
  if (held) parts.push(held)
  return parts
}

function cellsOf(line: string): string[] {
  const bare = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return bare.split(/(?<!\\)\|/).map((cell) => cell.trim())
}

/** Reads Markdown. Links are reduced to their words, escapes and emphasis go. Never throws. */
export function readMarkdown(input: Uint8Array | string, more: { address?: string } = {}): SourceText {
  const text = typeof input === 'string' ? input : decode(input)
  return gather(
    'markdown',
    new Markdown(text.replace(/^---\n[\s\S]{0,2000}?\n---\n/, '').split(/\r\n|[\n\r]/)).read(),
    more,
  ).source
}

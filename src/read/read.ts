/** One door for every document: the format is told by its content first and by its name second. */
import { ReadError, type Format, type SourceText } from './source.ts'
import { type PdfReading } from './pdf.ts'

export interface ReadOptions {
  /** File name, for its extension. */
  name?: string
  /** Page address or path, kept with the text. */
  address?: string
  /** MIME type as a server told it. */
  mime?: string
  /** How tracked changes of a Word file are read; accepted by default. */
  changes?: 'accepted' | 'rejected'
}

/** What the place (Node, extension page) brings: `pdf.node.ts` or `pdf.browser.ts`. */
export interface ReadShell {
  readPdf(bytes: Uint8Array, options: { address?: string }): Promise<PdfReading>
}

/** Most bytes that are looked at. */
export const BYTES_MOST = 120_000_000

/** Most characters of text that are reviewed: about 500,000 words, or 1,500 pages. */
export const TEXT_MOST = 3_000_000

const EXTENSIONS: Record<string, Format> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
}

const NAMES: Record<Format, string> = {
  html: 'a web page',
  pdf: 'a PDF',
  docx: 'a Word file',
  markdown: 'Markdown',
  text: 'plain text',
}

function extensionOf(name: string | undefined): string {
  return /\.([a-z0-9]{1,9})$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? ''
}

function starts(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

const isZip = (bytes: Uint8Array): boolean =>
  starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)
const isOle = (bytes: Uint8Array): boolean => starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

const OTHERS: [string, number[]][] = [
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
  ['a picture', [0x47, 0x49, 0x46, 0x38]],
  ['a program', [0x4d, 0x5a, 0x90]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a compressed file', [0x1f, 0x8b]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/** Text has hardly any control characters; UTF-16 has a zero in every other byte and is told apart by them. */
function isNoise(bytes: Uint8Array): boolean {
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return false
  const length = Math.min(bytes.length, 8000)
  let odd = 0
  let zeros = [0, 0]
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0
    if (byte === 0)
      zeros = index % 2 === 0 ? [(zeros[0] ?? 0) + 1, zeros[1] ?? 0] : [zeros[0] ?? 0, (zeros[1] ?? 0) + 1]
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) odd += 1
  }
  const [even = 0, uneven = 0] = zeros
  const wide = Math.max(even, uneven) > 0.35 * (length / 2) && Math.min(even, uneven) < 0.04 * (length / 2)
  return odd > 0.02 * length || (even + uneven > 0.01 * length && !wide)
}

function looksLikeHtml(head: string): boolean {
  const bare = head.replace(/<!--[\s\S]*?-->/g, '').replace(/^\s*<\?xml[^>]*>/, '')
  return /^\s*<(?:!doctype\s+html|html|head|body|meta|div|section|article|main|p|h1|table)\b/i.test(bare)
}

/** The format of a document's content. Throws ReadError (`empty`, `binary`, `not-this-format`, `encrypted`) when there is none that can be read. */
export function formatOf(bytes: Uint8Array, options: ReadOptions = {}): Format {
  if (bytes.length === 0) throw new ReadError('empty', 'This file is empty. Download or save it again.')
  const extension = extensionOf(options.name ?? options.address)
  const said = EXTENSIONS[extension] ?? formatOfMime(options.mime)
  if (isPdf(bytes)) return 'pdf'
  if (isZip(bytes) || (isOle(bytes) && said === 'docx')) return 'docx'
  if (isOle(bytes))
    throw new ReadError(
      'not-this-format',
      'This is an old Office file (.doc, .xls). Save it as .docx or PDF and review that.',
    )
  for (const [what, signature] of OTHERS) {
    if (starts(bytes, ...signature)) throw notThis(said, what)
  }
  if (isNoise(bytes)) {
    if (said === 'pdf' || said === 'docx')
      throw new ReadError(
        'broken',
        `This file is called ${NAMES[said]} but its beginning is damaged. Download it again.`,
      )
    throw new ReadError(
      'binary',
      'This file holds no text that can be read. Choose the contract as a web page, PDF, Word file, Markdown or plain text.',
    )
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4000))
  if (said === 'pdf' || said === 'docx') throw notThis(said, looksLikeHtml(head) ? 'a web page' : 'plain text')
  if (looksLikeHtml(head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', ''))) return 'html'
  return said ?? 'markdown'
}

function formatOfMime(mime: string | undefined): Format | undefined {
  if (!mime) return undefined
  if (/html/.test(mime)) return 'html'
  if (/pdf/.test(mime)) return 'pdf'
  if (/wordprocessingml/.test(mime)) return 'docx'
  return /markdown/.test(mime) ? 'markdown' : /^text\//.test(mime) ? 'text' : undefined
}

function notThis(said: Format | undefined, is: string): ReadError {
  const called = said
    ? `This file is called ${NAMES[said]} but is ${is}.`
    : `This file is ${is}, not a document with text.`
  return new ReadError('not-this-format', `${called} Give it its right ending, or choose the contract itself.`)
}

/**
 * Reads a document of any format. `shell` brings the PDF reader of the place; without it a PDF is refused.
 * Throws ReadError alone, with a sentence to show. Whether the text is a contract in English is `requireContract`'s question.
 */
export async function readDocument(
  bytes: Uint8Array,
  options: ReadOptions = {},
  shell?: ReadShell,
): Promise<SourceText> {
  if (bytes.length > BYTES_MOST)
    throw new ReadError(
      'too-large',
      'This file is larger than any contract. Save only the contract and open that file.',
    )
  const address = options.address ?? options.name
  const more = address ? { address } : {}
  const source = await readAs(formatOf(bytes, options), bytes, { ...options, ...more }, shell)
  if (!source.text) {
    throw new ReadError(
      'no-text',
      'There is no text in this document. If it loads its text later, open it in the browser and save it from there.',
    )
  }
  if (source.text.length > TEXT_MOST) throw tooLong()
  return source
}

function tooLong(): ReadError {
  return new ReadError(
    'too-large',
    'This document holds more text than any contract (over 500,000 words). Save only the contract and open that file.',
  )
}

async function readAs(
  format: Format,
  bytes: Uint8Array,
  options: ReadOptions,
  shell: ReadShell | undefined,
): Promise<SourceText> {
  const more = options.address ? { address: options.address } : {}
  if (format === 'pdf') {
    if (!shell)
      throw new ReadError(
        'not-this-format',
        'PDFs cannot be read here. Save the contract as a Word file or a web page.',
      )
    return (await shell.readPdf(bytes, more)).source
  }
  if (format === 'docx') {
    const { readDocx } = await import('./docx.ts')
    return readDocx(bytes, { ...more, ...(options.changes ? { changes: options.changes } : {}) })
  }
  if (format === 'html') {
    const { readHtml } = await import('./html.ts')
    return readHtml(bytes, more)
  }
  // Four bytes a character at most: beyond that the text is too long however it is written.
  if (bytes.length > 4 * TEXT_MOST) throw tooLong()
  if (format === 'text') {
    const { readText } = await import('./text.ts')
    return readText(bytes, more)
  }
  const { readMarkdown } = await import('./markdown.ts')
  return readMarkdown(bytes, more)
}

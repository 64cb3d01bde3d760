/** Word files through mammoth, with what it loses put back: Word's own numbers; and what it hides told: tracked changes, comments. */
import mammoth from 'mammoth'
import { MARK_CLOSE, MARK_OPEN, prepare } from './docx-prepare.ts'
import { readHtml } from './html.ts'
import { type Block, ReadError, type SourceText } from './source.ts'

const LOCKED = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * Reads a Word file. Tracked changes are read as accepted unless `changes` says otherwise.
 * Throws ReadError: `encrypted`, `broken`, `no-text`, `too-large`, `not-this-format`.
 */
export async function readDocx(
  bytes: Uint8Array,
  options: { address?: string; changes?: 'accepted' | 'rejected' } = {},
): Promise<SourceText> {
  if (LOCKED.every((byte, index) => bytes[index] === byte)) {
    throw new ReadError(
      'encrypted',
      'This Word file is locked with a password, or in the old .doc format. Save it as .docx without a password.',
    )
  }
  const { bytes: ready, notes } = prepare(bytes, options.changes ?? 'accepted')
  let html: string
  try {
    const { value } = await mammoth.convertToHtml(input(ready), {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
    })
    html = value
  } catch {
    throw new ReadError('broken', 'This Word file is damaged and cannot be read. Save it anew in Word, or as a PDF.')
  }
  const source = readHtml(`<body>${html}</body>`, {
    everything: true,
    ...(options.address ? { address: options.address } : {}),
  })
  const numbered = withNumbers(source)
  if (!numbered.text) {
    throw new ReadError(
      'no-text',
      'There is no text to read in this Word file: it is empty, or its pages are pictures. Ask the vendor for a file with text, or save this one as a PDF and run text recognition (OCR) on that.',
    )
  }
  return { ...numbered, format: 'docx', notes }
}

/** mammoth's two builds take the file differently: Node's as a Buffer, the browser's as an ArrayBuffer. */
function input(bytes: Uint8Array): { arrayBuffer: ArrayBuffer } {
  const arrayBuffer = bytes.slice().buffer
  const maker: unknown = Reflect.get(globalThis, 'Buffer')
  const given: { arrayBuffer: ArrayBuffer; buffer?: unknown } = { arrayBuffer }
  if (typeof maker === 'function' && 'from' in maker && typeof maker.from === 'function')
    given.buffer = maker.from(arrayBuffer)
  return given
}

const MARK = new RegExp(`^${MARK_OPEN}(\\d):([^${MARK_CLOSE}]*)${MARK_CLOSE} ?`)

/** Takes the marked numbers out of the text and gives them to their blocks. */
function withNumbers(source: SourceText): SourceText {
  const parts: string[] = []
  const blocks: Block[] = []
  let at = 0
  for (const block of source.blocks) {
    const whole = source.text.slice(block.start, block.end)
    const mark = MARK.exec(whole)
    const text = mark ? whole.slice(mark[0].length) : whole
    if (!text) continue
    const moved: Block = { ...block, start: at, end: at + text.length }
    if (mark?.[2]) {
      moved.number = mark[2]
      if (moved.kind === 'paragraph') moved.kind = 'list-item'
      if (moved.kind === 'list-item') moved.level = Number(mark[1])
    }
    blocks.push(moved)
    parts.push(text)
    at += text.length + 2
  }
  const text = parts.join('\n\n')
  const read: SourceText = { ...source, text, blocks }
  const title = source.title ? MARK.exec(source.title) : null
  if (title && source.title) read.title = source.title.slice(title[0].length)
  return read
}

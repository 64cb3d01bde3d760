/** Plain text in the encodings that contracts come in. */
import { gather, type Draft } from './blocks.ts'
import { isHeadingLine, leadingNumber, looksLikeHeading } from './numbers.ts'
import { type SourceText } from './source.ts'
import { tidy } from './tidy.ts'

/**
 * Bytes become characters: by BOM, else as UTF-16 when every other byte is zero, else UTF-8 when valid but for a stray byte, else
 * `charset`, else windows-1252. What a page declares counts only where its bytes allow it. Never throws.
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideOrder(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  const faults = text.match(/\ufffd/g)?.length ?? 0
  const sound = faults === 0 || faults < (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0)
  return sound ? text : decoderFor(charset).decode(bytes)
}

function decoderFor(charset: string | undefined): TextDecoder {
  try {
    if (charset && !/^utf/i.test(charset)) return new TextDecoder(charset)
  } catch {
    // An encoding nobody knows: the commonest one is the best guess.
  }
  return new TextDecoder('windows-1252')
}

/** UTF-16 without a BOM: Latin text has a zero in nearly every second byte. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4000) & ~1
  if (length < 8) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1
    if (bytes[index + 1] === 0) odd += 1
  }
  if (odd > 0.35 * length && even < 0.02 * length) return 'utf-16le'
  if (even > 0.35 * length && odd < 0.02 * length) return 'utf-16be'
  return undefined
}

const ITEM = /^\s*(?:[•●▪◦‣*–-]|\([a-z]{1,4}\)|[a-z][.)])\s+/i

/** Reads plain text: paragraphs at blank lines, at numbered or bulleted lines, and at short lines that end before the margin. */
export function readText(input: Uint8Array | string, more: { address?: string } = {}): SourceText {
  const text = typeof input === 'string' ? input : decode(input)
  const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
  const drafts: Draft[] = []
  let held: string[] = []
  const flush = (): void => {
    if (held.length > 0) drafts.push(draftOf(held))
    held = []
  }
  const margin = marginOf(lines)
  for (const line of lines) {
    if (!line.trim()) {
      flush()
      continue
    }
    const last = held.at(-1)
    if (last !== undefined && begins(last, line, margin)) flush()
    held.push(line)
  }
  flush()
  return gather('text', drafts, more).source
}

/** Length of a full line where the text was wrapped by hand; 0 where lines are paragraphs. */
function marginOf(lines: string[]): number {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 40)
  if (lengths.length < 4) return 0
  lengths.sort((a, b) => a - b)
  const high = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  return high <= 120 ? high : 0
}

/** Whether `line` begins a new paragraph though no blank line stands before it. */
function begins(before: string, line: string, margin: number): boolean {
  if (margin === 0) return true
  if (ITEM.test(line) || leadingNumber(line.trim()) !== undefined) return true
  const short = before.trim().length < margin * 0.7
  return short && (/[.:;!?”")]$/.test(before.trim()) || looksLikeHeading(before.trim()))
}

function draftOf(lines: string[]): Draft {
  const text = tidy(lines.join('\n'))
  const bullet = /^[•●▪◦‣*–-]\s+/.exec(text)
  if (bullet) return { kind: 'list-item', level: 1, text: text.slice(bullet[0].length) }
  if (ITEM.test(text)) return { kind: 'list-item', level: 1, text }
  return { kind: 'paragraph', text, bold: lines.length === 1 && isHeadingLine(text) }
}

// One clause as a tiny contract, read as the product reads a single clause.
import type { Contract } from '../src/parse/contract.ts'
import { parseContract } from '../src/parse/parse.ts'
import type { Block } from '../src/read/source.ts'

/** A tiny contract of one clause; blank lines part its paragraphs. */
export function tinyContract(text: string): Contract {
  const blocks: Block[] = []
  let at = 0
  for (const part of text.split(/\n{2,}/)) {
    blocks.push({ kind: 'paragraph', start: at, end: at + part.length })
    at += part.length + 2
  }
  return parseContract({ format: 'text', text: text.split(/\n{2,}/).join('\n\n'), blocks, notes: [] })
}

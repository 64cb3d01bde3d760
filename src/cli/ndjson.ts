/** `{id, text}` lines in, one review a line out, in order and with flat memory: what other engines pipe contracts through. */
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { once } from 'node:events'
import { loadFinder } from '../engine/node.ts'
import { reviewSource } from '../engine/review.ts'
import { readMarkdown } from '../read/markdown.ts'
import type { JobOptions } from './job.ts'

interface Line {
  id: unknown
  text: string
}

function parseLine(line: string): Line | string {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return 'The line is not a JSON object.'
    if (!('text' in value) || typeof value.text !== 'string') return 'The line has no "text".'
    return { id: 'id' in value ? value.id : null, text: value.text }
  } catch {
    return 'The line is not JSON.'
  }
}

/** Gives 0 when every line was reviewed, else 1. A bad line gives `{id, error}` in its place, so that lines stay in step. */
export async function reviewLines(input: Readable, output: Writable, options: JobOptions = {}): Promise<number> {
  const model = await loadFinder()
  let failed = 0
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    if (!text.trim()) continue
    const line = parseLine(text)
    let result: object
    if (typeof line === 'string') {
      failed++
      result = { id: null, error: line }
    } else {
      result = { id: line.id, ...reviewSource(readMarkdown(line.text), { ...options, model, anyText: true }) }
    }
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain')
  }
  return failed ? 1 : 0
}

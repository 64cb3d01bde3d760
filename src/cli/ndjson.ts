/** `{id, text}` lines in, one review a line out, in order and with flat memory: what other engines pipe contracts through. */
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { once } from 'node:events'
import { loadFinder } from '../engine/node.ts'
import { mustBeEnglish, reviewSource, type ReviewOptions } from '../engine/review.ts'
import { readMarkdown } from '../read/markdown.ts'
import { ReadError } from '../read/source.ts'
import type { Review, Standing } from '../review/review.ts'
import type { JobOptions } from './job.ts'

interface Line {
  id: unknown
  text: string
}

class LineError extends Error {
  id: unknown
  constructor(message: string, id: unknown = null) {
    super(message)
    this.id = id
  }
}

function parseLine(line: string): Line {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new LineError('The line is not JSON.')
  }
  if (typeof value !== 'object' || value === null) throw new LineError('The line is not a JSON object.')
  const id = 'id' in value ? value.id : null
  if (!('text' in value) || typeof value.text !== 'string') throw new LineError('The line has no "text".', id)
  return { id, text: value.text }
}

function reviewText(text: string, options: ReviewOptions): Review {
  const source = readMarkdown(text)
  if (!source.text) throw new ReadError('empty', 'The text is empty.')
  mustBeEnglish(source)
  return reviewSource(source, { ...options, anyText: true })
}

/** The sentence for a line that gives no review. */
function sentenceOf(error: unknown): string {
  if (error instanceof LineError || error instanceof ReadError) return error.message
  return `This text could not be reviewed (${error instanceof Error ? error.message : String(error)}). Please report it.`
}

export interface LinesOutcome {
  /** Lines that gave no review. */
  failed: number
  /** Whether a row of any review has one of the standings asked about. */
  short: boolean
}

/** Reviews every line. A bad one gives `{id, error}` in its place, so that lines stay in step. */
export async function reviewLines(
  input: Readable,
  output: Writable,
  options: JobOptions = {},
  fails: readonly Standing[] = [],
): Promise<LinesOutcome> {
  const model = await loadFinder()
  const outcome: LinesOutcome = { failed: 0, short: false }
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (!line.trim()) continue
    let id: unknown = null
    let result: object
    try {
      const parsed = parseLine(line)
      id = parsed.id
      const review = reviewText(parsed.text, { ...options, model })
      outcome.short ||= review.rows.some((row) => fails.includes(row.standing))
      result = { id, ...review }
    } catch (error) {
      outcome.failed++
      result = { id: error instanceof LineError ? error.id : id, error: sentenceOf(error) }
    }
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain')
  }
  return outcome
}

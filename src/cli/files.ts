/** Reviews files one after another: a bad one is reported and the rest goes on. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { loadFinder } from '../engine/node.ts'
import { reviewSource } from '../engine/review.ts'
import { readDocument } from '../read/read.node.ts'
import { ReadError } from '../read/source.ts'
import type { Review } from '../review/review.ts'
import { table } from './table.ts'

export interface FileOptions {
  format: 'table' | 'json'
  out?: string | undefined
  vendor?: string | undefined
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  }
  try {
    return await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') throw new ReadError('missing', 'There is no such file. Check the path.')
    if (code === 'EACCES' || code === 'EPERM')
      throw new ReadError(
        'no-rights',
        'You have no right to read this file. Ask for access or copy it to where you can read it.',
      )
    if (code === 'EISDIR') throw new ReadError('not-this-format', 'This is a folder. Name the files in it.')
    throw new ReadError('broken', `The file cannot be read (${String(code)}).`)
  }
}

/** Reads and reviews one file; throws ReadError with a sentence. */
export async function reviewFile(file: string, vendor?: string): Promise<Review> {
  const name = file === '-' ? 'standard input' : basename(file)
  const source = await readDocument(await bytesOf(file), { name })
  return reviewSource(source, { model: await loadFinder(), ...(vendor ? { vendor } : {}) })
}

/** Gives 0 when all could be reviewed, else 1; prints a sentence for each that could not. */
export async function reviewFiles(files: string[], options: FileOptions): Promise<number> {
  let failed = 0
  if (options.out) await mkdir(options.out, { recursive: true })
  for (const file of files) {
    try {
      const review = await reviewFile(file, options.vendor)
      if (options.out)
        await writeFile(
          join(options.out, `${basename(file, extname(file))}.json`),
          `${JSON.stringify(review, null, 2)}\n`,
        )
      else
        console.log(
          options.format === 'json' ? JSON.stringify(review, null, 2) : table(review, process.stdout.columns ?? 100),
        )
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      console.error(`${file}: ${error.message}`)
      failed++
    }
  }
  return failed ? 1 : 0
}

/** One file from bytes to its outputs: what a worker does for each input, and the command itself for a single one. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Playbook, Profile } from '../deal/deal.ts'
import { loadFinder } from '../engine/node.ts'
import { reviewWithLanguage } from '../engine/language.ts'
import { csv } from '../export/csv.ts'
import { html } from '../export/html.ts'
import { markdown } from '../export/markdown.ts'
import type { Report } from '../export/report.ts'
import { readDocument } from '../read/read.node.ts'
import { ReadError } from '../read/source.ts'

export const FORMATS = ['table', 'json', 'md', 'csv', 'html'] as const
export type OutputFormat = (typeof FORMATS)[number]

export interface JobOptions {
  vendor?: string
  playbook?: Playbook
  profile?: Profile
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

/** Bytes of a file, or of standard input for "-". Throws ReadError. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return standardInput()
  try {
    return await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') throw new ReadError('missing', 'There is no such file. Check the path.')
    if (code === 'EACCES' || code === 'EPERM')
      throw new ReadError(
        'no-rights',
        'You have no right to read this file. Ask for access, or copy it to where you can read it.',
      )
    if (code === 'EISDIR') throw new ReadError('not-this-format', 'This is a folder. Name the files in it.')
    throw new ReadError('broken', `The file cannot be read (${code || String(error)}).`)
  }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Reads and reviews one document. Throws ReadError. */
export async function reportOn(file: string, bytes: Uint8Array, options: JobOptions): Promise<Report> {
  const source = await readDocument(bytes, { name: file === '-' ? 'standard input' : basename(file) })
  const { review, asks } = reviewWithLanguage(source, { ...options, model: await loadFinder() })
  return { review: { ...review, source: { ...review.source, sha256: sha256(bytes) } }, asks, source }
}

/** Tells options apart that lead to different reviews of the same bytes, so that a run can be resumed: SHA-256, hexadecimal. */
export function settingsOf({ vendor, playbook, profile }: JobOptions): string {
  return sha256(Buffer.from(JSON.stringify([vendor ?? null, playbook ?? null, profile ?? null])))
}

/** JSON of a report: the review, with the language for each row that falls short, and the mark of the options it was made with. */
export function json(report: Report, options: JobOptions): string {
  return `${JSON.stringify({ ...report.review, asks: report.asks, settings: settingsOf(options) }, null, 2)}\n`
}

/** A report in a format that goes into a file. */
export function render(report: Report, format: Exclude<OutputFormat, 'table'>, options: JobOptions): string {
  if (format === 'json') return json(report, options)
  if (format === 'md') return markdown(report)
  if (format === 'csv') return csv(report)
  return html(report)
}

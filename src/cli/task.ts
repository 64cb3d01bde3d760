/** One task of a batch: review a file, write what was asked for, give the line of the summary. */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { loadFinder } from '../engine/node.ts'
import { ENGINE_VERSION } from '../engine/version.ts'
import type { Status } from '../library/position.ts'
import { LIBRARY } from '../library/rules.gen.ts'
import { ReadError } from '../read/source.ts'
import type { Review, Standing } from '../review/review.ts'
import { bytesOf, json, render, reportOn, settingsOf, sha256, type JobOptions, type OutputFormat } from './job.ts'
import { WriteError, writeWhole } from './write.ts'

export interface BatchOptions extends JobOptions {
  out: string
  format: Exclude<OutputFormat, 'table'>
  resume: boolean
}

export interface Task {
  file: string
  name: string
}

/** A contract's line in the matrix. */
export interface Summary {
  file: string
  name: string
  title: string
  rows: Record<string, { status: Status; standing: Standing }>
}

export type TaskResult =
  { task: Task; summary: Summary; resumed: boolean } | { task: Task; error: string; fatal: boolean }

const summaryOf = (task: Task, review: Review): Summary => ({
  ...task,
  title: review.source.title,
  rows: Object.fromEntries(review.rows.map((row) => [row.position, { status: row.status, standing: row.standing }])),
})

/** An earlier review of the same bytes by the same engine, library, model and options, with its output in the format asked for; undefined when there is none. */
async function earlier(base: string, hash: string, options: BatchOptions): Promise<Review | undefined> {
  try {
    await stat(`${base}.${options.format}`)
    const review = JSON.parse(await readFile(`${base}.json`, 'utf8')) as Review & { settings?: string }
    const model = (await loadFinder()).id
    const same =
      review.schema === 'counterclause/review/1' &&
      review.source.sha256 === hash &&
      review.engine.version === ENGINE_VERSION &&
      review.engine.library === LIBRARY.version &&
      review.engine.model === model &&
      review.settings === settingsOf(options)
    return same ? review : undefined
  } catch {
    return undefined
  }
}

/** Never throws: a file that cannot be reviewed gives its sentence, and a disk that cannot be written to is fatal for the batch. */
export async function runTask(task: Task, options: BatchOptions): Promise<TaskResult> {
  const base = join(options.out, task.name)
  try {
    const bytes = await bytesOf(task.file)
    const before = options.resume ? await earlier(base, sha256(bytes), options) : undefined
    if (before) return { task, summary: summaryOf(task, before), resumed: true }
    const report = await reportOn(task.file, bytes, options)
    if (options.format !== 'json')
      await writeWhole(`${base}.${options.format}`, render(report, options.format, options))
    // The JSON comes last: where it stands, everything else of this file does too.
    await writeWhole(`${base}.json`, json(report, options))
    return { task, summary: summaryOf(task, report.review), resumed: false }
  } catch (error) {
    if (error instanceof ReadError) return { task, error: error.message, fatal: false }
    if (error instanceof WriteError) return { task, error: error.message, fatal: true }
    return {
      task,
      error: `This file could not be reviewed (${error instanceof Error ? error.message : String(error)}). Please report it.`,
      fatal: false,
    }
  }
}

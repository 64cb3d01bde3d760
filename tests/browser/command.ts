/** What the command says of a file: the yardstick for what the panel shows. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Review } from '../../src/review/review.ts'
import { ROOT, type RowSeen } from './harness.ts'

const run = promisify(execFile)

export async function commandReview(file: string): Promise<Review> {
  const command = join(ROOT, 'scripts', 'counterclause.mjs')
  const { stdout } = await run(process.execPath, [command, 'review', file, '--format', 'json'], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout) as Review
}

export async function commandRows(file: string): Promise<RowSeen[]> {
  return (await commandReview(file)).rows.map(({ position, status }) => ({ position, status }))
}

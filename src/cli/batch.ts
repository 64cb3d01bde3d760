/** Many files into a folder: workers, progress, a clean stop, and the matrix at the end. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { matrixCsv, matrixHtml } from '../export/matrix.ts'
import { LIBRARY } from '../library/rules.gen.ts'
import type { Input } from './inputs.ts'
import { runPool } from './pool.ts'
import { progressOn } from './progress.ts'
import { runTask, type BatchOptions, type Summary, type TaskResult } from './task.ts'
import { writeWhole } from './write.ts'

export interface BatchOutcome {
  summaries: Summary[]
  failed: number
  /** How many of the summaries come from an earlier run. */
  resumed: number
  /** Stopped by the reader before all files were done. */
  stopped: boolean
}

/** Most ms between two interrupts that are one press: a terminal sends it to this process and to the one that started it, which passes it on. */
const ONE_PRESS = 1000
const INTERRUPTED = 130

/** Ctrl-C lets the files in hand finish; a second press ends at once. */
function stopOnInterrupt(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController()
  let first = 0
  const stop = () => {
    if (controller.signal.aborted) {
      if (Date.now() - first > ONE_PRESS) process.exit(INTERRUPTED)
      return
    }
    first = Date.now()
    process.stderr.write(
      '\nStopping after the files in hand. What is done is kept; run the same command with --resume to go on.\n',
    )
    controller.abort()
  }
  process.on('SIGINT', stop)
  return { signal: controller.signal, release: () => process.off('SIGINT', stop) }
}

/** Reviews all inputs into `options.out` and writes `summary.csv` and `summary.html` there when there is more than one. */
export async function reviewBatch(
  inputs: readonly Input[],
  options: BatchOptions,
  workers = availableParallelism(),
): Promise<BatchOutcome> {
  const bar = progressOn(process.stderr)
  const { signal, release } = stopOnInterrupt()
  const fatal = new AbortController()
  const summaries = new Map<string, Summary>()
  let failed = 0
  let done = 0
  let resumed = 0
  const onResult = (result: TaskResult) => {
    done++
    if ('error' in result) {
      failed++
      bar.end()
      console.error(`${result.task.file}: ${result.error}`)
      if (result.fatal) fatal.abort()
    } else {
      summaries.set(result.summary.name, result.summary)
      if (result.resumed) resumed++
    }
    if (inputs.length > 1) bar.step(done, inputs.length, result.task.file)
  }
  const either = AbortSignal.any([signal, fatal.signal])
  const [only] = inputs
  // Starting a worker costs more than a single file; several files get workers even with --workers 1, so that a file that kills its reader takes no other along.
  if (only && inputs.length === 1) onResult(await runTask(only, options))
  else {
    await runPool(inputs, options, { workers, signal: either, onResult })
  }
  bar.end()
  release()
  const ordered = inputs.flatMap((input) => summaries.get(input.name) ?? [])
  if (inputs.length > 1 && !fatal.signal.aborted) {
    const titles = LIBRARY.positions.map(({ id, title }) => ({ id, title }))
    await writeWhole(join(options.out, 'summary.csv'), matrixCsv(ordered, titles))
    await writeWhole(join(options.out, 'summary.html'), matrixHtml(ordered, titles))
  }
  return { summaries: ordered, failed, resumed, stopped: signal.aborted && done < inputs.length }
}

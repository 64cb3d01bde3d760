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
  /** Stopped by the reader before all files were done. */
  stopped: boolean
}

/** Ctrl-C lets the files in hand finish; a second one ends at once, as usual. */
function stopOnInterrupt(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController()
  const stop = () => {
    process.stderr.write(
      '\nStopping after the files in hand. What is done is kept; run the same command with --resume to go on.\n',
    )
    controller.abort()
  }
  process.once('SIGINT', stop)
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
  const onResult = (result: TaskResult) => {
    done++
    if ('error' in result) {
      failed++
      bar.end()
      console.error(`${result.task.file}: ${result.error}`)
      if (result.fatal) fatal.abort()
    } else {
      summaries.set(result.summary.name, result.summary)
    }
    if (inputs.length > 1) bar.step(done, inputs.length, result.task.file)
  }
  const either = AbortSignal.any([signal, fatal.signal])
  // A thread costs more than a single file.
  if (inputs.length === 1 || workers === 1) {
    for (const input of inputs) if (!either.aborted) onResult(await runTask(input, options))
  } else {
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
  return { summaries: ordered, failed, stopped: signal.aborted && done < inputs.length }
}

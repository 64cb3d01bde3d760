/** Worker threads that share a list of tasks. A worker that dies takes only its own file with it. */
import { Worker } from 'node:worker_threads'
import type { BatchOptions, Task, TaskResult } from './task.ts'

export interface PoolOptions {
  workers: number
  signal: AbortSignal
  onResult: (result: TaskResult) => void
}

/** Most memory of one worker: a file that needs more should take its worker along, and not the machine. */
const MEMORY_MB = 2048

/** Runs all tasks; resolves when they are done or, after an abort, when the files in hand are. */
export async function runPool(
  tasks: readonly Task[],
  batch: BatchOptions,
  { workers, signal, onResult }: PoolOptions,
): Promise<void> {
  const waiting = [...tasks]
  const stopped = () => signal.aborted || waiting.length === 0
  const lane = async (): Promise<void> => {
    while (!stopped()) {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), {
        workerData: batch,
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      })
      try {
        while (!stopped()) {
          const task = waiting.shift()
          if (!task) return
          const { result, alive } = await one(worker, task)
          onResult(result)
          if (!alive) break
        }
      } finally {
        await worker.terminate()
      }
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(workers, tasks.length)) }, lane))
}

function one(worker: Worker, task: Task): Promise<{ result: TaskResult; alive: boolean }> {
  return new Promise((resolve) => {
    const settle = (result: TaskResult, alive: boolean) => {
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      resolve({ result, alive })
    }
    const died = (why: string) =>
      settle(
        {
          task,
          error: `The worker that read this file stopped (${why}). The file was left out; the rest goes on.`,
          fatal: false,
        },
        false,
      )
    const onMessage = (result: TaskResult) => settle(result, true)
    const onError = (error: unknown) => {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') died('it needed more memory than one contract should')
      else died(error instanceof Error ? error.message : String(error))
    }
    const onExit = (code: number) => died(`exit code ${code}`)
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    worker.postMessage(task)
  })
}

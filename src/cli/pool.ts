/**
 * Processes that share a list of tasks. A process that dies takes only its own file with it. Threads would not do: V8 ends the whole
 * process when one thread is out of memory, whatever limit that thread has.
 */
import { fork, type ChildProcess } from 'node:child_process'
import type { BatchOptions, Task, TaskResult } from './task.ts'

export interface PoolOptions {
  workers: number
  signal: AbortSignal
  onResult: (result: TaskResult) => void
  /** Instead of what the product gives every worker. */
  limits?: Partial<Limits>
}

interface Limits {
  memoryMb: number
  taskMs: number
}

/** A file that needs more than this should take its worker along, and not the machine or the evening. */
const LIMITS: Limits = { memoryMb: 2048, taskMs: 10 * 60_000 }

/** What a worker is sent. */
export interface Order {
  task: Task
  batch: BatchOptions
}

/** Workers stay out of the terminal's own process group, whose Ctrl-C is for the command alone: it lets the files in hand finish. */
const OWN_GROUP = process.platform !== 'win32'

/** Runs all tasks; resolves when they are done or, after an abort, when the files in hand are. */
export async function runPool(
  tasks: readonly Task[],
  batch: BatchOptions,
  { workers, signal, onResult, limits }: PoolOptions,
): Promise<void> {
  const waiting = [...tasks]
  const most = { ...LIMITS, ...limits }
  const alive = new Set<ChildProcess>()
  const lane = async (): Promise<void> => {
    let worker: ChildProcess | undefined
    for (let task = waiting.shift(); task && !signal.aborted; task = waiting.shift()) {
      worker ??= start(alive, most.memoryMb)
      const result = await one(worker, { task, batch }, most)
      if (!alive.has(worker)) worker = undefined
      onResult(result)
    }
    worker?.disconnect()
  }
  const release = onEnd(() => alive.forEach((worker) => worker.kill('SIGKILL')))
  await Promise.all(Array.from({ length: Math.max(1, Math.min(workers, tasks.length)) }, lane))
  release()
}

/** Whatever ends the command ends its workers. */
function onEnd(kill: () => void): () => void {
  const signals = { SIGHUP: () => process.exit(129), SIGTERM: () => process.exit(143) }
  process.on('exit', kill)
  process.on('SIGHUP', signals.SIGHUP)
  process.on('SIGTERM', signals.SIGTERM)
  return () => {
    process.off('exit', kill)
    process.off('SIGHUP', signals.SIGHUP)
    process.off('SIGTERM', signals.SIGTERM)
  }
}

function start(alive: Set<ChildProcess>, memoryMb: number): ChildProcess {
  const worker = fork(new URL('./worker.ts', import.meta.url), {
    detached: OWN_GROUP,
    execArgv: [`--max-old-space-size=${memoryMb}`],
    // What V8 prints when it gives up is no sentence for anybody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  alive.add(worker)
  worker.on('exit', () => alive.delete(worker))
  worker.on('error', () => {
    worker.kill('SIGKILL')
    alive.delete(worker)
  })
  return worker
}

/** Sends one order and waits for its result, for the worker's death, or for the end of the time that a file may take. */
function one(worker: ChildProcess, order: Order, { memoryMb, taskMs }: Limits): Promise<TaskResult> {
  return new Promise((resolve) => {
    const settle = (result: TaskResult) => {
      clearTimeout(timer)
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      resolve(result)
    }
    const died = (why: string) =>
      settle({
        task: order.task,
        error: `The worker that read this file was lost (${why}). The file was left out; the rest goes on.`,
        fatal: false,
      })
    let late = false
    const timer = setTimeout(() => {
      late = true
      worker.kill('SIGKILL')
    }, taskMs)
    const onMessage = (result: unknown) => settle(result as TaskResult)
    const onError = (error: Error) => died(error.message)
    const onExit = (code: number | null, signal: NodeJS.Signals | null) => {
      if (late) died(`it had not finished after ${inWords(taskMs)}`)
      else if (signal === 'SIGABRT' || code === 134) died(`it needed more than ${memoryMb} MB of memory`)
      else died(signal ? `ended from outside by ${signal}` : `exit code ${code}`)
    }
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    worker.send(order)
  })
}

const inWords = (ms: number): string => (ms < 120_000 ? `${ms / 1000} seconds` : `${Math.round(ms / 60_000)} minutes`)

/** A worker thread: reviews the files it is sent, one at a time, and writes their outputs itself. */
import { parentPort, workerData } from 'node:worker_threads'
import { runTask } from './task.ts'
import type { BatchOptions, Task } from './task.ts'

const options = workerData as BatchOptions

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await runTask(task, options))
})

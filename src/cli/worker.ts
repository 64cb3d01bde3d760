/** A worker process: reviews the files it is sent, one at a time, writes their outputs itself, and ends with the command that started it. */
import type { Order } from './pool.ts'
import { runTask } from './task.ts'

process.on('disconnect', () => process.exit())
process.on('message', async ({ task, batch }: Order) => process.send?.(await runTask(task, batch)))

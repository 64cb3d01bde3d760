/** The engine as a page of the extension sees it: a worker that can be stopped by ending it. */
import { ReadError } from '../read/source.ts'
import type { Row } from '../review/review.ts'
import type { Asks, AsksRequest, FromEngine, ReviewRequest, Reviewed, ToEngine, WeighRequest } from './messages.ts'

/** Reviews; `stop` ends what is under way, whose promises then reject with Stopped. */
export interface Engine {
  /** `onProgress` gets the share that is done, 0..1. Throws ReadError with a sentence, Stopped, or Error when the engine itself fails. */
  review(request: ReviewRequest, onProgress: (done: number) => void): Promise<Reviewed>
  /** Weighs rows by another playbook or profile without reading anything again. Throws Error, Stopped. */
  weigh(request: WeighRequest): Promise<Row[]>
  /** Language for the rows that fall short, by position: asked for once the rows are shown. Throws Error, Stopped. */
  asks(request: AsksRequest): Promise<Asks>
  stop(): void
}

export class Stopped extends Error {}

interface UnderWay {
  onProgress: (done: number) => void
  resolve: (value: never) => void
  reject: (error: Error) => void
}

/** Starts the worker at once, so that the library is loaded before the first text arrives. */
export function startEngine(makeWorker: () => Worker): Engine {
  let nextId = 1
  const underWay = new Map<number, UnderWay>()
  let worker = listen(makeWorker())

  function listen(fresh: Worker): Worker {
    fresh.addEventListener('message', (event: MessageEvent<FromEngine>) => receive(event.data))
    fresh.addEventListener('error', (event) => endAll(new Error(event.message || 'The engine could not be started.')))
    return fresh
  }

  function endAll(error: Error): void {
    const jobs = [...underWay.values()]
    underWay.clear()
    for (const job of jobs) job.reject(error)
  }

  function receive(message: FromEngine): void {
    const job = underWay.get(message.id)
    if (!job) return
    if (message.kind === 'progress') return job.onProgress(message.done)
    underWay.delete(message.id)
    if (message.kind === 'refused') job.reject(new ReadError(message.code, message.message))
    else if (message.kind === 'failed') job.reject(new Error(message.message))
    else job.resolve(message.value as never)
  }

  function ask<Value>(make: (id: number) => ToEngine, onProgress: (done: number) => void = () => {}): Promise<Value> {
    return new Promise((resolve, reject) => {
      const id = nextId++
      underWay.set(id, { onProgress, resolve, reject })
      worker.postMessage(make(id))
    })
  }

  function stop(): void {
    if (underWay.size === 0) return
    worker.terminate()
    worker = listen(makeWorker())
    endAll(new Stopped())
  }

  return {
    stop,
    review(request, onProgress) {
      stop()
      return ask((id) => ({ kind: 'review', id, ...request }), onProgress)
    },
    weigh: (request) => ask((id) => ({ kind: 'weigh', id, ...request })),
    asks: (request) => ask((id) => ({ kind: 'asks', id, ...request })),
  }
}

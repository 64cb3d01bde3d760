/** The engine as a page of the extension sees it: a worker that can be stopped by ending it. */
import { ReadError } from '../read/source.ts'
import type { FromEngine, ReviewRequest, Reviewed, ToEngine } from './messages.ts'

/** Reviews; `stop` ends what is under way, whose promise then rejects with Stopped. */
export interface Engine {
  /** `onProgress` gets the share that is done, 0..1. Throws ReadError with a sentence, Stopped, or Error when the engine itself fails. */
  review(request: ReviewRequest, onProgress: (done: number) => void): Promise<Reviewed>
  stop(): void
}

export class Stopped extends Error {}

interface UnderWay {
  id: number
  onProgress: (done: number) => void
  resolve: (reviewed: Reviewed) => void
  reject: (error: Error) => void
}

/** Starts the worker at once, so that the library is loaded before the first text arrives. */
export function startEngine(makeWorker: () => Worker): Engine {
  let nextId = 1
  let underWay: UnderWay | undefined
  let worker = listen(makeWorker())

  function listen(fresh: Worker): Worker {
    fresh.addEventListener('message', (event: MessageEvent<FromEngine>) => receive(event.data))
    fresh.addEventListener('error', (event) =>
      finish((job) => job.reject(new Error(event.message || 'The engine could not be started.'))),
    )
    return fresh
  }

  function finish(end: (job: UnderWay) => void): void {
    const job = underWay
    underWay = undefined
    if (job) end(job)
  }

  function receive(message: FromEngine): void {
    if (message.id !== underWay?.id) return
    if (message.kind === 'progress') underWay.onProgress(message.done)
    else if (message.kind === 'reviewed') finish((job) => job.resolve(message.reviewed))
    else if (message.kind === 'refused') finish((job) => job.reject(new ReadError(message.code, message.message)))
    else finish((job) => job.reject(new Error(message.message)))
  }

  function stop(): void {
    if (!underWay) return
    worker.terminate()
    worker = listen(makeWorker())
    finish((job) => job.reject(new Stopped()))
  }

  return {
    stop,
    review(request, onProgress) {
      stop()
      return new Promise((resolve, reject) => {
        const id = nextId++
        underWay = { id, onProgress, resolve, reject }
        const message: ToEngine = { kind: 'review', id, ...request }
        worker.postMessage(message)
      })
    },
  }
}

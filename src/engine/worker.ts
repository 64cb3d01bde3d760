/** The engine's thin shell for browsers: a worker that takes texts and gives reviews. The clause finder's model comes from the extension's own package. */
import { loadModel, type Model } from '../find/model.ts'
import modelAddress from '../find/model.bin?url&no-inline'
import { LIBRARY } from '../library/rules.gen.ts'
import { ReadError } from '../read/source.ts'
import type { FromEngine, ToEngine } from './messages.ts'
import { contractOf, reviewContract } from './review.ts'
import { wordingOf } from './wording.ts'

let finder: Promise<Model> | undefined

function loadFinder(): Promise<Model> {
  finder ??= fetch(modelAddress)
    .then((response) => response.arrayBuffer())
    .then((bytes) => loadModel(bytes))
  return finder
}

function post(message: FromEngine): void {
  self.postMessage(message)
}

async function review({ id, kind: _, ...request }: ToEngine): Promise<void> {
  try {
    const { source, ...wishes } = request
    const onProgress = (done: number) => post({ kind: 'progress', id, done })
    const options = { ...wishes, model: await loadFinder(), onProgress }
    const contract = contractOf(source, options)
    const review = reviewContract(contract, options)
    post({ kind: 'reviewed', id, reviewed: { review, wording: wordingOf(contract, review.rows, LIBRARY.positions) } })
  } catch (error) {
    if (error instanceof ReadError) post({ kind: 'refused', id, code: error.code, message: error.message })
    else post({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) })
  }
}

void loadFinder()
self.addEventListener('message', (event: MessageEvent<ToEngine>) => void review(event.data))

/** The engine's thin shell for browsers: a worker that takes texts and gives reviews. The clause finder's model comes from the extension's own package. */
import { loadModel, type Model } from '../find/model.ts'
import modelAddress from '../find/model.bin?url&no-inline'
import { LIBRARY } from '../library/rules.gen.ts'
import type { Contract } from '../parse/contract.ts'
import { ReadError, type SourceText } from '../read/source.ts'
import { weigh } from '../review/weigh.ts'
import { asksFor } from './language.ts'
import type { FromEngine, Reviewed, ReviewRequest, ToEngine } from './messages.ts'
import { contractOf, reviewContract, type ReviewOptions } from './review.ts'
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

/** The contract of the last review: its language is asked for next, and need not be parsed again. */
let last: { source: string; vendor: string | undefined; contract: Contract } | undefined

function remembered({ source, ...options }: ReviewOptions & { source: SourceText }): Contract {
  if (last?.source === source.text && last.vendor === options.vendor) return last.contract
  const contract = contractOf(source, options)
  last = { source: source.text, vendor: options.vendor, contract }
  return contract
}

async function review(id: number, request: ReviewRequest): Promise<Reviewed> {
  const onProgress = (done: number) => post({ kind: 'progress', id, done })
  const options = { ...request, model: await loadFinder(), onProgress }
  last = undefined
  const contract = remembered(options)
  const review = reviewContract(contract, options)
  return { review, wording: wordingOf(contract, review.rows, LIBRARY.positions) }
}

async function answer(message: ToEngine): Promise<FromEngine> {
  const { id } = message
  switch (message.kind) {
    case 'review':
      return { kind: 'reviewed', id, value: await review(id, message) }
    case 'weigh':
      return { kind: 'weighed', id, value: weigh(message.rows, LIBRARY.positions, message.playbook, message.profile) }
    case 'asks':
      return { kind: 'asked', id, value: asksFor(remembered({ ...message, anyText: true }), message.review, message) }
  }
}

async function work(message: ToEngine): Promise<void> {
  const { id } = message
  try {
    post(await answer(message))
  } catch (error) {
    if (error instanceof ReadError) post({ kind: 'refused', id, code: error.code, message: error.message })
    else post({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) })
  }
}

void loadFinder()
self.addEventListener('message', (event: MessageEvent<ToEngine>) => void work(event.data))

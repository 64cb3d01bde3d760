/** The trained model as one file (layout: train/export.py): loaded once, kept as typed arrays over the file's bytes. */

export interface Layer {
  /** Row-major, one row an output. */
  weights: Float32Array
  biases: Float32Array
  inputs: number
  outputs: number
}

export interface Model {
  /** Names this very model in reviews. */
  id: string
  /** Ids of the positions, in the order of the scores. */
  positions: string[]
  /** Decided statuses, in the order of the leanings. */
  statuses: string[]
  /** Columns of the embedding; a multiple of four, as is the hidden layer. */
  width: number
  /** Open addressing: row + 1 at a hash's slot or one of the next, 0 where there is none. */
  slots: Int32Array
  hashes: Uint32Array
  embedding: Int8Array
  /** What one step of each column of the embedding is worth. */
  scales: Float32Array
  hidden: Layer
  relevance: Layer
  leaning: Layer
}

interface Header {
  id?: string
  positions: string[]
  statuses: string[]
  features: number
  width: number
  hidden: number
}

const MAGIC = 'CCFM'
const SLOTS = 1 << 18

function headerOf(bytes: ArrayBuffer): { header: Header; end: number } {
  const view = new DataView(bytes)
  const text = new TextDecoder()
  if (bytes.byteLength < 8 || text.decode(new Uint8Array(bytes, 0, 4)) !== MAGIC)
    throw new Error('The clause finder’s file is damaged or of another kind. Install Counterclause again.')
  const size = view.getUint32(4, true)
  const header = JSON.parse(text.decode(new Uint8Array(bytes, 8, size))) as Header
  return { header, end: 8 + size }
}

function slotsOf(hashes: Uint32Array): Int32Array {
  const slots = new Int32Array(SLOTS)
  for (let row = 0; row < hashes.length; row++) {
    let at = (hashes[row] as number) & (SLOTS - 1)
    while (slots[at] !== 0) at = (at + 1) & (SLOTS - 1)
    slots[at] = row + 1
  }
  return slots
}

/** Row of a feature in the embedding, or -1. */
export function rowOf(model: Model, hash: number): number {
  let at = hash & (SLOTS - 1)
  for (;;) {
    const row = (model.slots[at] as number) - 1
    if (row < 0 || model.hashes[row] === hash) return row
    at = (at + 1) & (SLOTS - 1)
  }
}

/**
 * Reads model.bin. Takes its bytes, which must not change afterwards; throws an Error with a sentence for the reader
 * when they are no model. Every machine that the product runs on is little-endian, as the file is.
 */
export function loadModel(bytes: ArrayBuffer): Model {
  const { header, end } = headerOf(bytes)
  const { features, width, hidden, positions, statuses } = header
  let at = end
  const floats = (count: number): Float32Array => {
    const found = new Float32Array(bytes, at, count)
    at += found.byteLength
    return found
  }
  const layer = (inputs: number, outputs: number): Layer => ({
    inputs,
    outputs,
    weights: floats(inputs * outputs),
    biases: floats(outputs),
  })
  const hashes = new Uint32Array(bytes, at, features)
  at += hashes.byteLength
  return {
    id: header.id ?? 'unnamed',
    positions,
    statuses,
    width,
    hashes,
    slots: slotsOf(hashes),
    scales: floats(width),
    hidden: layer(width, hidden),
    relevance: layer(hidden + width, positions.length),
    leaning: layer(hidden + width, positions.length * statuses.length),
    embedding: new Int8Array(bytes, at, features * width),
  }
}

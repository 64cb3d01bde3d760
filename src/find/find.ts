/** Scores every sentence of a contract for every position, and picks the leads: where to look. */
import { features, MOST_HASHES, type Hashes, type Passage } from './features.ts'
import type { Lead } from './lead.ts'
import { rowOf, type Layer, type Model } from './model.ts'

export type { Passage } from './features.ts'
export { loadModel, type Model } from './model.ts'
export { namesOut } from './names.ts'

export interface Scores {
  /** Ids of the positions, in the order of the numbers below. */
  positions: string[]
  /** Number of sentences. */
  count: number
  /** 0..1, sentence by sentence: [sentence * positions + position]. */
  relevance: Float32Array
  /** Probabilities of preferred, compromise, adverse, given relevance: [(sentence * positions + position) * 3 + status]. */
  leaning: Float32Array
}

/** Below this relevance no leaning is worked out: nobody asks, and it is most of the work. It stays a third each. */
const LEANING_FROM = 0.005
const STATUSES = 3

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** One output of a layer. Four sums at a time: one would wait for itself. */
function output(layer: Layer, index: number, input: Float32Array): number {
  const { weights, inputs } = layer
  let [a, b, c, d] = [layer.biases[index] as number, 0, 0, 0]
  let at = index * inputs
  for (let i = 0; i < inputs; i += 4, at += 4) {
    a += (weights[at] as number) * (input[i] as number)
    b += (weights[at + 1] as number) * (input[i + 1] as number)
    c += (weights[at + 2] as number) * (input[i + 2] as number)
    d += (weights[at + 3] as number) * (input[i + 3] as number)
  }
  return a + b + c + d
}

/** What one run needs, allocated once: hashes and rows of a sentence, inputs of the layers, the last sentence that met a row. */
interface Desk {
  hashes: Hashes
  rows: Int32Array
  mean: Float32Array
  joined: Float32Array
  met: Int32Array
}

/** Finds the embedding rows of a passage, each once. Gives how many. */
function rowsOf(model: Model, passage: Passage, stamp: number, { hashes, rows, met }: Desk): number {
  features(passage, hashes)
  let count = 0
  for (let i = 0; i < hashes.count; i++) {
    const row = rowOf(model, hashes.list[i] as number)
    if (row < 0 || met[row] === stamp) continue
    met[row] = stamp
    rows[count++] = row
  }
  return count
}

/** Adds the rows up, four columns at a time so that the sums stay in registers, and scales them. */
function sum({ embedding, scales, width }: Model, rows: Int32Array, count: number, mean: Float32Array): void {
  const share = 1 / Math.sqrt(Math.max(1, count))
  for (let column = 0; column < width; column += 4) {
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let i = 0; i < count; i++) {
      const at = (rows[i] as number) * width + column
      a += embedding[at] as number
      b += embedding[at + 1] as number
      c += embedding[at + 2] as number
      d += embedding[at + 3] as number
    }
    mean[column] = a * (scales[column] as number) * share
    mean[column + 1] = b * (scales[column + 1] as number) * share
    mean[column + 2] = c * (scales[column + 2] as number) * share
    mean[column + 3] = d * (scales[column + 3] as number) * share
  }
}

/** Puts hidden layer and mean of a passage into desk.joined. */
function read(model: Model, passage: Passage, stamp: number, desk: Desk): void {
  const { hidden } = model
  const { mean, joined, rows } = desk
  sum(model, rows, rowsOf(model, passage, stamp, desk), mean)
  for (let i = 0; i < hidden.outputs; i++) joined[i] = Math.max(0, output(hidden, i, mean))
  joined.set(mean, hidden.outputs)
}

/** Softmax of three outputs of the leaning layer into `to` at `at`. */
function lean(model: Model, position: number, joined: Float32Array, to: Float32Array, at: number): void {
  const first = position * STATUSES
  const a = output(model.leaning, first, joined)
  const b = output(model.leaning, first + 1, joined)
  const c = output(model.leaning, first + 2, joined)
  const most = Math.max(a, b, c)
  const ea = Math.exp(a - most)
  const eb = Math.exp(b - most)
  const ec = Math.exp(c - most)
  const sum = ea + eb + ec
  to[at] = ea / sum
  to[at + 1] = eb / sum
  to[at + 2] = ec / sum
}

/** Scores sentences, in their order. Their names of the sides should have been taken out with `namesOut`. */
export function score(model: Model, passages: readonly Passage[]): Scores {
  const { positions, width, hidden } = model
  const relevance = new Float32Array(passages.length * positions.length)
  const leaning = new Float32Array(relevance.length * STATUSES).fill(1 / STATUSES)
  const desk: Desk = {
    hashes: { list: new Uint32Array(MOST_HASHES), count: 0 },
    rows: new Int32Array(MOST_HASHES),
    mean: new Float32Array(width),
    joined: new Float32Array(hidden.outputs + width),
    met: new Int32Array(model.hashes.length),
  }
  passages.forEach((passage, sentence) => {
    read(model, passage, sentence + 1, desk)
    for (let p = 0; p < positions.length; p++) {
      const at = sentence * positions.length + p
      const likely = sigmoid(output(model.relevance, p, desk.joined))
      relevance[at] = likely
      if (likely >= LEANING_FROM) lean(model, p, desk.joined, leaning, at * STATUSES)
    }
  })
  return { positions, count: passages.length, relevance, leaning }
}

/** Relevance and leaning of one sentence for one position. `position` is an index into `scores.positions`. */
export function leadAt(scores: Scores, sentence: number, position: number): Lead {
  const at = sentence * scores.positions.length + position
  const [preferred = 0, compromise = 0, adverse = 0] = scores.leaning.subarray(at * STATUSES, at * STATUSES + STATUSES)
  return {
    position: scores.positions[position] as string,
    sentence,
    relevance: scores.relevance[at] as number,
    leaning: { preferred, compromise, adverse },
  }
}

/**
 * For every position its likeliest sentences, likeliest first: at most `perPosition` (3), none below `floor` (0.02).
 * Positions stand in the order of the scores.
 */
export function topLeads(scores: Scores, { perPosition = 3, floor = 0.02 } = {}): Lead[] {
  const { positions, count, relevance } = scores
  return positions.flatMap((_, position) => {
    const of = (sentence: number): number => relevance[sentence * positions.length + position] as number
    const best: number[] = []
    for (let sentence = 0; sentence < count; sentence++) {
      const likely = of(sentence)
      if (likely < floor) continue
      let place = best.length
      while (place > 0 && of(best[place - 1] as number) < likely) place--
      if (place >= perPosition) continue
      best.splice(place, 0, sentence)
      best.length = Math.min(best.length, perPosition)
    }
    return best.map((sentence) => leadAt(scores, sentence, position))
  })
}

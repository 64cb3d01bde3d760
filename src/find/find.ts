/** Scores every sentence of a contract for every position, and picks the leads: where to look. */
import { features, type Passage } from './features.ts'
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

/** One output of a layer. */
function output(layer: Layer, index: number, input: Float32Array): number {
  const { weights, inputs } = layer
  let sum = layer.biases[index] as number
  let at = index * inputs
  for (let i = 0; i < inputs; i++, at++) sum += (weights[at] as number) * (input[i] as number)
  return sum
}

/** What one run needs, allocated once: sums of embedding rows, the input of the heads, the last sentence that met a row. */
interface Desk {
  sums: Int32Array
  mean: Float32Array
  joined: Float32Array
  met: Int32Array
}

/** Adds up the embedding rows of a passage, each once, and puts hidden layer and mean into desk.joined. */
function read(model: Model, passage: Passage, stamp: number, desk: Desk): void {
  const { width, embedding, scales, hidden } = model
  const { sums, mean, joined, met } = desk
  let rows = 0
  sums.fill(0)
  features(passage, (hash) => {
    const row = rowOf(model, hash)
    if (row < 0 || met[row] === stamp) return
    met[row] = stamp
    rows++
    let at = row * width
    for (let i = 0; i < width; i++, at++) sums[i] = (sums[i] as number) + (embedding[at] as number)
  })
  const share = 1 / Math.sqrt(Math.max(1, rows))
  for (let i = 0; i < width; i++) mean[i] = (sums[i] as number) * (scales[i] as number) * share
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
    sums: new Int32Array(width),
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

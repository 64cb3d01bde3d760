/** Made by train/merge.py: do not edit. */
export interface Merge {
  /** Bias of the four statuses (preferred, compromise, adverse, silent) by position. */
  positions: Record<string, number[]>
  fallback: number[]
  /** Bias by the contract's voice and the position's group. */
  voices: Record<string, Record<string, number[]>>
  /** Weights of what speaks for a decided status. */
  weights: number[]
  /** What the silence of the signals says for silence. */
  silence: number
  /** How much more, or less, the signals of a position are trusted than others. */
  trust: Record<string, number>
  /** Bias, a signal of the status fires here, another signal fires, log odds of relevance, leaning. */
  evidence: number[]
  /** From which likelihood of being quoted a sentence is shown. */
  show: number
  /** From which likelihood a status is sure: for decided statuses and for silence. */
  sure: { decided: number; silent: number }
}

export const MERGE: Merge = {
  positions: {},
  fallback: [-1, -1, -1, 1],
  voices: {},
  weights: [0.5, 0, 0, 0, 3, 0, 0, 0],
  silence: 1,
  trust: {},
  evidence: [-1, 2, -1, 0.5, 1],
  show: 0.5,
  sure: { decided: 0.85, silent: 0.85 },
}

/**
 * Signals and finder together: how likely each status is. A small model (conditional logit, fitted on contracts that
 * nobody had studied: train/merge.py) weighs what `sightsOf` gives; its numbers stand in merge.gen.ts.
 */
import type { Decided, Status } from '../library/position.ts'
import { STATUSES } from '../library/position.ts'
import type { ContractKind } from '../parse/contract.ts'
import { MERGE } from './merge.gen.ts'
import { DECIDED, type Sight, type Sights } from './sights.ts'

const CLIP = 5

/** Log odds of a probability, kept within ±5; the same in train/merge.py. */
export function logit(p: number): number {
  return Math.max(-CLIP, Math.min(CLIP, Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6))))
}

/** Contracts speak in three ways as far as the merge cares. */
export function voiceOf(kind: ContractKind): 'dpa' | 'consumer' | 'business' {
  if (kind === 'dpa') return 'dpa'
  return kind === 'consumer-terms' || kind === 'privacy-policy' ? 'consumer' : 'business'
}

/** What speaks for one decided status: the order of MERGE.weights. */
export function speaksFor(sights: Sights, status: Decided): number[] {
  const ruled = sights.ruled === status ? 1 : 0
  return [
    logit(sights.best[status]),
    logit(sights.next[status]),
    Math.min(1, sights.strong[status]),
    Math.min(1, sights.weak[status]),
    ruled,
    ruled * logit(sights.ruledRelevance),
    ruled * sights.ruledLeaning,
    Math.max(0, Math.min(3, sights.strong[status]) - 1),
  ]
}

/** How likely each of the four statuses is; they sum to 1. */
export function likelihoods(position: string, kind: ContractKind, sights: Sights): Record<Status, number> {
  const bias = MERGE.positions[position] ?? MERGE.fallback
  const voice = MERGE.voices[voiceOf(kind)]?.[position.split('.')[0] ?? ''] ?? [0, 0, 0, 0]
  const trust = MERGE.trust[position] ?? 0
  const utility = STATUSES.map((status, k) => {
    const base = (bias[k] ?? 0) + (voice[k] ?? 0)
    if (status === 'silent') return base + (sights.ruled === 'silent' ? MERGE.silence : 0)
    const speaks = speaksFor(sights, status)
    return (
      base +
      speaks.reduce((sum, value, i) => sum + value * (MERGE.weights[i] ?? 0), 0) +
      (sights.ruled === status ? trust : 0)
    )
  })
  const most = Math.max(...utility)
  const raised = utility.map((u) => Math.exp(u - most))
  const sum = raised.reduce((a, b) => a + b, 0)
  return Object.fromEntries(STATUSES.map((status, k) => [status, (raised[k] ?? 0) / sum])) as Record<Status, number>
}

/** How likely a sentence is one that a careful reader would quote for a status. */
export function quotable(sight: Sight, status: Decided): number {
  const [bias = 0, ruled = 0, other = 0, relevance = 0, leaning = 0] = MERGE.evidence
  const fires = sight.ruled.includes(status)
  const u =
    bias +
    (fires ? ruled : sight.ruled.length > 0 ? other : 0) +
    relevance * logit(sight.relevance) +
    leaning * sight.leaning[status]
  return 1 / (1 + Math.exp(-u))
}

export { DECIDED }

/** What signals and finder see of one position in one contract, as numbers: what the merge weighs. */
import type { Scores } from '../find/find.ts'
import type { Decided } from '../library/position.ts'
import type { Hit } from './hits.ts'

export const DECIDED: readonly Decided[] = ['preferred', 'compromise', 'adverse']

export interface Sights {
  /** Status that the signals give, or silent. */
  ruled: Decided | 'silent'
  /** Number of sentences on which strong and weak signals of each status fire. */
  strong: Record<Decided, number>
  weak: Record<Decided, number>
  /** Likeliest relevance x leaning of any sentence, and of the next likeliest, by status; 0 without a finder. */
  best: Record<Decided, number>
  next: Record<Decided, number>
  /** Relevance and leaning, for the ruled status, of the likeliest sentence that the signals rest on; 0 where there is none. */
  ruledRelevance: number
  ruledLeaning: number
  /** Sentences worth showing, likeliest first. */
  sentences: Sight[]
}

export interface Sight {
  sentence: number
  relevance: number
  leaning: Record<Decided, number>
  /** Statuses of signals that fire here and stand after overriding. */
  ruled: Decided[]
}

/** Below this relevance a sentence that no signal fires on is not looked at. */
const FLOOR = 0.01
const MOST = 8
const STATUSES = 3

const none = (): Record<Decided, number> => ({ preferred: 0, compromise: 0, adverse: 0 })

function sightOf(scores: Scores | undefined, column: number, sentence: number, ruled: Decided[]): Sight {
  if (!scores || column < 0) return { sentence, relevance: 0, leaning: none(), ruled }
  const at = sentence * scores.positions.length + column
  const lean = (k: number): number => scores.leaning[at * STATUSES + k] ?? 0
  return {
    sentence,
    relevance: scores.relevance[at] ?? 0,
    leaning: { preferred: lean(0), compromise: lean(1), adverse: lean(2) },
    ruled,
  }
}

function count(hits: readonly Hit[], status: Decided, weak: boolean): number {
  return new Set(hits.filter((hit) => hit.status === status && hit.weak === weak).map((hit) => hit.sentence)).size
}

/** `standing`: hits that no other beats; `winners`: those of them that decide. */
export function sightsOf(position: string, standing: readonly Hit[], winners: readonly Hit[], scores?: Scores): Sights {
  const column = scores?.positions.indexOf(position) ?? -1
  const ruledAt = new Map<number, Decided[]>()
  for (const hit of standing) ruledAt.set(hit.sentence, [...(ruledAt.get(hit.sentence) ?? []), hit.status])
  const sentences: Sight[] = [...ruledAt].map(([sentence, ruled]) => sightOf(scores, column, sentence, ruled))
  if (scores && column >= 0) {
    for (let sentence = 0; sentence < scores.count; sentence++) {
      if ((scores.relevance[sentence * scores.positions.length + column] ?? 0) < FLOOR || ruledAt.has(sentence))
        continue
      sentences.push(sightOf(scores, column, sentence, []))
    }
  }
  const best = none()
  const next = none()
  for (const sight of sentences) {
    for (const status of DECIDED) {
      const likely = sight.relevance * sight.leaning[status]
      if (likely > best[status]) [next[status], best[status]] = [best[status], likely]
      else if (likely > next[status]) next[status] = likely
    }
  }
  const ruled = winners[0]?.status ?? 'silent'
  const rest =
    ruled === 'silent'
      ? undefined
      : sentences
          .filter((sight) => winners.some((hit) => hit.sentence === sight.sentence))
          .sort((a, b) => b.relevance - a.relevance)[0]
  return {
    ruled,
    strong: {
      preferred: count(standing, 'preferred', false),
      compromise: count(standing, 'compromise', false),
      adverse: count(standing, 'adverse', false),
    },
    weak: {
      preferred: count(standing, 'preferred', true),
      compromise: count(standing, 'compromise', true),
      adverse: count(standing, 'adverse', true),
    },
    best,
    next,
    ruledRelevance: rest?.relevance ?? 0,
    ruledLeaning: rest && ruled !== 'silent' ? rest.leaning[ruled] : 0,
    sentences: sentences
      .sort((a, b) => Number(b.ruled.length > 0) - Number(a.ruled.length > 0) || b.relevance - a.relevance)
      .slice(0, MOST + ruledAt.size),
  }
}

/** What the contract says on each position. */
import type { Scores } from '../find/find.ts'
import { readContract, type Reading } from '../frame/reading.ts'
import type { Decided, Library, Position, Status } from '../library/position.ts'
import type { Contract } from '../parse/contract.ts'
import type { Answer, Evidence } from './answer.ts'
import { decide, standing } from './decide.ts'
import { evidenceOf } from './evidence.ts'
import { matchContract, type Hit } from './hits.ts'
import { DECIDED, likelihoods, quotable } from './merge.ts'
import { MERGE } from './merge.gen.ts'
import { sightsOf, type Sights } from './sights.ts'

/** Quotes shown for a row, and clauses to look at. */
const MOST_SHOWN = 3
const MOST_LOOKS = 3
/** Relevance from which a clause is worth a look. */
const WORTH_A_LOOK = 0.02

const WHY_FINDER: Record<Decided, string> = {
  preferred: 'The wording resembles clauses that give you this; no rule reads it in full, so check it.',
  compromise: 'The wording resembles clauses that go part of the way; no rule reads it in full, so check it.',
  adverse: 'The wording resembles clauses that go against you; no rule reads it in full, so check it.',
}

/** Sentences that show a status, best first; at least one. */
function shown(sights: Sights, status: Decided): number[] {
  const ranked = sights.sentences
    .map((sight) => ({ sentence: sight.sentence, worth: quotable(sight, status) }))
    .sort((a, b) => b.worth - a.worth)
  const worthy = ranked.filter(({ worth }) => worth >= MERGE.show)
  return (worthy.length > 0 ? worthy : ranked.slice(0, 1)).slice(0, MOST_SHOWN).map(({ sentence }) => sentence)
}

/** Clauses that may decide a row that is silent or unsure, those already shown left out. */
function looks(sights: Sights, taken: readonly number[]): number[] {
  return sights.sentences
    .filter((sight) => !taken.includes(sight.sentence) && (sight.relevance >= WORTH_A_LOOK || sight.ruled.length > 0))
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, MOST_LOOKS)
    .map((sight) => sight.sentence)
}

function likeliest(likely: Record<Status, number>): Status {
  return (['silent', ...DECIDED] as Status[]).reduce((best, status) => (likely[status] > likely[best] ? status : best))
}

function answerOne(reading: Reading, position: Position, hits: readonly Hit[], scores: Scores | undefined): Answer {
  const winners = decide(hits, position)
  const sights = sightsOf(position.id, standing(hits), winners, scores)
  // Without a finder the signals answer alone; the merge then only says how sure that is.
  const likely = likelihoods(position.id, reading.contract.kind, sights)
  const status = scores ? likeliest(likely) : sights.ruled
  const ruled = status !== 'silent' && winners.some((hit) => hit.status === status)
  const sentences = status === 'silent' ? [] : shown(sights, status)
  const best = ruled ? (winners.find((hit) => hit.sentence === sentences[0]) ?? winners[0]) : undefined
  const sure =
    likely[status] >= (status === 'silent' ? MERGE.sure.silent : MERGE.sure.decided) && (ruled || status === 'silent')
  const evidence = (list: readonly number[]): Evidence[] => list.map((sentence) => evidenceOf(reading, sentence))
  return {
    position: position.id,
    status,
    certainty: sure ? 'sure' : 'check',
    confidence: likely[status],
    evidence: evidence(sentences),
    why: status === 'silent' ? 'Nothing in the text decides this.' : (best?.why ?? WHY_FINDER[status]),
    signal: status === 'silent' ? 'none' : (best?.signal ?? 'finder'),
    lookHere: sure && status !== 'silent' ? [] : evidence(looks(sights, sentences)),
  }
}

/** Answers every position of the library, in its order, from a contract that has been read into sentences. */
export function answers(reading: Reading, library: Library, scores?: Scores): Answer[] {
  const hits = matchContract(reading, library)
  return library.positions.map((position) => answerOne(reading, position, hits.get(position.id) ?? [], scores))
}

/** Answers every position of the library from a contract by the signals alone; silence is an answer too. */
export function answer(contract: Contract, library: Library): Answer[] {
  return answers(readContract(contract), library)
}

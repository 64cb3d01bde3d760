/** Answers meet what the buyer wants and has. Cheap, so that changing a playbook or a profile never re-reads the contract. */
import type { Playbook, Profile } from '../deal/deal.ts'
import type { DealFact, Position, Status } from '../library/position.ts'
import type { Answer } from '../match/answer.ts'
import type { Row, Standing } from './review.ts'

const RANK: Record<Exclude<Status, 'silent'>, number> = { adverse: 0, compromise: 1, preferred: 2 }
const SHORT: Record<'must' | 'should' | 'may', Standing> = { must: 'must-fix', should: 'open', may: 'note' }

const FACT_WORDS: Record<DealFact, string> = {
  inputs: 'inputs',
  prompts: 'prompts',
  outputs: 'outputs',
  'fine-tuned-models': 'fine-tuned models',
  embeddings: 'embeddings',
  'derivative-works': 'works built on the platform',
  'fine-tuning': 'fine-tuning',
  retrieval: 'retrieval over your documents',
  'personal-data': 'personal data',
  regulated: 'a regulated sector',
  agents: 'agents that act',
}

/** True when an answer is at least what the playbook accepts. Silence is accepted only where it is what the buyer wants (traps). */
export function accepted(status: Status, accept: Exclude<Status, 'silent'>, silence: Position['silence']): boolean {
  if (status === 'silent') return silence === 'fine'
  return RANK[status] >= RANK[accept]
}

/** The sentence that says why a row does not apply, or undefined where it does. A fact that the profile does not state counts as given. */
export function whyNotApplicable(position: Position, profile: Profile): string | undefined {
  if (position.applies.length === 0) return undefined
  if (position.applies.some((fact) => profile.facts[fact] !== false)) return undefined
  return `Your profile says that the deal has no ${position.applies.map((fact) => FACT_WORDS[fact]).join(' or ')}.`
}

function gistOf(answer: Answer, position: Position): string {
  if (answer.status !== 'silent') return answer.why
  return position.silence === 'fine' ? 'Not in this text.' : 'Nothing said. Silence leaves this open.'
}

/** One row an answer, in the order of the library. Answers to positions that the library does not have are left out. */
export function weigh(answers: Answer[], positions: readonly Position[], playbook: Playbook, profile: Profile): Row[] {
  const byPosition = new Map(answers.map((answer) => [answer.position, answer]))
  return positions.flatMap((position) => {
    const answer = byPosition.get(position.id)
    if (!answer) return []
    const rule = playbook.positions[position.id]
    const weight = rule?.weight ?? position.weight
    const notApplicable = whyNotApplicable(position, profile)
    const met = accepted(answer.status, rule?.accept ?? 'compromise', position.silence)
    const standing: Standing = notApplicable ? 'not-applicable' : met ? 'met' : SHORT[weight]
    const row: Row = {
      ...answer,
      title: position.title,
      group: position.group,
      weight,
      standing,
      gist: gistOf(answer, position),
    }
    return [notApplicable ? { ...row, notApplicable } : row]
  })
}

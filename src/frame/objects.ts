/** What a rule may call an object: an artefact, or a family of them. */
import type { Artefact } from '../parse/contract.ts'

export const FAMILIES: Record<string, readonly Artefact[]> = {
  /** What reaches the customer's inputs / prompts / outputs: the general word does, the exact one too. */
  'any-inputs': ['content', 'inputs'],
  'any-prompts': ['content', 'inputs', 'prompts'],
  'any-outputs': ['outputs'],
  'any-content': ['content', 'inputs', 'prompts', 'outputs', 'retrieval'],
  'any-customer-data': [
    'content',
    'inputs',
    'prompts',
    'outputs',
    'retrieval',
    'personal-data',
    'training-data',
    'confidential-information',
  ],
}

/** True when one of the objects is, or belongs to, one of the names. */
export function touches(objects: readonly Artefact[], names: readonly string[]): boolean {
  return names.some((name) => {
    const family = FAMILIES[name]
    return family ? objects.some((object) => family.includes(object)) : objects.includes(name as Artefact)
  })
}

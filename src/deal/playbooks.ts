/** The four playbooks that ship. Each differs from the standard one only where its kind of deal does. */
import type { Accept, Playbook, PlaybookRule } from './deal.ts'
import { STANDARD_BUYER } from './standard.ts'

type Weight = PlaybookRule['weight']

function rules(accept: Accept, weight: Weight, ids: string[]): Record<string, PlaybookRule> {
  return Object.fromEntries(ids.map((id) => [id, { accept, weight }]))
}

const REGULATED_DATA: Playbook = {
  schema: 'counterclause/playbook/1',
  id: 'regulated-data',
  title: 'Regulated data',
  description:
    'Health, finance, defence or personal data: where it is, who sees it, how soon you hear of a breach, and no training at all.',
  positions: {
    ...rules('preferred', 'must', [
      'use.no-training',
      'data.no-contamination',
      'data.deletion',
      'data.confidentiality',
      'data.residency',
      'third.subprocessors',
      'assurance.incident-notice',
      'assurance.compliance',
    ]),
    ...rules('preferred', 'should', [
      'use.personnel-access',
      'data.retention-limit',
      'assurance.audit',
      'third.legal-process',
      'use.usage-data',
    ]),
    ...rules('compromise', 'must', [
      'data.security',
      'data.isolation',
      'remedy.liability-cap',
      'trap.aggregated-data',
      'trap.statistical-learning',
    ]),
  },
}

const FINE_TUNING_DEAL: Playbook = {
  schema: 'counterclause/playbook/1',
  id: 'fine-tuning-deal',
  title: 'Fine-tuning deal',
  description:
    'A model is adapted with your data: the weights, the training set and what the vendor learns in the run come first.',
  positions: {
    ...rules('preferred', 'must', [
      'allocation.fine-tuned-models',
      'data.training-data-deletion',
      'data.isolation',
      'data.no-contamination',
      'use.no-training',
    ]),
    ...rules('preferred', 'should', ['remedy.exit', 'data.security', 'assurance.lineage', 'use.no-competing']),
    ...rules('compromise', 'must', [
      'use.usage-data',
      'trap.statistical-learning',
      'allocation.derivative-works',
      'allocation.embeddings',
    ]),
  },
}

const LOW_RISK_PILOT: Playbook = {
  schema: 'counterclause/playbook/1',
  id: 'low-risk-pilot',
  title: 'Low-risk pilot',
  description:
    'A short trial with material that may be seen: what cannot be undone still matters, the rest can wait for the real deal.',
  positions: {
    ...rules('compromise', 'must', [
      'allocation.inputs',
      'allocation.outputs',
      'use.no-training',
      'trap.perpetual-licence',
      'trap.survival',
      'data.deletion',
    ]),
    ...rules('compromise', 'should', [
      'allocation.prompts',
      'use.service-only',
      'data.no-contamination',
      'data.confidentiality',
      'trap.opt-out-default',
    ]),
    ...rules('adverse', 'may', [
      'assurance.audit',
      'assurance.lineage',
      'assurance.training-rights',
      'remedy.liability-cap',
      'remedy.breach-termination',
      'remedy.exit',
      'data.residency',
      'third.subprocessors',
      'use.usage-data',
      'use.no-publicity',
    ]),
  },
}

export const PLAYBOOKS: readonly Playbook[] = [STANDARD_BUYER, REGULATED_DATA, FINE_TUNING_DEAL, LOW_RISK_PILOT]

/** The act lexicon: which words are which act. One act, all its verbs; forms are derived. */

const VERBS: Record<string, string> = {
  use: 'use utilise utilize exploit leverage employ reuse re-use draw apply incorporate ingest feed include add repurpose consult seed',
  process: 'process analyse analyze handle mine study annotate label',
  access: 'access view read review inspect see listen examine look',
  copy: 'copy reproduce duplicate replicate',
  modify: 'modify adapt translate edit transform reformat excerpt',
  store: 'store host cache index save record',
  retain: 'retain keep preserve archive hold maintain',
  delete: 'delete erase destroy purge wipe expunge remove dispose overwrite shred',
  return: 'return',
  export: 'export download extract retrieve migrate',
  disclose: 'disclose share reveal divulge release transmit communicate furnish expose pass',
  publish: 'publish display perform broadcast distribute post disseminate redistribute exhibit',
  promote: 'promote advertise market showcase feature publicise publicize name identify mention',
  sell: 'sell rent lease monetise monetize commercialise commercialize resell',
  license: 'license licence',
  sublicense: 'sublicense sub-license sublicence sub-licence',
  transfer: 'transfer move',
  assign: 'assign',
  train: 'train retrain re-train pretrain pre-train fine-tune finetune tune teach calibrate distil distill',
  improve: 'improve enhance refine optimise optimize upgrade better perfect evolve advance sharpen',
  develop: 'develop build design create invent',
  test: 'test evaluate benchmark validate debug',
  aggregate: 'aggregate anonymise anonymize de-identify deidentify pseudonymise pseudonymize compile',
  derive: 'derive learn infer generate',
  monitor: 'monitor moderate scan screen track observe',
  collect: 'collect gather receive obtain capture acquire harvest',
  own: 'own',
  claim: 'claim assert',
  indemnify: 'indemnify defend reimburse compensate',
  notify: 'notify inform tell alert advise announce warn report',
  audit: 'audit',
  secure: 'secure protect safeguard encrypt implement',
  separate: 'separate segregate isolate partition silo',
  commingle: 'commingle co-mingle mix combine merge pool blend',
  change: 'change amend update revise vary alter replace',
  terminate: 'terminate cancel suspend rescind discontinue',
  compete: 'compete',
  engage: 'engage appoint subcontract sub-contract delegate hire',
  refund: 'refund credit repay',
  comply: 'comply abide',
  provide: 'provide deliver operate offer supply render run make',
  support: 'support assist help troubleshoot cooperate co-operate',
  prevent: 'prevent detect investigate enforce',
  warrant: 'warrant represent guarantee',
  log: 'log document',
  survive: 'survive outlast continue',
}

const IRREGULAR: Record<string, string> = {
  kept: 'keep',
  held: 'hold',
  sold: 'sell',
  taught: 'teach',
  told: 'tell',
  built: 'build',
  saw: 'see',
  seen: 'see',
  made: 'make',
  read: 'read',
  drawn: 'draw',
  shown: 'show',
  sent: 'send',
  overwritten: 'overwrite',
  ran: 'run',
  lent: 'lend',
  learnt: 'learn',
  shredded: 'shred',
  ridden: 'ride',
}

export interface VerbForm {
  act: string
  form: 'base' | 's' | 'ed' | 'ing'
}

function formsOf(verb: string): [string, VerbForm['form']][] {
  const drop = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const doubled = /[^aeiouwxy][aeiou][bdglmnprt]$/.test(verb) ? verb + verb.at(-1) : drop
  const s = /(?:s|x|z|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${drop}ed`
  return [
    [verb, 'base'],
    [s, 's'],
    [past, 'ed'],
    [`${doubled}ed`, 'ed'],
    [`${drop}ing`, 'ing'],
    [`${doubled}ing`, 'ing'],
  ]
}

function build(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const [act, verbs] of Object.entries(VERBS)) {
    for (const verb of verbs.split(' ')) {
      for (const [word, form] of formsOf(verb)) if (!forms.has(word)) forms.set(word, { act, form })
    }
  }
  for (const [word, verb] of Object.entries(IRREGULAR)) {
    const act = forms.get(verb)?.act
    if (act) forms.set(word, { act, form: 'ed' })
  }
  return forms
}

/** Every form of every verb in the lexicon. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = build()

/** Names of all acts a frame can have, those that phrases give included. */
export const ACTS: readonly string[] = [...Object.keys(VERBS), 'licence']

/** Words of which one must stand in a sentence for a frame of this act to be read in it; for the prefilter. */
export function wordsOfAct(act: string): string[] {
  if (act === 'own')
    return [
      'own',
      'title',
      'right',
      'belong',
      'propert',
      'vest',
      'remain',
      'copyright',
      'propriet',
      'transfer',
      'pass',
      'assign',
      'yours',
    ]
  if (act === 'licence') return ['licen', 'right', 'permission', 'permit', 'authori', 'grant', 'allow']
  const words = (VERBS[act] ?? '').split(' ').flatMap((verb) => {
    const stem = verb.replace(/[ey]$/, '')
    return stem.length < 3 ? [verb, `${stem}ing`] : [stem]
  })
  const irregular = Object.entries(IRREGULAR)
    .filter(([, verb]) => (VERBS[act] ?? '').split(' ').includes(verb))
    .map(([word]) => word)
  return [...words, ...irregular].filter(Boolean)
}

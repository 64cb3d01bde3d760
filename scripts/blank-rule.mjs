// The start of a rule file.
export function blankRule(id) {
  const group = id.split('.')[0]
  return `id: ${id}
group: ${group}
title: TITLE
question: QUESTION?
matters: ONE SENTENCE.
statuses: [preferred, compromise, adverse, silent]
silence: ${group === 'trap' ? 'fine' : 'gap'}
weight: should
applies: []
preferred: WHAT THE BUYER WANTS.
compromise: WHAT IS COMMONLY ACCEPTED.
walkAway: WHEN NOT TO SIGN.
ask:
  clause: "{vendor} shall ..."
  place: WHERE
fallback:
  clause: "{vendor} shall ..."
  place: WHERE
tactic:
  reason: WHAT TO SAY.
  objection: WHAT THEY ANSWER.
  reply: WHAT TO ANSWER THEN.
  lever: regulation
sources:
  - title: SOURCE
    note: WHAT IT SAYS
frameworks: []
signals:
  - id: says-so
    status: adverse
    why: The vendor says so.
    frame: { actor: vendor, act: use, negated: false, object: any-content }
examples:
  preferred: []
  compromise: []
  adverse: []
  silent: []
`
}

/** How two playbooks differ, position by position. */
import type { Playbook, PlaybookRule } from './deal.ts'

export interface PlaybookChange {
  position: string
  field: keyof PlaybookRule
  from: string | undefined
  to: string | undefined
}

const FIELDS = ['accept', 'weight', 'wording', 'ask', 'fallback'] as const

/** What changes from the first playbook to the second, in the order of `positions`. */
export function diffPlaybooks(from: Playbook, to: Playbook, positions: readonly string[]): PlaybookChange[] {
  return positions.flatMap((position) => {
    const before = from.positions[position]
    const after = to.positions[position]
    return FIELDS.filter((field) => before?.[field] !== after?.[field]).map((field) => ({
      position,
      field,
      from: before?.[field],
      to: after?.[field],
    }))
  })
}

/** `counterclause playbook init [ID] | check FILE | diff FILE FILE`. */
import { diffPlaybooks } from '../deal/diff.ts'
import type { Playbook } from '../deal/deal.ts'
import { LIBRARY } from '../library/rules.gen.ts'
import { playbookNamed } from './deal.ts'
import { UsageError } from './usage.ts'

const ids = (): string[] => LIBRARY.positions.map((position) => position.id)

/** A playbook with every position spelled out, to be edited. */
function spelledOut(playbook: Playbook): Playbook {
  const positions = Object.fromEntries(
    LIBRARY.positions.map((position) => [
      position.id,
      playbook.positions[position.id] ?? { accept: 'compromise' as const, weight: position.weight },
    ]),
  )
  return { ...playbook, id: `my-${playbook.id}`.slice(0, 60), title: `${playbook.title} (ours)`, positions }
}

export async function playbookCommand([action, ...files]: string[]): Promise<number> {
  const [first, second] = files
  if (action === 'init') {
    console.log(JSON.stringify(spelledOut(await playbookNamed(first ?? 'standard-buyer')), null, 2))
    return 0
  }
  if (action === 'check' && first) {
    const playbook = await playbookNamed(first)
    console.log(
      `${playbook.title}: ${Object.keys(playbook.positions).length} positions set, ${ids().length - Object.keys(playbook.positions).length} as the library has them.`,
    )
    return 0
  }
  if (action === 'diff' && first && second) {
    const changes = diffPlaybooks(
      spelledOut(await playbookNamed(first)),
      spelledOut(await playbookNamed(second)),
      ids(),
    )
    for (const { position, field, from, to } of changes)
      console.log(`${position}  ${field}: ${from ?? '(none)'} -> ${to ?? '(none)'}`)
    if (changes.length === 0) console.log('No difference.')
    return 0
  }
  throw new UsageError('Say "playbook init [ID]", "playbook check FILE" or "playbook diff FILE FILE".')
}

/** Playbooks and profiles on the command line: the ones that ship, one's own, and their faults with line and field. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PLAYBOOKS } from '../../src/deal/playbooks.ts'
import type { Review } from '../../src/review/review.ts'
import { counterclause, fixture, folder } from './run.ts'
import { within } from './within.ts'

function written(name: string, text: string): string {
  const file = join(folder(), name)
  writeFileSync(file, text)
  return file
}

const HEAD = 'schema: counterclause/playbook/1\nid: ours\ntitle: Ours\ndescription: What we want.\npositions:\n'

it('init spells every position out; the result checks, and does not differ from where it came from', async () => {
  for (const { id } of PLAYBOOKS) {
    const { code, out } = await within(['playbook', 'init', id])
    expect(code).toBe(0)
    const file = written('ours.json', out)
    expect((await within(['playbook', 'check', file])).out).toMatch(
      /: 41 positions set, 0 as the library has them\.\n$/,
    )
    expect((await within(['playbook', 'diff', id, file])).out).toBe('No difference.\n')
  }
})

it('diff names what changes, position by position', async () => {
  const ours = written('ours.yaml', `${HEAD}  use.no-training: { accept: preferred, weight: should }\n`)
  const { code, out } = await within(['playbook', 'diff', 'standard-buyer', ours])
  expect(code).toBe(0)
  expect(out).toBe('use.no-training  accept: compromise -> preferred\nuse.no-training  weight: must -> should\n')
})

it.each([
  [
    `${HEAD}  use.no-trainings: { accept: preferred, weight: must }\n`,
    'Line 6, positions.use.no-trainings: there is no position of this name.',
  ],
  [
    `${HEAD}  use.no-training: { accept: preferrd, weight: must }\n`,
    'Line 6, positions.use.no-training.accept: "preferrd" does not fit; it should be ("preferred" or "compromise" or "adverse").',
  ],
  [
    `${HEAD}  use.no-training:\n    accept: preferred\n    wieght: must\n`,
    'Line 8, positions.use.no-training.wieght: this field is not known here.',
  ],
  [
    `${HEAD}  use.no-training: { accept: preferred }\n`,
    'Line 6, positions.use.no-training.weight: this field is missing',
  ],
  [`${HEAD}  use.no-training: [`, 'this is not valid JSON or YAML'],
  ['', 'playbook: '],
  ['- a\n- b\n', 'Line 1, schema: this field is missing'],
])('a faulty playbook is told with line and field: %#', async (text, sentence) => {
  const file = written('ours.yaml', text)
  for (const args of [
    ['playbook', 'check', file],
    ['review', fixture('larkspur-terms.md'), '--playbook', file],
  ]) {
    const { code, err } = await within(args)
    expect(code).toBe(2)
    expect(err).toContain(`The playbook ${file} cannot be used:`)
    expect(err).toContain(sentence)
  }
})

it('a faulty profile and a file that is not there are told', async () => {
  const profile = written('deal.yaml', 'schema: counterclause/profile/1\ntitle: Pilot\nfacts:\n  embedings: false\n')
  const args = ['review', fixture('larkspur-terms.md')]
  expect((await within([...args, '--profile', profile])).err).toContain(
    'Line 4, facts.embedings: this field is not known here.',
  )
  const { code, err } = await within([...args, '--playbook', 'no-such-playbook'])
  expect(code).toBe(2)
  expect(err).toContain('The playbook no-such-playbook cannot be read.')
})

it('playbook and profile weigh the rows', async () => {
  const playbook = written('ours.yaml', `${HEAD}  use.no-training: { accept: adverse, weight: may }\n`)
  const profile = written(
    'deal.yaml',
    'schema: counterclause/profile/1\ntitle: Pilot\nfacts: { embeddings: false, retrieval: false }\n',
  )
  const { out } = await counterclause([
    'review',
    fixture('larkspur-terms.md'),
    '--format',
    'json',
    '--playbook',
    playbook,
    '--profile',
    profile,
  ])
  const review = JSON.parse(out) as Review
  const row = (position: string) => review.rows.find((one) => one.position === position)
  expect(review).toMatchObject({ playbook: 'Ours', profile: 'Pilot' })
  expect(row('use.no-training')).toMatchObject({ weight: 'may', standing: 'met' })
  expect(row('allocation.embeddings')?.standing).toBe('not-applicable')
})

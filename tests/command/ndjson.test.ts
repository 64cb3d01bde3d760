/** `--ndjson`: lines in, lines out, in order, whatever is in them. */
import { readFileSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { reviewLines } from '../../src/cli/ndjson.ts'
import { counterclause, fixture } from './run.ts'

const TERMS = readFileSync(fixture('larkspur-terms.md'), 'utf8')
const GERMAN =
  'Der Anbieter darf die Inhalte des Kunden nicht für das Training von Modellen verwenden, und der Kunde ist mit der Speicherung nicht einverstanden.'

interface Answered {
  id: unknown
  error?: string
  rows?: { position: string; status: string }[]
}

it('answers every line in order; a bad one says why in its place and the rest goes on', async () => {
  const lines = [
    JSON.stringify({ id: 'terms', text: TERMS }),
    'no JSON',
    '',
    JSON.stringify({ id: 2 }),
    JSON.stringify({ id: 3, text: 'Provider shall not use Customer Data to train any model.' }),
    JSON.stringify({ id: 4, text: GERMAN }),
    JSON.stringify({ id: 5, text: ' ' }),
    JSON.stringify({ text: 'Customer owns all Outputs.' }),
  ]
  const { code, out, err } = await counterclause(['review', '--ndjson'], { input: `${lines.join('\n')}\n` })
  const answered = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answered)
  expect(answered.map((line) => line.id)).toEqual(['terms', null, 2, 3, 4, 5, null])
  expect(answered.map((line) => line.error)).toEqual([
    undefined,
    'The line is not JSON.',
    'The line has no "text".',
    undefined,
    'This text is in German. Only contracts in English can be reviewed; open the English version if there is one.',
    'The text is empty.',
    undefined,
  ])
  const clause = answered[3]?.rows?.find((row) => row.position === 'use.no-training')
  expect(clause?.status).toBe('preferred')
  expect({ code, err }).toEqual({ code: 1, err: '' })
})

it('ends with code 3 when a line is as short as --fail-on says', async () => {
  const input = `${JSON.stringify({ id: 1, text: TERMS })}\n`
  expect((await counterclause(['review', '--ndjson', '--fail-on', 'must-fix'], { input })).code).toBe(3)
})

it('waits for a slow reader instead of piling up lines', async () => {
  const text = 'Provider shall not use Customer Data to train any model.'
  let waiting = 0
  let most = 0
  const slow = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => {
      most = Math.max(most, ++waiting)
      setImmediate(() => {
        waiting--
        done()
      })
    },
  })
  const input = Readable.from(Array.from({ length: 20 }, (_, id) => `${JSON.stringify({ id, text })}\n`))
  expect(await reviewLines(input, slow)).toEqual({ failed: 0, short: false })
  expect(most).toBe(1)
})

/** `npm run accuracy`: the product on labelled contracts. With `--clauses [position] [--misses] [--half even|odd]`: how often signals agree with the made-up clauses. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Status } from '../src/library/position.ts'
import { answer } from '../src/match/match.ts'
import { contracts } from './accuracy-contracts.ts'
import { loadRules } from './rule-files.ts'
import { tinyContract } from './tiny.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

interface Labelled {
  text: string
  labels: Record<string, Status>
  open?: string[]
}

interface Tally {
  right: number
  total: number
  decidedRight: number
  decided: number
  falseAlarms: number
}

function clausesFile(): string {
  const corpus = process.env.COUNTERCLAUSE_CORPUS ?? join(root, '../shared/corpus')
  return join(corpus, '../clauses/made-up.jsonl')
}

/** Agreement of the signals with the made-up clauses (all, or every other one); arguable positions of a clause are left out. */
function clauses(only: string | undefined, showMisses: boolean, half: string | undefined): void {
  const file = clausesFile()
  if (!existsSync(file)) {
    console.log(`Skipped: ${file} is not here.`)
    return
  }
  const { library, problems } = loadRules(root)
  for (const problem of problems) console.error(problem)
  const positions = library.positions.filter((position) => !only || position.id === only)
  const asked = { ...library, positions }
  const tallies = new Map<string, Tally>(
    positions.map((p) => [p.id, { right: 0, total: 0, decidedRight: 0, decided: 0, falseAlarms: 0 }]),
  )
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (!line || (half !== undefined && (index % 2 ? 'odd' : 'even') !== half)) continue
    const labelled = JSON.parse(line) as Labelled
    for (const got of answer(tinyContract(labelled.text), asked)) {
      if (labelled.open?.includes(got.position)) continue
      const wanted = labelled.labels[got.position] ?? 'silent'
      const tally = tallies.get(got.position)
      if (!tally) continue
      tally.total++
      if (got.status === wanted) tally.right++
      if (wanted !== 'silent') {
        tally.decided++
        if (got.status === wanted) tally.decidedRight++
      } else if (got.status !== 'silent') tally.falseAlarms++
      if (showMisses && got.status !== wanted)
        console.log(
          `${wanted.padEnd(10)} read ${got.status.padEnd(10)} ${got.signal.padEnd(24)} ${labelled.text.replaceAll('\n', ' / ')}`,
        )
    }
  }
  const sum = { decided: 0, decidedRight: 0, falseAlarms: 0 }
  for (const [id, tally] of tallies) {
    console.log(
      `${id.padEnd(30)} decided ${String(tally.decidedRight).padStart(4)} of ${String(tally.decided).padStart(4)} (${(tally.decidedRight / Math.max(1, tally.decided)).toFixed(2)})  false alarms ${String(tally.falseAlarms).padStart(4)} of ${tally.total - tally.decided}`,
    )
    sum.decided += tally.decided
    sum.decidedRight += tally.decidedRight
    sum.falseAlarms += tally.falseAlarms
  }
  console.log(
    `${'all'.padEnd(30)} decided ${sum.decidedRight} of ${sum.decided} (${(sum.decidedRight / Math.max(1, sum.decided)).toFixed(2)})  false alarms ${sum.falseAlarms}`,
  )
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { clauses: { type: 'boolean' }, misses: { type: 'boolean', default: false }, half: { type: 'string' } },
})
if (values.clauses) clauses(positionals[0], values.misses, values.half)
else await contracts()

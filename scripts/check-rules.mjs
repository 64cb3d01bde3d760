// Checks rules/: schema, patterns, every position has its file, every example reads as it should. `npm run rules:check [-- position]`.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { POSITION_IDS } from '../src/library/ids.ts'
import { answer } from '../src/match/match.ts'
import { loadRules } from './rule-files.ts'
import { slowPatterns } from './slow-patterns.ts'
import { tinyContract } from './tiny.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const args = process.argv.slice(2)
const only = args.find((arg) => !arg.startsWith('--'))
/** With --enough, a position must bring eight examples for every status it can take. */
const ENOUGH = args.includes('--enough') ? 8 : 0

const { library, examples, problems } = loadRules(root)
const mine = problems.filter(
  (problem) =>
    !only ||
    !problem.startsWith('rules/') ||
    problem.includes(only.replace('.', '/')) ||
    /vocabulary|shared/.test(problem),
)
for (const problem of mine) console.log(problem)
let failed = mine.length
let passed = 0

for (const id of only ? [only] : POSITION_IDS) {
  const own = examples.get(id)
  if (!own) {
    console.log(`${id}: there is no rules/${id.replace('.', '/')}.yaml that can be read.`)
    failed++
    continue
  }
  const position = library.positions.find((one) => one.id === id)
  const asked = { ...library, positions: [position] }
  let right = 0
  let total = 0
  for (const status of ['preferred', 'compromise', 'adverse', 'silent']) {
    const list = own[status] ?? []
    if (position.statuses.includes(status) && list.length < ENOUGH) {
      console.log(`${id}: ${list.length} examples of "${status}", ${ENOUGH} are asked for.`)
      failed++
    }
    for (const text of list) {
      total++
      const got = answer(tinyContract(text), asked)[0]
      if (got.status === status) right++
      else {
        failed++
        console.log(`${id}: should be ${status}, is ${got.status} (${got.signal}): ${text}`)
      }
    }
  }
  passed += right
  console.log(`${id}: ${right} of ${total} examples read right, ${position.signals.length} signals`)
}
const looked = only ? { ...library, positions: library.positions.filter((one) => one.id === only) } : library
for (const { signal, milliseconds, source } of slowPatterns(looked)) {
  failed++
  console.log(
    `${signal}: a pattern takes ${milliseconds.toFixed(1)} ms on a long sentence; have fewer gaps in one pattern: ${source.slice(0, 160)}`,
  )
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

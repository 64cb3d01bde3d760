/**
 * Reviews contracts with the rules as they stand in rules/ and scores them against labels.
 *   node scripts/score.ts LABELS_DIR [CONTRACTS_DIR] [--only PREFIX] [--detail]
 * CONTRACTS_DIR holds NAME.md for each NAME.json of LABELS_DIR; --only keeps the positions whose id starts so.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answer } from '../src/match/match.ts'
import { parseContract } from '../src/parse/parse.ts'
import { readMarkdown } from '../src/read/markdown.ts'
import { loadRules } from './rule-files.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const corpus = process.env.COUNTERCLAUSE_CORPUS ?? join(root, '../shared/corpus')
const args = process.argv.slice(2)
const onlyAt = args.indexOf('--only')
const only = onlyAt < 0 ? '' : (args[onlyAt + 1] ?? '')
const folders = args.filter((arg, index) => !arg.startsWith('--') && (onlyAt < 0 || index !== onlyAt + 1))
const [labels, contracts = join(corpus, 'contracts')] = folders
if (!labels) {
  console.error('usage: score.ts LABELS_DIR [CONTRACTS_DIR] [--only PREFIX] [--detail]')
  process.exit(2)
}

const { library, problems } = loadRules(root)
for (const problem of problems) console.error(problem)
const kept = { ...library, positions: library.positions.filter((position) => position.id.startsWith(only)) }
const work = mkdtempSync(join(tmpdir(), 'score-'))
const reviews = mkdtempSync(join(tmpdir(), 'reviews-'))
for (const file of readdirSync(labels).filter((name) => name.endsWith('.json'))) {
  const label = JSON.parse(readFileSync(join(labels, file), 'utf8')) as { rows: Record<string, unknown> }
  label.rows = Object.fromEntries(Object.entries(label.rows).filter(([id]) => id.startsWith(only)))
  writeFileSync(join(work, file), JSON.stringify(label))
  const contract = parseContract(readMarkdown(readFileSync(join(contracts, file.replace('.json', '.md')), 'utf8')))
  writeFileSync(join(reviews, file), JSON.stringify({ rows: answer(contract, kept) }))
}
process.stdout.write(
  execFileSync(process.execPath, [
    join(corpus, 'score.mjs'),
    work,
    reviews,
    ...(args.includes('--detail') ? ['--detail'] : []),
  ]),
)

/**
 * Reviews labelled contracts as the product does, finder included, into a folder that score.mjs reads.
 *   node scripts/review-corpus.ts OUT LABELS_DIR [CONTRACTS_DIR] [--model FILE]
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scan } from '../src/find/scan.ts'
import { loadModel } from '../src/find/model.ts'
import { readContract } from '../src/frame/reading.ts'
import { answers } from '../src/match/match.ts'
import { parseContract } from '../src/parse/parse.ts'
import { readMarkdown } from '../src/read/markdown.ts'
import { corpus, root } from './places.ts'
import { loadRules } from './rule-files.ts'

const args = process.argv.slice(2)
const at = args.indexOf('--model')
const modelFile = at < 0 ? join(root, 'src/find/model.bin') : (args[at + 1] ?? '')
const [out, labels, contracts = join(corpus, 'contracts')] = args.filter(
  (_, index) => at < 0 || (index !== at && index !== at + 1),
)
if (!out || !labels) {
  console.error('usage: review-corpus.ts OUT LABELS_DIR [CONTRACTS_DIR] [--model FILE]')
  process.exit(2)
}
const { library } = loadRules(root)
const model = loadModel(new Uint8Array(readFileSync(modelFile)).buffer)
mkdirSync(out, { recursive: true })
for (const file of readdirSync(labels).filter((name) => name.endsWith('.json'))) {
  const contract = parseContract(readMarkdown(readFileSync(join(contracts, file.replace('.json', '.md')), 'utf8')))
  const reading = readContract(contract)
  writeFileSync(join(out, file), JSON.stringify({ rows: answers(reading, library, scan(model, reading)) }))
}

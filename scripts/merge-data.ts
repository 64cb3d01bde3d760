/**
 * What signals and finder see of labelled contracts, one JSON line a contract and position: the data of train/merge.py.
 *   node scripts/merge-data.ts OUT MODEL LABELS_DIR[=CONTRACTS_DIR]...
 * MODEL must not have been trained on these contracts, or the merge learns to trust it too much.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadModel } from '../src/find/find.ts'
import { scan } from '../src/find/scan.ts'
import { readContract } from '../src/frame/reading.ts'
import { decide, standing } from '../src/match/decide.ts'
import { matchContract } from '../src/match/hits.ts'
import { speaksFor, voiceOf, logit } from '../src/match/merge.ts'
import { DECIDED, sightsOf } from '../src/match/sights.ts'
import { parseContract } from '../src/parse/parse.ts'
import { readMarkdown } from '../src/read/markdown.ts'
import { corpus, root } from './places.ts'
import { loadRules } from './rule-files.ts'
import { samePlace } from './same-place.ts'

interface Label {
  rows: Record<string, { status: string; accept?: string[]; quotes?: string[] }>
}

const [out, modelFile, ...folders] = process.argv.slice(2)
if (!out || !modelFile || folders.length === 0) {
  console.error('usage: merge-data.ts OUT MODEL LABELS_DIR[=CONTRACTS_DIR]...')
  process.exit(2)
}
const { library } = loadRules(root)
const model = loadModel(new Uint8Array(readFileSync(modelFile)).buffer)
const lines: string[] = []
for (const folder of folders) {
  const [labels = '', contracts = join(corpus, 'contracts')] = folder.split('=')
  for (const file of readdirSync(labels).filter((name) => name.endsWith('.json'))) {
    const { rows } = JSON.parse(readFileSync(join(labels, file), 'utf8')) as Label
    const contract = parseContract(readMarkdown(readFileSync(join(contracts, file.replace('.json', '.md')), 'utf8')))
    const reading = readContract(contract)
    const scores = scan(model, reading)
    const hits = matchContract(reading, library)
    for (const position of library.positions) {
      const gold = rows[position.id]
      if (!gold) continue
      const all = hits.get(position.id) ?? []
      const sights = sightsOf(position.id, standing(all), decide(all, position), scores)
      const quoted = (sentence: number) => {
        const { start, end } = reading.sentences[sentence] ?? { start: 0, end: 0 }
        return (gold.quotes ?? []).some((quote) => samePlace(contract.source.text.slice(start, end), quote))
      }
      lines.push(
        JSON.stringify({
          set: labels.split('/').at(-1),
          doc: file.replace('.json', ''),
          position: position.id,
          voice: voiceOf(contract.kind),
          gold: gold.status,
          accept: gold.accept ?? [gold.status],
          ruled: sights.ruled,
          speaks: DECIDED.map((status) => speaksFor(sights, status)),
          sentences: sights.sentences.map((sight) => ({
            fires: sight.ruled,
            relevance: logit(sight.relevance),
            leaning: DECIDED.map((status) => sight.leaning[status]),
            quoted: quoted(sight.sentence),
          })),
        }),
      )
    }
  }
}
writeFileSync(out, `${lines.join('\n')}\n`)
console.log(`${lines.length} rows`)

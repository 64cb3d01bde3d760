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

interface Label {
  rows: Record<string, { status: string; accept?: string[]; quotes?: string[] }>
}

const words = (text: string): string[] =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? []

function runs(list: readonly string[]): Set<string> {
  if (list.length <= 5) return new Set([list.join(' ')])
  return new Set(list.slice(0, -4).map((_, i) => list.slice(i, i + 5).join(' ')))
}

/** Half of the shorter text's five-word runs stand in the other: the scorer's notion of the same place. */
function samePlace(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)]
  if (one.length === 0 || other.length === 0) return false
  const [small, large] = one.length <= other.length ? [one, other] : [other, one]
  if (small.length <= 5) return ` ${large.join(' ')} `.includes(` ${small.join(' ')} `)
  const have = runs(large)
  const own = [...runs(small)]
  return own.filter((run) => have.has(run)).length >= own.length / 2
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

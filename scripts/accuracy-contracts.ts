/**
 * `npm run accuracy`: the product, finder included, on the labelled contracts that may be studied. Prints the table,
 * writes docs/accuracy.md (figures between the marks) and every row to tests/expected/rows.tsv, so that a change in
 * any row shows in review. Skipped, and says so, where the corpus is not there.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadFinder } from '../src/engine/node.ts'
import { reviewSource } from '../src/engine/review.ts'
import { LIBRARY } from '../src/library/rules.gen.ts'
import type { Status } from '../src/library/position.ts'
import { readMarkdown } from '../src/read/markdown.ts'
import type { Row } from '../src/review/review.ts'
import { corpus, root } from './places.ts'
import { samePlace } from './same-place.ts'

interface Gold {
  status: Status
  accept?: Status[]
  quotes?: string[]
}

interface Read {
  contract: string
  gold: Gold
  row: Row
}

const STUDIED = ['batch-1', 'batch-2', 'batch-3', 'batch-4']

async function readBatch(batch: string): Promise<Read[]> {
  const model = await loadFinder()
  const folder = join(corpus, 'labels', batch)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const contract = file.replace('.json', '')
      const { rows: gold } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { rows: Record<string, Gold> }
      const source = readMarkdown(readFileSync(join(corpus, 'contracts', `${contract}.md`), 'utf8'))
      return reviewSource(source, { model, anyText: true }).rows.flatMap((row) => {
        const label = gold[row.position]
        return label ? [{ contract, gold: label, row }] : []
      })
    })
}

const right = ({ gold, row }: Read): boolean => (gold.accept ?? [gold.status]).includes(row.status)
const share = (part: number, all: number): number => (all ? part / all : Number.NaN)
const percent = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3))

/** Half the width of a 95 % interval of a share, contracts taken as drawn together: rows of one contract go right and wrong together. */
function halfInterval(reads: readonly Read[], good: (read: Read) => boolean): number {
  const shares = [...Map.groupBy(reads, (read) => read.contract).values()].map((rows) =>
    share(rows.filter(good).length, rows.length),
  )
  const mean = shares.reduce((a, b) => a + b, 0) / shares.length
  const variance = shares.reduce((sum, s) => sum + (s - mean) ** 2, 0) / Math.max(1, shares.length - 1)
  return 1.96 * Math.sqrt(variance / shares.length)
}

interface Figure {
  what: string
  value: string
}

/** The measures of score.mjs, and whether a right clause is in sight. */
export function figuresOf(reads: readonly Read[]): Figure[] {
  const decided = reads.filter(({ gold }) => gold.status !== 'silent')
  const adverse = reads.filter(({ gold }) => gold.status === 'adverse')
  const saidAdverse = reads.filter(({ row }) => row.status === 'adverse')
  const sure = reads.filter(({ row }) => row.certainty === 'sure')
  const sureDecided = sure.filter(({ row }) => row.status !== 'silent')
  const shown = reads.flatMap(({ gold, row }) =>
    row.status === 'silent'
      ? []
      : row.evidence.map((piece) => (gold.quotes ?? []).some((quote) => samePlace(piece.quote, quote))),
  )
  const quotes = reads.flatMap(({ gold, row }) =>
    (gold.quotes ?? []).map(
      (quote) => row.status !== 'silent' && row.evidence.some((piece) => samePlace(piece.quote, quote)),
    ),
  )
  const inSight = decided.filter(({ gold, row }) =>
    [...row.evidence, ...row.lookHere].some((piece) =>
      (gold.quotes ?? []).some((quote) => samePlace(piece.quote, quote)),
    ),
  )
  const count = (list: readonly boolean[]) => share(list.filter(Boolean).length, list.length)
  return [
    {
      what: 'status accuracy',
      value: `${percent(share(reads.filter(right).length, reads.length))} ± ${percent(halfInterval(reads, right))}`,
    },
    { what: 'where decided', value: percent(share(decided.filter(right).length, decided.length)) },
    {
      what: 'adverse recall / precision',
      value: `${percent(share(adverse.filter(right).length, adverse.length))} / ${percent(share(saidAdverse.filter(right).length, saidAdverse.length))}`,
    },
    { what: 'evidence recall / precision', value: `${percent(count(quotes))} / ${percent(count(shown))}` },
    {
      what: '`sure`: share, accuracy, where it decides',
      value: `${percent(share(sure.length, reads.length))}, ${percent(share(sure.filter(right).length, sure.length))}, ${percent(share(sureDecided.filter(right).length, sureDecided.length))}`,
    },
    {
      what: 'a right clause among evidence or *look here*, of decided rows',
      value: percent(share(inSight.length, decided.length)),
    },
  ]
}

function table(columns: readonly string[], bodies: readonly (readonly Figure[])[]): string {
  const head = `| measure | ${columns.join(' | ')} |\n| --- |${' --- |'.repeat(columns.length)}`
  const rows = (bodies[0] ?? []).map(
    (figure, i) => `| ${figure.what} | ${bodies.map((body) => body[i]?.value ?? '').join(' | ')} |`,
  )
  return [head, ...rows].join('\n')
}

function byPosition(reads: readonly Read[]): string {
  const groups = Map.groupBy(reads, ({ row }) => row.position)
  const lines = LIBRARY.positions.map(({ id }) => {
    const own = groups.get(id) ?? []
    const decided = own.filter(({ gold }) => gold.status !== 'silent')
    return `| \`${id}\` | ${own.filter(right).length} of ${own.length} | ${decided.filter(right).length} of ${decided.length} |`
  })
  return ['| position | right | where decided |', '| --- | --- | --- |', ...lines].join('\n')
}

/** How often rows are right by how likely the engine says they are. */
function calibration(reads: readonly Read[]): string {
  const bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]
  const lines = bounds.slice(0, -1).flatMap((from, i) => {
    const own = reads.filter(({ row }) => row.confidence >= from && row.confidence < (bounds[i + 1] ?? 1))
    return own.length
      ? [
          `| ${from.toFixed(2)} to ${Math.min(1, bounds[i + 1] ?? 1).toFixed(2)} | ${own.length} | ${percent(share(own.filter(right).length, own.length))} |`,
        ]
      : []
  })
  return ['| the engine says | rows | right |', '| --- | --- | --- |', ...lines].join('\n')
}

function intoDocument(name: string, text: string): void {
  const path = join(root, 'docs/accuracy.md')
  const before = readFileSync(path, 'utf8')
  const pattern = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`)
  writeFileSync(
    path,
    before.replace(pattern, (_, start: string, end: string) => `${start}\n${text}\n${end}`),
  )
}

/** Everything that `npm run accuracy` says of contracts. */
export async function contracts(): Promise<void> {
  if (!existsSync(join(corpus, 'labels'))) {
    console.log(`Skipped: the labelled contracts are not here (${corpus}).`)
    return
  }
  const batches = await Promise.all(STUDIED.map(readBatch))
  const all = batches.flat()
  const figures = table([...STUDIED, 'all studied'], [...batches, all].map(figuresOf))
  console.log(figures)
  intoDocument('studied', figures)
  intoDocument('positions', byPosition(all))
  intoDocument('calibration', calibration(all))
  const rows = all.map(({ contract, gold, row }) =>
    [
      contract,
      row.position,
      row.status,
      row.certainty,
      row.signal,
      right({ contract, gold, row }) ? 'right' : 'wrong',
    ].join('\t'),
  )
  writeFileSync(join(root, 'tests/expected/rows.tsv'), `${rows.join('\n')}\n`)
}

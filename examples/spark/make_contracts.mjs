/** Writes contracts of made-up clauses as {"id", "text"} lines: `node make_contracts.mjs 10000 > contracts.jsonl`. The same number gives the same lines. */
import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('../../fixtures/larkspur-terms.md', import.meta.url), 'utf8')
const [head = '', ...sections] = text.split(/^(?=## )/m)
const SECTIONS_EACH = 2

for (let id = 0; id < Number(process.argv[2] ?? 10_000); id++) {
  const chosen = Array.from({ length: SECTIONS_EACH }, (_, n) => sections[(id * (n + 3) + n * 5) % sections.length])
  console.log(JSON.stringify({ id, text: [head, ...new Set(chosen)].join('') }))
}

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadFinder } from '../src/engine/node.ts'
import { reviewSource } from '../src/engine/review.ts'
import type { Status } from '../src/library/position.ts'
import { readDocument } from '../src/read/read.node.ts'

interface Expected {
  rows: Record<string, { status: Status; accept?: Status[] }>
}

/** Share of rows that a careful reading by hand must agree with: short of all, so that no rule is bent to two texts. */
const AGREEMENT = 0.8

describe.each(['larkspur-terms', 'larkspur-dpa'])('%s, read by hand beforehand', (name) => {
  const expected = JSON.parse(readFileSync(`fixtures/expected/${name}.json`, 'utf8')) as Expected

  it(`agrees in at least ${AGREEMENT} of its 41 rows`, async () => {
    const source = await readDocument(new Uint8Array(readFileSync(`fixtures/${name}.html`)), { name: `${name}.html` })
    const { rows } = reviewSource(source, { model: await loadFinder() })
    const wrong = rows.filter(
      (row) => !(expected.rows[row.position]?.accept ?? [expected.rows[row.position]?.status]).includes(row.status),
    )
    expect(rows).toHaveLength(41)
    expect(
      1 - wrong.length / rows.length,
      wrong.map((row) => `${row.position} ${row.status}`).join(', '),
    ).toBeGreaterThanOrEqual(AGREEMENT)
  })

  it('shows exact words of the text for every decided row', async () => {
    const source = await readDocument(new Uint8Array(readFileSync(`fixtures/${name}.html`)), { name: `${name}.html` })
    for (const row of reviewSource(source, { model: await loadFinder() }).rows) {
      if (row.status !== 'silent') expect(row.evidence.length, row.position).toBeGreaterThan(0)
      for (const piece of row.evidence) expect(source.text.slice(piece.start, piece.end)).toBe(piece.quote)
    }
  })
})

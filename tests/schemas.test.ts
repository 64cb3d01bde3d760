/** The published JSON Schemas are those of the code, and what the command writes fits them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { bytesOf, json, reportOn } from '../src/cli/job.ts'
import { PLAYBOOKS } from '../src/deal/playbooks.ts'
import { PLAYBOOK } from '../src/deal/deal.ts'
import type { Review } from '../src/review/review.ts'
import { REVIEW } from '../src/review/schema.ts'
import { root } from '../scripts/places.ts'
import { schemaFiles } from '../scripts/schemas.ts'

it.each(schemaFiles())('docs/schemas/%s is current: run "npm run schemas" when it is not', (name, content) => {
  expect(readFileSync(join(root, 'docs/schemas', name), 'utf8')).toBe(content)
})

describe('what is written fits', () => {
  const fixtures = ['larkspur-terms.html', 'larkspur-terms.pdf', 'larkspur-terms.docx', 'larkspur-dpa.md']

  it.each(fixtures)('the review of %s, with no field that the schema leaves out', async (name) => {
    const file = join(root, 'fixtures', name)
    const options = { vendor: 'Larkspur' }
    const report = await reportOn(file, await bytesOf(file), options)
    const written: unknown = JSON.parse(json(report, options))
    expect(v.parse(REVIEW, written)).toEqual(written)
    // The compiler holds the type of a review to the schema.
    const typed: v.InferInput<typeof REVIEW> = report.review satisfies Review
    expect(typed.schema).toBe('counterclause/review/1')
  })

  it('the playbooks that ship', () => {
    for (const playbook of PLAYBOOKS) expect(v.parse(PLAYBOOK, playbook)).toEqual(playbook)
  })
})

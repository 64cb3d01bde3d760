/** `npm run schemas`: writes the published JSON Schemas into docs/schemas from the checks that the code itself uses. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { PLAYBOOK, PROFILE } from '../src/deal/deal.ts'
import { REVIEW } from '../src/review/schema.ts'
import { root } from './places.ts'

const SCHEMAS = {
  'review-1': { of: REVIEW, title: "A contract's review" },
  'playbook-1': { of: PLAYBOOK, title: "A buyer's playbook" },
  'profile-1': { of: PROFILE, title: "A deal's profile" },
}

/** File name and content of each published schema. */
export function schemaFiles(): [name: string, content: string][] {
  return Object.entries(SCHEMAS).map(([name, { of, title }]) => {
    // Trimming is done by the reader of a file and is no demand on it: JSON Schema has no word for it.
    const { $schema, ...schema } = toJsonSchema(of, { typeMode: 'input', errorMode: 'ignore' })
    return [`${name}.json`, `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`]
  })
}

if (import.meta.main) {
  mkdirSync(join(root, 'docs/schemas'), { recursive: true })
  for (const [name, content] of schemaFiles()) writeFileSync(join(root, 'docs/schemas', name), content)
}

// Writes src/library/rules.gen.ts from rules/: macros expanded, examples left out. `--new group.name` starts a rule file.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadRules } from './rule-files.ts'
import { blankRule } from './blank-rule.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const asked = process.argv.indexOf('--new')
if (asked > 0) {
  const id = process.argv[asked + 1] ?? ''
  const [group, name] = id.split('.')
  if (!group || !name) fail('Say which position: npm run rules:new -- use.no-training')
  const file = join(root, 'rules', group, `${name}.yaml`)
  if (existsSync(file)) fail(`rules/${group}/${name}.yaml is there already.`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, blankRule(id))
  console.log(`rules/${group}/${name}.yaml is ready to be filled in.`)
} else {
  const { library, problems } = loadRules(root)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) fail(`${problems.length} problems in rules/; src/library/rules.gen.ts was left as it was.`)
  const body = JSON.stringify({ positions: library.positions, shared: library.shared }, null, 1).slice(1, -1).trim()
  const version = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const text = `// Written by scripts/rules.mjs from rules/. Change the rules, then run \`npm run rules\`.
import type { Library } from './position.ts'

export const LIBRARY: Library = {
  version: '${version}',
  ${body},
}
`
  writeFileSync(join(root, 'src/library/rules.gen.ts'), text)
  console.log(
    `${library.positions.length} positions, ${library.positions.reduce((sum, p) => sum + p.signals.length, 0)} signals, ${library.shared.length} shared: src/library/rules.gen.ts (${version})`,
  )
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

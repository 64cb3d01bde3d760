import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FILES = globSync('{src/ui,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).filter(
  (file) => !file.includes('.test.') && !file.includes('/testing/'),
)
/** Attributes whose words a reader sees or hears. */
const SAID = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder', 'label'])
const WORD = /\p{L}{2}/u

interface Place {
  file: string
  words: string
}

/** Calls `visit` with every node of every file. */
function visitAll(visit: (node: ts.Node, file: string) => void): void {
  for (const file of FILES) {
    const text = readFileSync(join(ROOT, file), 'utf8')
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    const go = (node: ts.Node): void => {
      visit(node, file)
      ts.forEachChild(node, go)
    }
    go(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind))
  }
}

/** Words that stand in an element or in an attribute that is said, instead of being looked up. */
function wordsIn(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text
  const { parent } = node
  if (!ts.isStringLiteralLike(node) || !parent) return undefined
  if (ts.isJsxAttribute(parent)) return SAID.has(parent.name.getText()) ? node.text : undefined
  if (!ts.isJsxExpression(parent)) return undefined
  const around = parent.parent
  return ts.isJsxAttribute(around) && !SAID.has(around.name.getText()) ? undefined : node.text
}

it('has no words of the panel outside the file of strings, so that it can be translated', () => {
  const found: Place[] = []
  visitAll((node, file) => {
    const words = wordsIn(node)?.trim() ?? ''
    if (WORD.test(words)) found.push({ file, words })
  })
  expect(FILES.length).toBeGreaterThan(20)
  expect(found).toEqual([])
})

it('writes numbers and dates for the reader’s own language: through Intl alone', () => {
  const found: Place[] = []
  visitAll((node, file) => {
    if (
      ts.isPropertyAccessExpression(node) &&
      /^(toFixed|toLocale\w*String|to(UTC|Date|Time)String)$/.test(node.name.text)
    )
      found.push({ file, words: node.getText() })
  })
  expect(found).toEqual([])
})

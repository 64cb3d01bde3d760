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

/** The expression that a string is the value of: a branch of a choice stands for the whole. */
function whole(node: ts.Node): ts.Node {
  const { parent } = node
  const chosen = ts.isConditionalExpression(parent) && parent.condition !== node
  const either =
    ts.isBinaryExpression(parent) &&
    ['&&', '||', '??'].includes(parent.operatorToken.getText()) &&
    parent.right === node
  return chosen || either || ts.isParenthesizedExpression(parent) ? whole(parent) : node
}

/** Words that stand in an element or in an attribute that is said, instead of being looked up. */
function wordsIn(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return undefined
  const { parent } = whole(node)
  const place = ts.isJsxExpression(parent) ? parent.parent : parent
  const words = ts.isStringLiteralLike(node) ? node.text : node.getText().replace(/\$\{[^}]*\}/g, '')
  if (ts.isJsxAttribute(place)) return SAID.has(place.name.getText()) ? words : undefined
  return ts.isJsxExpression(parent) ? words : undefined
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

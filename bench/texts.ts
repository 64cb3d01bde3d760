/** Contracts of any length, made from the sample: sections come again with other numbers and other words in them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/places.ts'

const sample = readFileSync(join(root, 'fixtures/larkspur-terms.md'), 'utf8')

/** About `size` characters of Markdown. The parties and definitions stand once, at the head; what follows varies. */
export function contractOf(size: number): string {
  let text = sample
  for (let round = 2; text.length < size; round++) {
    text += `\n\n## Schedule ${round}\n\n${sample.replace(/^# .*$/m, '').replace(/\b(\d+)\.(\d+)\b/g, (_, a: string, b: string) => `${Number(a) + 20 * round}.${b}`)}`
  }
  return text.slice(0, text.lastIndexOf('\n', size) + 1 || size)
}

/** Every file of the corpus reads, and a contract reads alike in every format. Runs where the corpus is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../src/read/language.ts'
import { readDocument } from '../src/read/read.node.ts'
import { type SourceText } from '../src/read/source.ts'
import { offsetFaults } from '../src/read/testing.ts'
import { worthReviewing } from '../src/read/worth.ts'

const corpus = process.env.COUNTERCLAUSE_CORPUS ?? resolve(import.meta.dirname, '../../shared/corpus')
const here = existsSync(join(corpus, 'contracts'))
if (!here) console.warn(`Skipped: no corpus at ${corpus}; set COUNTERCLAUSE_CORPUS to read it.`)

const RUN = 8
/** Share of a text's runs of eight words that the other one must hold. */
const AGREE = 0.93

const read = (folder: string, name: string): Promise<SourceText> =>
  readDocument(new Uint8Array(readFileSync(join(corpus, folder, name))), { name })

/** Words as printed: numbers that a page or Word shows stand before their blocks. */
function wordsOf(source: SourceText): string[] {
  const printed = source.blocks.map((block) => `${block.number ?? ''} ${source.text.slice(block.start, block.end)}`)
  return (
    printed
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function runsOf(words: string[]): Set<string> {
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '))
  return runs
}

function share(of: Set<string>, within: Set<string>): number {
  let found = 0
  for (const run of of) if (within.has(run)) found += 1
  return found / Math.max(1, of.size)
}

const files = here ? readdirSync(join(corpus, 'contracts')) : []
const names = files.filter((file) => file.endsWith('.md')).map((file) => basename(file, '.md'))

describe.runIf(here)('the corpus', () => {
  it.each(names)('%s reads alike in every format and is a contract in English', async (name) => {
    const formats = files.filter((file) => basename(file, extname(file)) === name)
    const sources = await Promise.all(formats.map((file) => read('contracts', file)))
    const plain = sources[formats.indexOf(`${name}.md`)]
    if (!plain) throw new Error(`${name}.md is missing`)
    const runs = runsOf(wordsOf(plain))
    sources.forEach((source, index) => {
      expect(offsetFaults(source)).toEqual([])
      expect(languageOf(source.text)).toBe('en')
      expect(worthReviewing(source).contract).toBe(true)
      if (source !== plain) expect(share(runs, runsOf(wordsOf(source))), formats[index]).toBeGreaterThanOrEqual(AGREE)
    })
  })

  it('further contracts read; what is not in English is told', async () => {
    const further = readdirSync(join(corpus, 'unlabelled'))
    for (const name of further) {
      const source = await read('unlabelled', name)
      expect(offsetFaults(source)).toEqual([])
      if (languageOf(source.text) === 'en') expect(worthReviewing(source).contract, name).toBe(true)
    }
  })
})

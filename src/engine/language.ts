/** A review together with the language to ask for on every row that falls short. */
import type { Library } from '../library/position.ts'
import { LIBRARY } from '../library/rules.gen.ts'
import { answer } from '../match/match.ts'
import { askerFor, type Ask, type ReadAgain } from '../negotiate/ask.ts'
import { parseContract } from '../parse/parse.ts'
import type { Contract } from '../parse/contract.ts'
import type { SourceText } from '../read/source.ts'
import type { Review } from '../review/review.ts'
import { contractOf, reviewContract, type ReviewOptions } from './review.ts'

const alone = new Map<string, Library>()

/** The library with one position and the shared signals that decide it: a mended sentence is read for that row alone. */
function libraryFor(id: string): Library {
  const known = alone.get(id)
  if (known) return known
  const library = {
    ...LIBRARY,
    positions: LIBRARY.positions.filter((position) => position.id === id),
    shared: LIBRARY.shared.filter((signal) => id in signal.positions),
  }
  alone.set(id, library)
  return library
}

/** The definitions that a sentence rests on, those that they rest on included. */
function definitionsFor(contract: Contract, sentence: string): string {
  const used = new Set<string>()
  const look = (words: string) => {
    for (const { term, start, end } of contract.definitions) {
      const text = contract.source.text.slice(start, end)
      if (used.has(text) || text.includes(sentence) || !words.includes(term)) continue
      used.add(text)
      look(text)
    }
  }
  look(sentence)
  return [...used].join('\n\n')
}

/** Reads one sentence alone, in the voice of its contract: the definitions that it rests on stand before it, and do not speak for it. */
export function readAgainIn(contract: Contract): ReadAgain {
  const read = (text: string, position: string) =>
    answer(parseContract(sourceOf(text), { vendor: contract.sides.vendor.name }), libraryFor(position))[0]
  return (sentence, position) => {
    const definitions = definitionsFor(contract, sentence)
    const inContext = definitions && read(`${definitions}\n\n${sentence}`, position)
    const isOwn = inContext && !inContext.evidence.some(({ start }) => start < definitions.length)
    return (isOwn ? inContext : read(sentence, position))?.status ?? 'silent'
  }
}

function sourceOf(text: string): SourceText {
  const blocks: SourceText['blocks'] = []
  for (const match of text.matchAll(/[^\n]+/g))
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].length })
  return { format: 'text', text, blocks, notes: [] }
}

/** Language for the rows that fall short of the playbook, by position. */
export function asksFor(contract: Contract, review: Review, options: ReviewOptions): Record<string, Ask> {
  const ask = askerFor(contract, readAgainIn(contract))
  const short = review.rows.filter((row) => row.standing !== 'met' && row.standing !== 'not-applicable')
  return Object.fromEntries(
    short.flatMap((row) => {
      const position = LIBRARY.positions.find((one) => one.id === row.position)
      return position ? [[row.position, ask(position, row, options.playbook?.positions[row.position])]] : []
    }),
  )
}

/** Reviews a document and finds the words to ask for. Throws ReadError as `reviewSource` does. */
export function reviewWithLanguage(
  source: SourceText,
  options: ReviewOptions = {},
): { review: Review; asks: Record<string, Ask> } {
  const contract = contractOf(source, options)
  const review = reviewContract(contract, options)
  return { review, asks: asksFor(contract, review, options) }
}

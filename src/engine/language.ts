/** A review together with the language to ask for on every row that falls short. */
import type { Library } from '../library/position.ts'
import { LIBRARY } from '../library/rules.gen.ts'
import { answer } from '../match/match.ts'
import { askFor, type Ask, type ReadAgain } from '../negotiate/ask.ts'
import { termsOf } from '../negotiate/terms.ts'
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

/** Reads one sentence alone, in the voice of its contract: its definitions stand before it. */
export function readAgainIn(contract: Contract): ReadAgain {
  const definitions = contract.definitions.map(({ start, end }) => contract.source.text.slice(start, end)).join('\n\n')
  return (sentence, position) => {
    const text = definitions ? `${definitions}\n\n${sentence}` : sentence
    const contractAlone = parseContract(sourceOf(text), { vendor: contract.sides.vendor.name })
    return answer(contractAlone, libraryFor(position))[0]?.status ?? 'silent'
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
  const terms = termsOf(contract)
  const readAgain = readAgainIn(contract)
  const short = review.rows.filter((row) => row.standing !== 'met' && row.standing !== 'not-applicable')
  return Object.fromEntries(
    short.flatMap((row) => {
      const position = LIBRARY.positions.find((one) => one.id === row.position)
      return position
        ? [[row.position, askFor(contract, terms, position, row, readAgain, options.playbook?.positions[row.position])]]
        : []
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

/** The steps in order: text to contract, contract to answers, answers to a review. Runs in a worker, in a page and in Node alike. */
import { STANDARD_BUYER, OPEN_PROFILE } from '../deal/standard.ts'
import type { Playbook, Profile } from '../deal/deal.ts'
import { LIBRARY } from '../library/rules.gen.ts'
import { scan } from '../find/scan.ts'
import type { Model } from '../find/model.ts'
import { readContract } from '../frame/reading.ts'
import { answers } from '../match/match.ts'
import type { Contract } from '../parse/contract.ts'
import { parseContract } from '../parse/parse.ts'
import { ReadError, type SourceText } from '../read/source.ts'
import { languageOf } from '../read/language.ts'
import { worthReviewing } from '../read/worth.ts'
import type { Review } from '../review/review.ts'
import { weigh } from '../review/weigh.ts'
import { ENGINE_VERSION } from './version.ts'

export interface ReviewOptions {
  /** Corrects the side that was read as the vendor. */
  vendor?: string
  playbook?: Playbook
  profile?: Profile
  /** The clause finder; without it the signals answer alone. */
  model?: Model
  /** The text may be a single clause: nothing is refused as "not a contract". */
  anyText?: boolean
  /** Called between steps with the share that is done, 0..1. */
  onProgress?: (done: number) => void
}

/** Refuses another language, which would only give a table of silence. Throws ReadError ("unsupported-language"). */
export function mustBeEnglish(source: SourceText): void {
  const language = languageOf(source.text)
  if (language !== 'en' && language !== 'und') {
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language
    throw new ReadError(
      'unsupported-language',
      `This text is in ${name}. Only contracts in English can be reviewed; open the English version if there is one.`,
    )
  }
}

function mustBeReviewable(source: SourceText): void {
  mustBeEnglish(source)
  const worth = worthReviewing(source)
  if (!worth.contract) throw new ReadError('not-a-contract', worth.why)
}

/**
 * The document as a contract: clauses, definitions, sides.
 * Throws ReadError ("unsupported-language", "not-a-contract") unless `anyText` is set.
 */
export function contractOf(source: SourceText, options: ReviewOptions = {}): Contract {
  if (!options.anyText) mustBeReviewable(source)
  options.onProgress?.(0.1)
  return parseContract(source, options.vendor ? { vendor: options.vendor } : {})
}

/** First headings that name a part and not the document. */
const PART =
  /^\W*(?:\d+\W*)?(?:preamble|introduction|definitions?|recitals|background|overview|(?:table of )?contents|summary)\W*$/i

function titleOf({ title, address }: SourceText): string {
  return (title && PART.test(title) ? address : undefined) ?? title ?? address ?? 'Untitled'
}

/** A contract's answers to the whole library, weighed. */
export function reviewContract(contract: Contract, options: ReviewOptions = {}): Review {
  const { source } = contract
  options.onProgress?.(0.3)
  const reading = readContract(contract)
  const scores = options.model ? scan(options.model, reading) : undefined
  options.onProgress?.(0.6)
  const read = answers(reading, LIBRARY, scores)
  options.onProgress?.(0.95)
  const playbook = options.playbook ?? STANDARD_BUYER
  const profile = options.profile ?? OPEN_PROFILE
  return {
    schema: 'counterclause/review/1',
    source: {
      name: source.address ?? source.title ?? 'text',
      title: titleOf(source),
      format: source.format,
      words: source.text.match(/\S+/g)?.length ?? 0,
      ...(source.pages === undefined ? {} : { pages: source.pages }),
    },
    engine: { version: ENGINE_VERSION, library: LIBRARY.version, model: options.model?.id ?? null },
    sides: contract.sides,
    kind: contract.kind,
    language: contract.language,
    facts: contract.facts,
    incorporated: contract.incorporated,
    playbook: playbook.title,
    profile: profile.title,
    rows: weigh(read, LIBRARY.positions, playbook, profile),
    notes: contract.sides.certain
      ? source.notes
      : [...source.notes, { code: 'sides-unclear', message: contract.sides.why }],
  }
}

/** Both steps for a document. Throws ReadError as `contractOf` does. */
export function reviewSource(source: SourceText, options: ReviewOptions = {}): Review {
  return reviewContract(contractOf(source, options), options)
}

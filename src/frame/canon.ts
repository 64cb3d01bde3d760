/** The canonical text of a sentence: what patterns and the frame reader work on, with a way back to the source. */
import type { Artefact, Contract } from '../parse/contract.ts'
import { marksOf } from './marks.ts'
import type { Sentence, Span } from './sentences.ts'

export interface Canon {
  text: string
  /** Source offset of every character of `text`. */
  map: number[]
  /** Where in `text` the sentence itself starts: what stands before is its lead. */
  own: number
  /** Starts of inline list items in `text`. */
  items: number[]
}

const UNIFIED: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
  '−': '-',
  '…': '.',
}
const MARKER =
  /^\s*(?:[•▪●◦·*–—-]\s+|\(?(?:[a-zA-Z]|[ivxIVX]{1,5}|\d{1,2})\)\s+|\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+(?=[A-Z"“(])|[a-z]\.\s+)/

/** Token of an artefact mention: "[content]", "[inputs+outputs]". */
export function artefactToken(artefacts: readonly Artefact[]): string {
  return `[${artefacts.join('+')}]`
}

interface Build {
  text: string
  map: number[]
}

function pushPlain(build: Build, source: string, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const char = source[i]!
    if (/\s/.test(char)) {
      if (build.text === '' || build.text.endsWith(' ')) continue
      build.text += ' '
    } else {
      const one = UNIFIED[char] ?? char.toLowerCase()
      build.text += one.length === 1 ? one : char
    }
    build.map.push(i)
  }
}

function pushToken(build: Build, token: string, at: number): void {
  build.text += token
  for (let i = 0; i < token.length; i++) build.map.push(at)
}

function pushSpan(build: Build, contract: Contract, span: Span): void {
  const text = contract.source.text
  const marker = MARKER.exec(text.slice(span.start, Math.min(span.end, span.start + 16)))
  let from = span.start + (marker ? marker[0].length : 0)
  for (const mark of marksOf(contract, from, span.end)) {
    if (mark.start < from) continue
    pushPlain(build, text, from, mark.start)
    pushToken(build, mark.token, mark.start)
    from = mark.end
  }
  pushPlain(build, text, from, span.end)
}

/** The lead's closing colon or comma goes, so that "Provider may:" + "use X" reads "VENDOR may use X". */
function joinLead(build: Build): void {
  const trimmed = build.text.replace(/[\s:,;.-]+$/, '')
  build.map.length = trimmed.length
  build.text = trimmed
  if (trimmed) {
    build.map.push(build.map.at(-1) ?? 0)
    build.text += ' '
  }
}

/** Builds the canonical text of a sentence, lead first. */
export function buildCanon(contract: Contract, sentence: Sentence): Canon {
  const build: Build = { text: '', map: [] }
  for (const lead of sentence.lead) {
    pushSpan(build, contract, lead)
    joinLead(build)
  }
  const own = build.text.length
  const items: number[] = []
  let from = sentence.start
  for (const item of sentence.items) {
    pushSpan(build, contract, { start: from, end: item.start })
    if (!build.text.endsWith(' ')) {
      build.text += ' '
      build.map.push(item.start)
    }
    items.push(build.text.length)
    from = item.start
  }
  pushSpan(build, contract, { start: from, end: sentence.end })
  return { text: build.text, map: build.map, own, items }
}

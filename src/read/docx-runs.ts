/** Word cuts sentences into runs, one for every look and every saving; of these only what a reader is told stays, so that memory grows with the text. */
import { ReadError } from './source.ts'

/** How letters look, and marks for Word's own use: nothing that the text says. */
const LOOKS =
  /<w:(?:rFonts|szCs|sz|lang|color|kern|spacing|noProof|proofErr|bCs|iCs|lastRenderedPageBreak|bookmarkStart|bookmarkEnd)(?:\s[^<>]*)?\/>/g

const RUN = /<w:r(?:\s[^<>]*)?>(<w:rPr>(?:<w:[^<>]*\/>)*<\/w:rPr>)?<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t><\/w:r>/g

/** Most elements that are read; each takes about two and a half kilobytes of memory. */
const ELEMENTS_MOST = 400_000

/** The XML of a document with neighbouring runs of one kind joined. Throws ReadError (`too-large`) where it is still larger than any contract. */
export function joinedRuns(xml: string): string {
  const plain = xml.replace(LOOKS, '').replaceAll('<w:rPr></w:rPr>', '')
  const out: string[] = []
  let held: { kind: string; texts: string[] } | undefined
  let from = 0
  const flush = (): void => {
    if (held) out.push(`<w:r>${held.kind}<w:t xml:space="preserve">${held.texts.join('')}</w:t></w:r>`)
    held = undefined
  }
  for (const { 0: whole, 1: kind = '', 2: text = '', index } of plain.matchAll(RUN)) {
    if (index > from || held?.kind !== kind) flush()
    out.push(plain.slice(from, index))
    held ??= { kind, texts: [] }
    held.texts.push(text)
    from = index + whole.length
  }
  flush()
  out.push(plain.slice(from))
  const joined = out.join('')
  if (countOf(joined, '<w:') > ELEMENTS_MOST)
    throw new ReadError(
      'too-large',
      'This Word file is put together from more pieces than any contract. Save it as a PDF, or save the contract alone as a new file.',
    )
  return joined
}

function countOf(text: string, piece: string): number {
  let count = 0
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) count += 1
  return count
}

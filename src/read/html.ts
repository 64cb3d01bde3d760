/** HTML as browsers save it, read without a browser (Node, worker). */
import { parseHTML } from 'linkedom'
import { mustBeParsable } from './page-limits.ts'
import { decode } from './text.ts'
import { ReadError, type SourceText } from './source.ts'
import { walkPage, type PageReading, type WalkOptions } from './walk.ts'

/** A page's markup as a document. Fragments get a body of their own. */
export function parsePage(html: string): Document {
  const whole = /<body[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html.replace(/<\/?(?:html|body)\b[^<>]*>/gi, '')}</body></html>`
  return parseHTML(whole).document
}

/** Reads a saved page and keeps the runs. Takes bytes (encoding told by BOM, `meta charset` or content) or markup. Throws ReadError (`too-large`, `broken`). */
export function readPage(input: Uint8Array | string, options: WalkOptions = {}): PageReading {
  const html = typeof input === 'string' ? input : decode(input, charsetOf(input))
  mustBeParsable(html)
  let document: Document
  try {
    document = parsePage(html)
  } catch {
    throw new ReadError('broken', 'This page could not be parsed. Save it again from the browser, or save it as a PDF.')
  }
  return walkPage(document, options)
}

/** Reads a saved page. See readPage. */
export function readHtml(input: Uint8Array | string, options: WalkOptions = {}): SourceText {
  return readPage(input, options).source
}

function charsetOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
}

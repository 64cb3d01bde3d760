/** Bytes to text. Readers are heavy: each is loaded when a document of its kind is read. */
import { ReadError, type SourceText } from '../../read/source.ts'
import { t } from '../i18n.ts'

/** A PDF may have a few bytes of something else before its own beginning. */
const BEGINNING = 1024

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING)).includes('%PDF-')
}

/** Reads a document by what it is, whatever its address or server calls it. Throws ReadError. */
export async function readBytes(bytes: Uint8Array, address: string): Promise<SourceText> {
  if (bytes.length === 0) throw new ReadError('empty', t('refused_empty'))
  if (!isPdf(bytes)) throw new ReadError('not-this-format', t('refused_format'))
  const { readPdf } = await import('../../read/pdf.browser.ts')
  return (await readPdf(bytes, { address })).source
}

/** Reading in Node. */
import { readPdf } from './pdf.node.ts'
import { readDocument as read, type ReadOptions } from './read.ts'
import { type SourceText } from './source.ts'

/** Reads a document of any format in Node. See readDocument. */
export function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceText> {
  return read(bytes, options, { readPdf })
}

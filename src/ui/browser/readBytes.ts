/** Bytes to text. Readers are heavy: they are loaded when a document of their kind is read. */
import { ReadError, type SourceText } from '../../read/source.ts'

export async function readBytes(bytes: Uint8Array, name: string, type: string): Promise<SourceText> {
  await Promise.resolve()
  throw new ReadError('not-this-format', `${name} is ${type || 'of a kind that is not known'} (${bytes.length} bytes).`)
}

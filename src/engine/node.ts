/** The engine's thin shell for Node: reads the clause finder's model from disk, once. */
import { readFile } from 'node:fs/promises'
import { loadModel, type Model } from '../find/model.ts'

let finder: Promise<Model> | undefined

/** The clause finder that ships beside the code. */
export function loadFinder(): Promise<Model> {
  finder ??= readFile(new URL('../find/model.bin', import.meta.url)).then((bytes) =>
    loadModel(new Uint8Array(bytes).buffer),
  )
  return finder
}

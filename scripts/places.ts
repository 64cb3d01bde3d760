/** Where the project is and where the labelled corpus stands beside it. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
export const corpus = process.env.COUNTERCLAUSE_CORPUS ?? join(root, '../shared/corpus')

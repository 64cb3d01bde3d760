/** Output files are whole or not there: written beside their place and moved into it. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** An output that could not be written; `message` is a sentence. */
export class WriteError extends Error {}

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EFBIG: 'the disk is full or a size limit is reached',
  EDQUOT: 'your disk quota is used up',
  EACCES: 'you have no right to write there',
  EPERM: 'you have no right to write there',
  EROFS: 'the disk is read-only',
  EEXIST: 'a file stands where the folder should be',
  ENOTDIR: 'a file stands where the folder should be',
  EISDIR: 'a folder stands where the file should be',
}

/** Writes a file, folders included. An earlier file of this name stays whole until the new one is. Throws WriteError. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}.part`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, content)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new WriteError(`${path} could not be written: ${REASONS[code] ?? code}. What was there before is unchanged.`)
  }
}

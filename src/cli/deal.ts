/** Playbooks and profiles as the command names them: one that ships, or a file. */
import { readFile } from 'node:fs/promises'
import type { Playbook, Profile } from '../deal/deal.ts'
import { DealFileError, readPlaybook, readProfile } from '../deal/file.ts'
import { PLAYBOOKS } from '../deal/playbooks.ts'
import { LIBRARY } from '../library/rules.gen.ts'
import { UsageError } from './usage.ts'

async function fromFile<T>(path: string, kind: string, read: (text: string) => T): Promise<T> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw new UsageError(`The ${kind} ${path} cannot be read. Check the path.`)
  }
  try {
    return read(text)
  } catch (error) {
    if (error instanceof DealFileError)
      throw new UsageError(
        `The ${kind} ${path} cannot be used:\n${error.problems.map((problem) => `  ${problem}`).join('\n')}`,
      )
    throw error
  }
}

/** Throws UsageError with line and field. */
export async function playbookNamed(name: string): Promise<Playbook> {
  const shipped = PLAYBOOKS.find((playbook) => playbook.id === name)
  return (
    shipped ??
    fromFile(name, 'playbook', (text) =>
      readPlaybook(
        text,
        LIBRARY.positions.map((position) => position.id),
      ),
    )
  )
}

/** Throws UsageError with line and field. */
export async function profileNamed(path: string): Promise<Profile> {
  return fromFile(path, 'profile', readProfile)
}

/** Runs the command's own entry in this process: the same answers as a process of its own, without its start. */
import { vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Ran } from './run.ts'

export async function within(args: string[]): Promise<Ran> {
  let out = ''
  let err = ''
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true)),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true)),
    vi.spyOn(console, 'log').mockImplementation((text) => void (out += `${text}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text) => void (err += `${text}\n`)),
  ]
  try {
    return { code: await main(args), out, err }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

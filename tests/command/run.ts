/** Runs the real command in a process of its own, as a terminal does. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { root } from '../../scripts/places.ts'

const COMMAND = join(root, 'scripts/counterclause.mjs')

export const fixture = (name: string): string => join(root, 'fixtures', name)

export interface Ran {
  code: number | null
  out: string
  err: string
}

export interface RunOptions extends SpawnOptions {
  /** Standard input. */
  input?: string
  /** Called with the child as soon as it runs. */
  meet?: (child: ChildProcess) => void
}

/** Resolves when the process has ended and its output is read to the end. */
export function finished(child: ChildProcess, input?: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    let out = ''
    let err = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

export function counterclause(args: string[], { input, meet, ...options }: RunOptions = {}): Promise<Ran> {
  const child = spawn(process.execPath, [COMMAND, ...args], { ...options, stdio: 'pipe' })
  meet?.(child)
  return finished(child, input)
}

const folders: string[] = []

/** An empty folder that is gone after the test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'counterclause-'))
  folders.push(made)
  return made
}

afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})

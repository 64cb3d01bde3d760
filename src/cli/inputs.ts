/** Which files to review: files as named, what a folder holds, what a glob matches. */
import { glob, readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { UsageError } from './usage.ts'

export interface Input {
  /** Path to read. */
  file: string
  /** Where its output goes under --out, without extension: "terms", "2026/terms". */
  name: string
}

/** What a folder is searched for; a file that is named is read whatever its extension. */
const READABLE = new Set(['.html', '.htm', '.xhtml', '.pdf', '.docx', '.md', '.markdown', '.txt'])

async function filesOf(folder: string): Promise<Input[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && READABLE.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ file, name: stem(relative(folder, file)) }))
}

function stem(path: string): string {
  const folder = dirname(path)
  const name = basename(path, extname(path))
  return folder === '.' ? name : join(folder, name)
}

async function expand(argument: string): Promise<Input[]> {
  if (argument === '-') return [{ file: '-', name: 'standard-input' }]
  const kind = await stat(argument).catch(() => undefined)
  if (kind?.isDirectory()) return filesOf(argument)
  if (kind || !/[*?[{]/.test(argument)) return [{ file: argument, name: basename(argument, extname(argument)) }]
  const files = (await Array.fromAsync(glob(argument))).sort()
  if (files.length === 0) throw new UsageError(`No file matches ${argument}.`)
  return files.map((file) => ({ file, name: basename(file, extname(file)) }))
}

/** All inputs, each once, in order; where two would write the same output, the later one keeps its extension in the name. Throws UsageError. */
export async function inputsOf(args: string[]): Promise<Input[]> {
  const inputs: Input[] = []
  const files = new Set<string>()
  // The summary of several inputs takes this name.
  const names = new Set<string>(['summary'])
  for (const argument of args) {
    for (const input of await expand(argument)) {
      const path = input.file === '-' ? '-' : resolve(input.file)
      if (files.has(path)) continue
      files.add(path)
      let name = input.name
      if (names.has(name)) name = `${name}${extname(input.file)}`
      for (let n = 2; names.has(name); n++) name = `${input.name}-${n}${extname(input.file)}`
      names.add(name)
      inputs.push({ file: input.file, name })
    }
  }
  if (inputs.length === 0)
    throw new UsageError(`There is nothing to review in ${args.join(', ')}: no .html, .pdf, .docx, .md or .txt file.`)
  return inputs
}

/** Refuses an output that would take the place of a contract: `--out` may name the folder that the contracts are in. Throws UsageError. */
export function keepInputs(inputs: readonly Input[], out: string, format: string): void {
  const contracts = new Set(inputs.map((input) => resolve(input.file)))
  for (const { name } of inputs) {
    const taken = [`${name}.${format}`, `${name}.json`].find((file) => contracts.has(resolve(out, file)))
    if (taken)
      throw new UsageError(
        `The report ${join(out, taken)} would take the place of the contract itself. Name another folder with --out.`,
      )
  }
}

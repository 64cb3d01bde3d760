/** Which files to review: files as named, what a folder holds, what a glob matches. */
import { glob, readdir, stat } from 'node:fs/promises'
import { basename, extname, join, relative, dirname } from 'node:path'
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
  const names = new Set<string>()
  for (const argument of args) {
    for (const input of await expand(argument)) {
      if (files.has(input.file)) continue
      files.add(input.file)
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

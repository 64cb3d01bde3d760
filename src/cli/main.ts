/** The command: `counterclause review FILE...`. Exit codes: 0 done, 1 something could not be reviewed, 2 usage, 3 `--fail-on` met. */
import { parseArgs } from 'node:util'
import { reviewFiles } from './files.ts'
import { reviewLines } from './ndjson.ts'

export const USAGE = `counterclause review FILE... [--format table|json] [--out DIR] [--vendor NAME]
counterclause review --ndjson < LINES

  FILE        a contract: .html, .pdf, .docx, .md or .txt; "-" reads standard input
  --format    table (default on a terminal) or json
  --out DIR   one file an input: DIR/NAME.json for NAME.html
  --vendor    the vendor's name, where the text leaves the sides unclear
  --ndjson    reads {"id", "text"} lines from standard input, writes one review a line

Everything happens on this machine. Counterclause assists a reviewer; it is not legal advice.`

/** A mistake in how the command was called; `message` is a sentence. */
export class UsageError extends Error {}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        vendor: { type: 'string' },
        ndjson: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}.`)
  }
}

/** Runs the command and gives its exit code. Writes to the two streams alone. */
export async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = options(args)
    const [command, ...files] = positionals
    if (values.help || command === 'help') {
      console.log(USAGE)
      return 0
    }
    if (command !== 'review')
      throw new UsageError(command ? `There is no command "${command}".` : 'Say what to do: "review FILE".')
    if (values.ndjson) return await reviewLines(process.stdin, process.stdout)
    const format = values.format ?? 'table'
    if (format !== 'table' && format !== 'json') throw new UsageError(`--format is table or json, not "${format}".`)
    if (files.length === 0) throw new UsageError('Name at least one file to review.')
    return await reviewFiles(files, { format, out: values.out, vendor: values.vendor })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`${error.message}\n\n${USAGE}`)
    return 2
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))

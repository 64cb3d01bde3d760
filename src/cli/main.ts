/** The command. Exit codes: 0 done, 1 something could not be reviewed, 2 usage, 3 `--fail-on` met. */
import { playbookCommand } from './playbook.ts'
import { reviewCommand } from './review.ts'
import { UsageError } from './usage.ts'

export const USAGE = `counterclause review FILE|FOLDER|GLOB... [options]
counterclause review --ndjson < LINES
counterclause playbook init [ID] | check FILE | diff FILE FILE

  FILE              a contract: .html, .pdf, .docx, .md or .txt; "-" reads standard input
  --format FORMAT   table (default), json, md, csv or html
  --out DIR         one file an input: DIR/NAME.json for NAME.html (and DIR/NAME.html for --format html);
                    for several inputs also summary.csv and summary.html
  --resume          leaves out what --out already holds for the same file, engine, playbook and profile
  --workers N       processes for several inputs (default: one a core)
  --vendor NAME     the vendor's name, where the text leaves the sides unclear
  --playbook P      a playbook file (JSON or YAML), or standard-buyer, regulated-data, fine-tuning-deal, low-risk-pilot
  --profile FILE    what the deal has and has not (JSON or YAML)
  --fail-on LEVEL   must-fix or open: ends with code 3 when a row is that short
  --ndjson          reads {"id", "text"} lines from standard input, writes one review a line

Everything happens on this machine. Counterclause assists a reviewer; it is not legal advice.`

/** Runs the command and gives its exit code. */
export async function main(args: string[]): Promise<number> {
  const [command, ...rest] = args
  try {
    if (command === 'review') return await reviewCommand(rest)
    if (command === 'playbook') return await playbookCommand(rest)
    if (command === 'help' || command === '--help' || command === '-h') {
      console.log(USAGE)
      return 0
    }
    throw new UsageError(command ? `There is no command "${command}".` : 'Say what to do.')
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${USAGE}`)
      return 2
    }
    console.error(
      `Counterclause stopped at a fault of its own. Please report it.\n${error instanceof Error ? error.stack : String(error)}`,
    )
    return 1
  }
}

/** Whoever reads the output may have seen enough (`| head`): that is no fault. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}

if (import.meta.main) {
  endQuietlyWhenNobodyReads()
  process.exitCode = await main(process.argv.slice(2))
}

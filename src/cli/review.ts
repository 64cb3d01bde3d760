/** `counterclause review`: options, then one of three ways: to the terminal, into a folder, or line by line. */
import { parseArgs } from 'node:util'
import { ReadError } from '../read/source.ts'
import type { Standing } from '../review/review.ts'
import { reviewBatch } from './batch.ts'
import { playbookNamed, profileNamed } from './deal.ts'
import { inputsOf, keepInputs, type Input } from './inputs.ts'
import { bytesOf, FORMATS, render, reportOn, type JobOptions, type OutputFormat } from './job.ts'
import { reviewLines } from './ndjson.ts'
import { table } from './table.ts'
import { UsageError } from './usage.ts'
import { WriteError } from './write.ts'

const FAIL_ON: Record<string, Standing[]> = { 'must-fix': ['must-fix'], open: ['must-fix', 'open'] }

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        vendor: { type: 'string' },
        playbook: { type: 'string' },
        profile: { type: 'string' },
        workers: { type: 'string' },
        'fail-on': { type: 'string' },
        resume: { type: 'boolean', default: false },
        ndjson: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.replace(/\.?$/, '.') : String(error))
  }
}

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[], option: string): T | undefined {
  if (value === undefined) return undefined
  const found = allowed.find((one) => one === value)
  if (!found) throw new UsageError(`${option} is one of ${allowed.join(', ')}, not "${value}".`)
  return found
}

function workersOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const workers = Number(value)
  if (!Number.isInteger(workers) || workers < 1 || workers > 256)
    throw new UsageError(`--workers is a whole number from 1 to 256, not "${value}".`)
  return workers
}

interface Tally {
  failed: number
  short: boolean
}

async function toTerminal(
  inputs: readonly Input[],
  format: OutputFormat,
  options: JobOptions,
  fails: readonly Standing[],
): Promise<Tally> {
  const tally: Tally = { failed: 0, short: false }
  for (const { file } of inputs) {
    try {
      const report = await reportOn(file, await bytesOf(file), options)
      tally.short ||= report.review.rows.some((row) => fails.includes(row.standing))
      process.stdout.write(
        format === 'table'
          ? `${table(report.review, process.stdout.columns ?? 100)}\n`
          : render(report, format, options),
      )
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      console.error(`${file}: ${error.message}`)
      tally.failed++
    }
  }
  return tally
}

/** Gives the exit code. Throws UsageError. */
export async function reviewCommand(args: string[]): Promise<number> {
  const { values, positionals } = parse(args)
  const format = oneOf(values.format, FORMATS, '--format')
  const fails = FAIL_ON[oneOf(values['fail-on'], ['must-fix', 'open'], '--fail-on') ?? ''] ?? []
  const workers = workersOf(values.workers)
  const options: JobOptions = {
    ...(values.vendor ? { vendor: values.vendor } : {}),
    ...(values.playbook ? { playbook: await playbookNamed(values.playbook) } : {}),
    ...(values.profile ? { profile: await profileNamed(values.profile) } : {}),
  }
  if (values.ndjson) {
    if (positionals.length > 0 || values.out || values.format)
      throw new UsageError(
        '--ndjson reads lines from standard input and writes lines: it takes no file, --out or --format.',
      )
    const { failed, short } = await reviewLines(process.stdin, process.stdout, options, fails)
    return failed ? 1 : short ? 3 : 0
  }
  if (positionals.length === 0) throw new UsageError('Name at least one file or folder to review.')
  if (values.resume && !values.out) throw new UsageError('--resume goes with --out.')
  if (format === 'table' && values.out)
    throw new UsageError('A table goes to the terminal; with --out choose json, md, csv or html.')
  const inputs = await inputsOf(positionals)
  if (values.out) keepInputs(inputs, values.out, format ?? 'json')
  if (!values.out) {
    const { failed, short } = await toTerminal(inputs, format ?? 'table', options, fails)
    return failed ? 1 : short ? 3 : 0
  }
  try {
    const outcome = await reviewBatch(
      inputs,
      { ...options, out: values.out, format: format === 'table' || !format ? 'json' : format, resume: values.resume },
      workers,
    )
    const short = outcome.summaries.some((summary) =>
      Object.values(summary.rows).some((row) => fails.includes(row.standing)),
    )
    console.error(
      `${outcome.summaries.length} of ${inputs.length} reviewed into ${values.out}${outcome.resumed ? ` (${outcome.resumed} of them before)` : ''}${outcome.failed ? `, ${outcome.failed} could not be` : ''}${outcome.stopped ? ', then stopped' : ''}.`,
    )
    return outcome.failed || outcome.stopped ? 1 : short ? 3 : 0
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    console.error(error.message)
    return 1
  }
}

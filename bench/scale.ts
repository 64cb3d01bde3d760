/** Contracts by the thousand: files through two workers, lines through --ndjson with memory watched. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/places.ts'
import { atLeast, atMost, type Line } from './measure.ts'
import { contractOf } from './texts.ts'

const FILES = 120
const LINES = 10_000
const COMMAND = join(root, 'src/cli/main.ts')

async function filesPerMinute(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclause-bench-'))
  mkdirSync(join(folder, 'in'))
  for (let n = 0; n < FILES; n++)
    writeFileSync(join(folder, 'in', `contract-${n}.md`), contractOf(20_000 + (n % 20) * 2_000))
  const from = performance.now()
  const child = spawn(
    process.execPath,
    [COMMAND, 'review', join(folder, 'in'), '--out', join(folder, 'out'), '--workers', '2'],
    { stdio: 'ignore' },
  )
  await new Promise((resolve) => child.on('exit', resolve))
  const minutes = (performance.now() - from) / 60_000
  rmSync(folder, { recursive: true })
  return FILES / minutes
}

/** Resident memory of a process in MB; Linux only, elsewhere NaN. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}

/** Memory after a third of the lines, and after all of them. */
async function memoryOverLines(): Promise<{ third: number; end: number }> {
  const child = spawn(process.execPath, [COMMAND, 'review', '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const texts = Array.from({ length: 10 }, (_, n) => contractOf(3_000 + n * 400))
  let answered = 0
  let third = 0
  let end = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) answered++
    end = memoryOf(child.pid) || end
    if (answered < LINES / 3) third = end
  })
  for (let id = 0; id < LINES; id++) {
    if (!child.stdin.write(`${JSON.stringify({ id, text: texts[id % texts.length] })}\n`))
      await new Promise((resolve) => child.stdin.once('drain', resolve))
  }
  child.stdin.end()
  await new Promise((resolve) => child.on('exit', resolve))
  if (answered !== LINES) throw new Error(`${answered} of ${LINES} lines were answered.`)
  return { third, end }
}

export async function scaleLines(): Promise<Line[]> {
  const perMinute = await filesPerMinute()
  const { third, end } = await memoryOverLines()
  return [
    atLeast('Markdown contracts of 20 to 58 KB a minute, two workers', perMinute, 600),
    {
      ...atMost(`Memory after ${LINES.toLocaleString('en')} lines, times that after a third of them`, end / third, 1.2),
      what: `Memory after ${LINES.toLocaleString('en')} lines (${end.toFixed(0)} MB), times that after a third of them`,
    },
  ]
}

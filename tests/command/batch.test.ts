/** Many contracts: names, resuming, interrupting, workers that die, a disk that is full. */
import { execFileSync, spawn } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/places.ts'
import { runPool } from '../../src/cli/pool.ts'
import type { TaskResult } from '../../src/cli/task.ts'
import { counterclause, finished, fixture, folder } from './run.ts'
import { within } from './within.ts'

const files = (at: string): string[] =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(at, join(entry.parentPath, entry.name)))
    .sort()

/** Ms for tests that start several processes or threads, on a busy machine. */
const LONG = 180_000

/** A folder with contracts of several formats, two of one name, and a file that is none. */
function contracts(): string {
  const at = folder()
  mkdirSync(join(at, '2026'))
  copyFileSync(fixture('larkspur-terms.md'), join(at, 'terms.md'))
  copyFileSync(fixture('larkspur-terms.docx'), join(at, 'terms.docx'))
  copyFileSync(fixture('larkspur-dpa.md'), join(at, '2026', 'dpa.md'))
  writeFileSync(join(at, 'notes.xyz'), 'no contract')
  return at
}

const isWhole = (file: string): boolean => {
  const text = readFileSync(file, 'utf8')
  return file.endsWith('.json') ? JSON.parse(text) !== null : text.length > 0
}

describe('a folder', () => {
  it('is reviewed with its own folders, each file under its own name, with a matrix at the end', async () => {
    const out = folder()
    const { code, err } = await counterclause(['review', contracts(), '--out', out, '--workers', '2'])
    expect(code).toBe(0)
    expect(err).toContain(`3 of 3 reviewed into ${out}.`)
    expect(files(out)).toEqual(['2026/dpa.json', 'summary.csv', 'summary.html', 'terms.json', 'terms.md.json'])
    const lines = readFileSync(join(out, 'summary.csv'), 'utf8').trim().split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]?.split(',')).toHaveLength(45)
    expect(files(out).every((file) => isWhole(join(out, file)))).toBe(true)
  })

  it('and globs name each file once; an input called "summary" leaves the matrix its name', async () => {
    const at = folder()
    for (const name of ['a.md', 'b.md', 'summary.md']) copyFileSync(fixture('larkspur-dpa.md'), join(at, name))
    const out = join(at, 'out')
    const { code } = await within([
      'review',
      join(at, '*.md'),
      join(at, 'a.md'),
      at,
      '--out',
      out,
      '--format',
      'csv',
      '--workers',
      '1',
    ])
    expect(code).toBe(0)
    expect(files(out)).toEqual(
      ['a.csv', 'a.json', 'b.csv', 'b.json', 'summary.csv', 'summary.html', 'summary.md.csv', 'summary.md.json'].sort(),
    )
  })
})

describe('--resume', () => {
  it('leaves out what is done, and reviews again what has changed: the file, the playbook, the format', async () => {
    const at = folder()
    const out = folder()
    const file = join(at, 'terms.md')
    copyFileSync(fixture('larkspur-dpa.md'), file)
    const before = ' (1 of them before)'
    const run = async (...more: string[]) => (await within(['review', at, '--out', out, '--resume', ...more])).err
    expect(await run()).not.toContain(before)
    const old = new Date(2000, 1, 1)
    utimesSync(join(out, 'terms.json'), old, old)
    expect(await run()).toContain(`1 of 1 reviewed into ${out}${before}.`)
    expect(statSync(join(out, 'terms.json')).mtimeMs).toBe(old.getTime())

    writeFileSync(file, `${readFileSync(file, 'utf8')}\n\nOne more sentence.\n`)
    expect(await run()).not.toContain(before)
    expect(await run()).toContain(before)

    const playbook = join(folder(), 'ours.json')
    const { out: written } = await within(['playbook', 'init'])
    writeFileSync(playbook, written)
    expect(await run('--playbook', playbook)).not.toContain(before)
    expect(await run('--playbook', playbook)).toContain(before)
    writeFileSync(playbook, written.replace('"must"', '"may"'))
    expect(await run('--playbook', playbook)).not.toContain(before)
    expect(await run('--playbook', playbook, '--format', 'md')).not.toContain(before)
    expect(await run('--vendor', 'Larkspur')).not.toContain(before)
  })
})

describe('an interrupt', () => {
  it(
    'stops after the files in hand; what is done is whole, and the run can be resumed',
    async () => {
      const at = folder()
      const names = Array.from({ length: 12 }, (_, n) => `contract-${n}.md`)
      for (const name of names) copyFileSync(fixture('larkspur-dpa.md'), join(at, name))
      const out = folder()
      const args = ['review', at, '--out', out, '--workers', '1']
      const stopped = await counterclause(args, {
        // As a terminal does: to the command and everything that stands in its group.
        detached: true,
        meet: (child) => child.stderr?.once('data', () => process.kill(-(child.pid ?? 0), 'SIGINT')),
      })
      expect(stopped.err).toContain('run the same command with --resume to go on')
      expect(stopped.err).toContain('then stopped')
      expect(stopped.code).toBe(1)
      const done = files(out).filter((file) => file.startsWith('contract'))
      expect(done.length).toBeGreaterThan(0)
      expect(done.length).toBeLessThan(names.length)
      expect(files(out).every((file) => isWhole(join(out, file)))).toBe(true)
      const rest = await counterclause([...args, '--resume'])
      expect(rest.err).toContain(`12 of 12 reviewed into ${out} (${done.length} of them before)`)
    },
    LONG,
  )
})

/** Processes that `parent` started and that still run. */
function childrenOf(parent: number | undefined): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(parent)
      } catch {
        return false
      }
    })
    .map(Number)
}

/** Runs the pool over files, with limits of the test's own. */
async function pooled(paths: string[], limits: { memoryMb?: number; taskMs?: number }): Promise<TaskResult[]> {
  const results: TaskResult[] = []
  await runPool(
    paths.map((file, n) => ({ file, name: `file-${n}` })),
    { out: folder(), format: 'json', resume: false },
    { workers: 1, signal: new AbortController().signal, onResult: (result) => results.push(result), limits },
  )
  return results
}

const toldOf = (result: TaskResult | undefined): string | undefined =>
  result && ('error' in result ? result.error : undefined)

describe.skipIf(process.platform !== 'linux')('a worker that dies', () => {
  it(
    'is told for its file, another takes its place, and the run can be resumed',
    async () => {
      const at = folder()
      copyFileSync(fixture('larkspur-dpa.md'), join(at, 'a.md'))
      copyFileSync(fixture('larkspur-dpa.md'), join(at, 'c.md'))
      // A pipe that nobody writes to: its reader waits, and is in the middle of it when it is ended.
      execFileSync('mkfifo', [join(at, 'b.md')])
      const out = folder()
      const main = join(root, 'src/cli/main.ts')
      const args = ['a.md', 'b.md', 'c.md'].map((name) => join(at, name))
      const child = spawn(process.execPath, [main, 'review', ...args, '--out', out, '--workers', '1'], {
        stdio: 'pipe',
      })
      child.stderr.once('data', () => childrenOf(child.pid).forEach((worker) => process.kill(worker, 'SIGKILL')))
      const { code, err } = await finished(child)
      expect(err).toContain(
        `${join(at, 'b.md')}: The worker that read this file was lost (ended from outside by SIGKILL).`,
      )
      expect(err).toContain(`2 of 3 reviewed into ${out}, 1 could not be.`)
      expect(code).toBe(1)
      expect(files(out)).toEqual(['a.json', 'c.json', 'summary.csv', 'summary.html'])

      rmSync(join(at, 'b.md'))
      copyFileSync(fixture('larkspur-dpa.md'), join(at, 'b.md'))
      const again = await counterclause(['review', ...args, '--out', out, '--resume'])
      expect(again.err).toContain(`3 of 3 reviewed into ${out} (2 of them before).`)
      expect(again.code).toBe(0)
    },
    LONG,
  )

  it(
    'because one contract takes all its memory is told, and the rest is reviewed',
    async () => {
      const at = folder()
      // Small enough to be read, and large enough that the text alone fills what this worker is given.
      writeFileSync(join(at, 'a.html'), `<body>${'<b>a</b>'.repeat(900_000)}`)
      const results = await pooled([join(at, 'a.html'), fixture('larkspur-dpa.md')], { memoryMb: 120 })
      expect(results.map(toldOf)).toEqual([
        'The worker that read this file was lost (it needed more than 120 MB of memory). The file was left out; the rest goes on.',
        undefined,
      ])
    },
    LONG,
  )

  it(
    'because it is never done is ended, time after time',
    async () => {
      const at = folder()
      const pipes = ['a.md', 'b.md'].map((name) => join(at, name))
      execFileSync('mkfifo', pipes)
      const results = await pooled(pipes, { taskMs: 2000 })
      expect(results.map(toldOf)).toEqual(
        Array(2).fill(
          'The worker that read this file was lost (it had not finished after 2 seconds). The file was left out; the rest goes on.',
        ),
      )
      expect(
        childrenOf(process.pid).filter((pid) =>
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('src/cli/worker.ts'),
        ),
      ).toEqual([])
    },
    LONG,
  )
})

describe('a disk that is full', () => {
  it.skipIf(process.platform === 'win32')('ends the run with a sentence; earlier output stays whole', async () => {
    const out = folder()
    const before = await within(['review', fixture('larkspur-dpa.md'), '--out', out])
    expect(before.code).toBe(0)
    const whole = readFileSync(join(out, 'larkspur-dpa.json'), 'utf8')
    const main = join(root, 'src/cli/main.ts')
    // No file may grow beyond 8 blocks of 1 KB: what a full disk is to a writer.
    const shell = `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`
    const args = [process.execPath, main, 'review', fixture('larkspur-dpa.md'), '--out', out]
    const { code, err } = await finished(spawn('bash', ['-c', shell, ...args], { stdio: 'pipe' }))
    expect(code).toBe(1)
    expect(err).toMatch(
      /larkspur-dpa\.json could not be written: the disk is full or a size limit is reached\. What was there before is unchanged\./,
    )
    expect(files(out)).toEqual(['larkspur-dpa.json'])
    expect(readFileSync(join(out, 'larkspur-dpa.json'), 'utf8')).toBe(whole)
  })
})

/** `npm run bench`: prints the figures and writes docs/benchmarks.md and docs/growth.svg. `--quick` leaves the long ones out and writes nothing. */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/places.ts'
import { browserLines } from './browser.ts'
import { engineLines } from './engine.ts'
import { growthSvg } from './growth.ts'
import type { Line } from './measure.ts'
import { pdfLines } from './pdf.ts'
import { scaleLines } from './scale.ts'

const quick = process.argv.includes('--quick')
const { lines, growth } = await engineLines()
const all: Line[] = [...lines, ...(await pdfLines()), ...(await browserLines()), ...(quick ? [] : await scaleLines())]
const rows = all.map((line) => `| ${line.what} | ${line.figure} | ${line.aim} | ${line.met ? 'met' : 'missed'} |`)
const table = ['| what | figure | aim | |', '| --- | --- | --- | --- |', ...rows].join('\n')
console.log(table)
if (!quick) {
  const machine = `Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`
  writeFileSync(join(root, 'docs/growth.svg'), growthSvg(growth))
  writeFileSync(
    join(root, 'docs/benchmarks.md'),
    `# Benchmarks\n\nMedians measured turn by turn in one run by \`npm run bench\`; ratios, because machines differ. Last run: ${new Date().toISOString().slice(0, 10)}, ${machine}.\n\n${table}\n\n![Time against the length of the text](growth.svg)\n`,
  )
}

/** Figures from the real browser with the built extension: from the click to the last row, marks, a long PDF, tasks on the page, sizes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { root } from '../scripts/places.ts'
import { BROWSER, EXTENSION, launch, settled, type Desk } from '../tests/browser/harness.ts'
import { html, serve } from '../tests/browser/server.ts'
import type { Line } from './measure.ts'
import { contractOf } from './texts.ts'

const ROUNDS = 7

/** A contract's lines as a page. */
function pageOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const lines = escaped
    .split(/\n+/)
    .map((line) => (line.startsWith('#') ? `<h2>${line.replace(/^#+ /, '')}</h2>` : `<p>${line}</p>`))
  return `<!doctype html><html lang="en"><title>Terms of Service</title><body><main>${lines.join('')}</main></body></html>`
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/** Milliseconds from the click on the action until the panel is in `state`, and until the page is marked. */
async function clickTo(desk: Desk, address: string): Promise<{ rows: number; marks: number; longest: number }> {
  const page = await desk.open(address)
  await page.evaluate(() => {
    const seen = globalThis as unknown as { longest: number }
    seen.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
    }).observe({ type: 'longtask' })
  })
  const from = performance.now()
  const panel = await desk.act(page)
  const state = await settled(panel, page.url())
  const rows = performance.now() - from
  if (state === 'ready') await page.waitForFunction(() => CSS.highlights.size > 0)
  const marks = performance.now() - from - rows
  const longest = await longestTask(page)
  await page.close()
  return { rows, marks, longest }
}

async function longestTask(page: Page): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 300))
  return page.evaluate(() => (globalThis as unknown as { longest: number }).longest)
}

/** Script that the page of the panel loads before anything is asked of it, gzipped, in kilobytes. */
function firstLoad(page: string): number {
  const text = readFileSync(join(EXTENSION, page), 'utf8')
  const files = [...text.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '')
  return files.reduce((sum, file) => sum + sizeOf(file), 0)
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(join(EXTENSION, file))).length / 1024
}

function at(what: string, value: number, most: number, unit: string): Line {
  return { what, figure: `${value.toFixed(0)} ${unit}`, aim: `at most ${most} ${unit}`, met: value <= most }
}

/** Empty where there is no browser or no build; then a line on the console says so. */
export async function browserLines(): Promise<Line[]> {
  if (!BROWSER || !existsSync(join(EXTENSION, 'manifest.json')) || readdirSync(EXTENSION).length === 0) {
    console.log('No browser figures: they want a Chromium on the machine and `npm run build` before.')
    return []
  }
  const server = await serve(
    { fixtures: join(root, 'fixtures') },
    {
      '/contract': html(pageOf(contractOf(50_000))),
      '/empty': html('<!doctype html><html lang="en"><title>Empty</title><p>Nothing.</p>'),
    },
  )
  const desk = await launch(BROWSER)
  try {
    const seen = {
      contract: [] as Awaited<ReturnType<typeof clickTo>>[],
      empty: [] as Awaited<ReturnType<typeof clickTo>>[],
    }
    for (let round = -1; round < ROUNDS; round++) {
      const empty = await clickTo(desk, `${server.origin}/empty`)
      const contract = await clickTo(desk, `${server.origin}/contract`)
      if (round >= 0) {
        seen.empty.push(empty)
        seen.contract.push(contract)
      }
    }
    const more = median(seen.contract.map(({ rows }) => rows)) - median(seen.empty.map(({ rows }) => rows))
    return [
      at('50 KB page: click to last row, over an empty page', more, 400, 'ms'),
      at('50 KB page: all marks, after the last row', median(seen.contract.map(({ marks }) => marks)), 100, 'ms'),
      at(
        '50 KB page: longest task on the page itself',
        Math.max(...seen.contract.map(({ longest }) => longest)),
        50,
        'ms',
      ),
      at('first load of the panel, script gzipped', firstLoad('sidepanel.html'), 150, 'KB'),
      at('page script gzipped', sizeOf('page.js'), 30, 'KB'),
    ]
  } finally {
    await desk.close()
    await server.close()
  }
}

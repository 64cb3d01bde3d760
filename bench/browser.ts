/** Figures from the real browser with the built extension: from the click to the last row, marks, a long PDF, tasks on the page and in the panel, sizes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { BROWSER, EXTENSION, launch, settled, type Desk } from '../tests/browser/harness.ts'
import { html, serve } from '../tests/browser/server.ts'
import { extraction, longPdf, pdfRoutes } from './longPdf.ts'
import { atMost, type Line } from './measure.ts'
import { contractOf } from './texts.ts'

const ROUNDS = 7
const PDF_ROUNDS = 3
const PDF_PAGES = 70

interface Seen {
  rows: number
  marks: number
  /** The longest task on the page, and in the panel. */
  longest: number
  inPanel: number
}

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

/** Milliseconds from the click on the action until the panel has its last row, and until the page is marked. */
async function clickTo(desk: Desk, address: string): Promise<Seen> {
  const page = await desk.open(address)
  const since = Date.now()
  const from = performance.now()
  const panel = await desk.act(page)
  const state = await settled(panel, page.url())
  const rows = performance.now() - from
  if (state === 'ready' && !address.includes('.pdf')) await page.waitForFunction(() => CSS.highlights.size > 0)
  const marks = performance.now() - from - rows
  const [longest, inPanel] = await Promise.all([longestTask(page, since), longestTask(panel, since)])
  await page.close()
  return { rows, marks, longest, inPanel }
}

/** The longest task in a page after `since`, in milliseconds; the browser keeps those over 50 ms alone. */
function longestTask(page: Page, since: number): Promise<number> {
  return page.evaluate(
    (start) =>
      new Promise<number>((done) => {
        let longest = 0
        new PerformanceObserver((list) => {
          for (const { startTime, duration } of list.getEntries())
            if (performance.timeOrigin + startTime >= start) longest = Math.max(longest, duration)
        }).observe({ type: 'longtask', buffered: true })
        setTimeout(() => done(longest), 300)
      }),
    since,
  )
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

/** A figure that has no aim of its own. */
function noted(what: string, ms: number): Line {
  return { what, figure: `${ms.toFixed(0)} ms`, aim: 'to know', met: true }
}

/** Every round has addresses of its own: no table of the round before is taken for this one's. */
async function pageLines(desk: Desk, origin: string): Promise<Line[]> {
  const empty: Seen[] = []
  const contract: Seen[] = []
  for (let round = -1; round < ROUNDS; round++) {
    const without = await clickTo(desk, `${origin}/empty?${round}`)
    const seen = await clickTo(desk, `${origin}/contract?${round}`)
    if (round < 0) continue
    empty.push(without)
    contract.push(seen)
  }
  const more = median(contract.map(({ rows }) => rows)) - median(empty.map(({ rows }) => rows))
  const inPanel = Math.max(...contract.map((one) => one.inPanel))
  return [
    at('50 KB page: click to last row, over an empty page', more, 400, 'ms'),
    at('50 KB page: all marks, after the last row', median(contract.map(({ marks }) => marks)), 100, 'ms'),
    at('50 KB page: longest task on the page itself', Math.max(...contract.map(({ longest }) => longest)), 50, 'ms'),
    noted('50 KB page: longest task in the panel', inPanel),
  ]
}

async function pdfLines(desk: Desk, origin: string): Promise<Line[]> {
  const taken: Record<'empty' | 'extraction' | 'review', number[]> = { empty: [], extraction: [], review: [] }
  for (let round = -1; round < PDF_ROUNDS; round++) {
    const empty = await clickTo(desk, `${origin}/empty?${round}`)
    const review = await clickTo(desk, `${origin}/long.pdf?${round}`)
    // In front: the browser holds back what stands in other tabs.
    const page = await desk.open(`${origin}/empty`)
    const alone = await extraction(page)
    await page.close()
    if (round < 0) continue
    taken.empty.push(empty.rows)
    taken.review.push(review.rows)
    taken.extraction.push(alone)
  }
  const more = median(taken.review) - median(taken.empty)
  return [
    noted(`${PDF_PAGES}-page PDF: click to last row, over an empty page`, more),
    atMost(
      `${PDF_PAGES}-page PDF: the same, times pdf.js giving its text in this browser`,
      more / median(taken.extraction),
      1.5,
    ),
  ]
}

/** Empty where there is no browser or no build; then a line on the console says so. */
export async function browserLines(): Promise<Line[]> {
  if (!BROWSER || !existsSync(join(EXTENSION, 'manifest.json')) || readdirSync(EXTENSION).length === 0) {
    console.log('No browser figures: they want a Chromium on the machine and `npm run build` before.')
    return []
  }
  const server = await serve(
    {},
    {
      ...pdfRoutes(await longPdf(PDF_PAGES)),
      '/contract': html(pageOf(contractOf(50_000))),
      '/empty': html('<!doctype html><html lang="en"><title>Empty</title><p>Nothing.</p>'),
    },
  )
  const desk = await launch(BROWSER)
  try {
    return [
      ...(await pageLines(desk, server.origin)),
      ...(await pdfLines(desk, server.origin)),
      at('first load of the panel, script gzipped', firstLoad('sidepanel.html'), 150, 'KB'),
      at('page script gzipped', sizeOf('page.js'), 30, 'KB'),
    ]
  } finally {
    await desk.close()
    await server.close()
  }
}

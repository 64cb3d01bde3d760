/** Draws every state of the panel from the built extension in a real Chromium, its reader, a report and a matrix, light and dark, 400 and 1280 wide, into docs/screenshots/. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'puppeteer-core'
import { BROWSER, FIXTURES, ROOT, launch, openRow, settled, type Desk } from '../tests/browser/harness.ts'
import { BROKEN, endless } from '../tests/browser/pages.ts'
import { serve } from '../tests/browser/server.ts'
import { HOW_TO_GET_ONE } from './browser.mjs'

const FOLDER = join(ROOT, 'docs', 'screenshots')
const SIZES = [
  { width: 400, height: 1000 },
  { width: 1280, height: 660 },
]

/** A sheet that is read by itself has more height. */
const SHEETS = SIZES.map((size) => ({ ...size, height: Math.max(size.height, 760) }))

/** `at`: what is to be in sight; else the top is. */
async function draw(panel: Page, name: string, at = 'body', sizes = SIZES): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    for (const size of sizes) {
      await panel.setViewport(size)
      await panel.$eval(at, (one) => one.scrollIntoView({ block: one.id === 'lit' ? 'center' : 'start' }))
      await panel.screenshot({ path: join(FOLDER, `${name}-${scheme}-${size.width}.png`) })
    }
  }
  console.log(name)
}

/** A page of the panel that has not been told of any document. */
async function drawIdle(desk: Desk): Promise<void> {
  const page = await desk.open(desk.panelAddress)
  await page.waitForSelector('[data-state="idle"]')
  await draw(page, 'idle')
  await page.close()
}

async function drawReading(desk: Desk, address: string): Promise<void> {
  const page = await desk.open(address)
  const panel = await desk.act(page)
  await panel.waitForSelector('[data-state="reading"]')
  await draw(panel, 'reading')
  await panel.click('button')
  await panel.waitForSelector('[data-state="stopped"]')
  await draw(panel, 'stopped')
  await page.close()
}

const drawn = new Set<string>()

async function drawSettled(
  desk: Desk,
  address: string,
  name: string,
  before?: (panel: Page) => Promise<void>,
  at?: string,
): Promise<void> {
  // An address of its own where a table of the same document was drawn before.
  const page = await desk.open(drawn.has(address) ? `${address}?${name}` : address)
  drawn.add(address)
  const panel = await desk.act(page)
  const state = await settled(panel, page.url())
  if (!name.startsWith(state)) throw new Error(`${name} was to be drawn, but the panel is ${state}.`)
  await before?.(panel)
  await draw(panel, name, at)
  await page.close()
}

/** The first row that must be fixed and has words to show, opened. */
async function openFirst(panel: Page): Promise<void> {
  await panel.click('.chip:nth-child(2)')
  const position = await panel.$eval('[data-status="adverse"]', (row) => row.getAttribute('data-position') ?? '')
  await openRow(panel, position)
}

/** The filters and the deal unfolded. */
async function unfold(panel: Page): Promise<void> {
  for (const summary of await panel.$$('.head summary, .sieve__finer')) await summary.click()
}

/** A status overruled, and the form for the next one open. */
async function decide(panel: Page): Promise<void> {
  await openFirst(panel)
  const row = '[data-status="adverse"]'
  await panel.click(`${row} .decide .button`)
  await panel.select(`${row} .overrule select`, 'compromise')
  await panel.type(`${row} textarea`, 'The order form switches this off for the whole company.')
  await panel.click(`${row} .overrule [type="submit"]`)
  await panel.click('.chip:first-child')
  await panel.waitForSelector('[data-overruled]')
}

/** A search that finds nothing. */
async function searchInVain(panel: Page): Promise<void> {
  await panel.type('[type="search"]', 'escrow')
  await panel.waitForSelector('.empty')
}

/** The product's own reader, with the words that a row leads to. */
async function drawReader(desk: Desk, origin: string, name: string, format: string): Promise<void> {
  const page = await desk.open(`${origin}/fixtures/larkspur-terms.html?reader-${format}`)
  const panel = await desk.act(page)
  await settled(panel, page.url())
  await desk.choose(page, 'link', { linkUrl: `${origin}/fixtures/${name}` })
  await settled(panel, `${origin}/fixtures/${name}`)
  await openRow(panel, 'use.no-training')
  const target = desk.browser.waitForTarget((one) => one.url().includes('/workbench.html'))
  await panel.click('[data-position="use.no-training"] .quote__show')
  const reader = await (await target).asPage()
  await reader.waitForFunction(() => {
    const [range] = (CSS.highlights.get('counterclause-evidence') ?? []) as Iterable<Range>
    range?.startContainer.parentElement?.setAttribute('id', 'lit')
    return range !== undefined
  })
  await draw(reader, `reader-${format}`, '#lit')
  await reader.close()
  await page.close()
}

/** Page and panel as they stand in one window. */
async function drawBeside(desk: Desk, address: string): Promise<void> {
  const page = await desk.open(`${address}?beside`)
  const panel = await desk.act(page)
  await settled(panel, page.url())
  await openRow(panel, 'use.no-training')
  await page.setViewport({ width: 880, height: 800 })
  await panel.setViewport({ width: 400, height: 800 })
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }])
  await panel.$eval('[data-position="use.no-training"]', (row) => row.scrollIntoView())
  await panel.click('[data-position="use.no-training"] .quote__show')
  await page.waitForFunction(() => (CSS.highlights.get('counterclause-evidence')?.size ?? 0) > 0)
  const [left, right] = [await page.screenshot({ encoding: 'base64' }), await panel.screenshot({ encoding: 'base64' })]
  await page.setViewport({ width: 1281, height: 800 })
  const pictures = [left, right].map((one) => `<img src="data:image/png;base64,${one}">`)
  await page.setContent(`<body style="margin:0;display:flex;gap:1px;background:#b9b5ad">${pictures.join('')}`)
  await page.screenshot({ path: join(FOLDER, 'beside-light-1280.png') })
  await page.close()
  console.log('beside')
}

/** Offers to lay side by side: the sample's terms under other invented names, milder and with parts left out. */
async function offers(): Promise<Record<string, string>> {
  const terms = await readFile(join(FIXTURES, 'larkspur-terms.md'), 'utf8')
  const dpa = await readFile(join(FIXTURES, 'larkspur-dpa.md'), 'utf8')
  const named = (text: string, vendor: string, product: string) =>
    text.replaceAll('Larkspur', vendor).replaceAll('Assist', product)
  /** Leaves out sections ("8.") and clauses ("4.1"). */
  const without = (text: string, ...parts: string[]) =>
    text
      .split(/\n(?=## |\d+\.\d+ )/)
      .filter(
        (part) =>
          !parts.some((one) => part.startsWith(one.endsWith('.') ? one : `${one} `) || part.startsWith(`## ${one} `)),
      )
      .join('\n')
  const promises = `\n## 16. Your content\n\n16.1 Customer owns all Inputs, prompts, Outputs, Custom Models and embeddings.\n\n16.2 We shall not use Customer Content to train or improve any model.\n\n16.3 We shall use Customer Content only to provide the Services to Customer.\n`
  const kind = without(terms, '3.1', '3.2', '4.1', '4.3', '4.5', '4.7', '4.8', '5.1', '5.2', '14.1', '14.2')
  return {
    'larkspur-terms.md': terms,
    'larkspur-dpa.md': dpa,
    'bramblewick-enterprise.md': named(kind + promises, 'Bramblewick', 'Enterprise'),
    'thornbury-platform.md': named(without(terms, '4.', '5.', '7.', '14.'), 'Thornbury', 'Platform'),
    'brackwater-models.md': named(without(kind, '7.', '8.', '12.', '13.'), 'Brackwater', 'Models'),
  }
}

/** What the command writes: a report of one contract and a matrix of several. */
async function drawPapers(desk: Desk): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'counterclause-drawn-'))
  const out = join(folder, 'reviews')
  try {
    for (const [name, text] of Object.entries(await offers())) await writeFile(join(folder, name), text)
    const command = [join(ROOT, 'scripts', 'counterclause.mjs'), 'review', folder, '--out', out, '--format', 'html']
    await promisify(execFile)(process.execPath, command)
    for (const [name, file] of [
      ['report', 'larkspur-terms.html'],
      ['matrix', 'summary.html'],
    ] as const) {
      const page = await desk.open(pathToFileURL(join(out, file)).href)
      await draw(page, name, 'body', SHEETS)
      await page.close()
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function main(executablePath: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  const routes = { '/endless.pdf': endless(), '/broken.pdf': BROKEN }
  const server = await serve({ fixtures: FIXTURES }, routes)
  const desk = await launch(executablePath)
  try {
    await drawIdle(desk)
    await drawSettled(desk, `${server.origin}/fixtures/larkspur-terms.html`, 'ready')
    await drawSettled(desk, `${server.origin}/fixtures/larkspur-terms.html`, 'ready-open', openFirst)
    await drawSettled(desk, `${server.origin}/fixtures/larkspur-terms.html`, 'ready-unfolded', unfold)
    await drawSettled(
      desk,
      `${server.origin}/fixtures/larkspur-terms.html`,
      'ready-decided',
      decide,
      '[data-overruled]',
    )
    await drawSettled(desk, `${server.origin}/fixtures/larkspur-terms.html`, 'ready-empty', searchInVain)
    await drawBeside(desk, `${server.origin}/fixtures/larkspur-terms.html`)
    await drawReader(desk, server.origin, 'larkspur-terms.pdf', 'pdf')
    await drawReader(desk, server.origin, 'larkspur-terms.docx', 'docx')
    await drawPapers(desk)
    await drawSettled(desk, `${server.origin}/fixtures/not-a-contract.html`, 'not-a-contract')
    await drawSettled(desk, `${server.origin}/fixtures/german-terms.html`, 'unsupported')
    await drawSettled(desk, `${server.origin}/fixtures/readers/scan.pdf`, 'unsupported-scan')
    await drawSettled(desk, `${server.origin}/broken.pdf`, 'failed')
    await drawReading(desk, `${server.origin}/endless.pdf`)
  } finally {
    await desk.close()
    await server.close()
  }
}

if (BROWSER) await main(BROWSER)
else {
  console.error(HOW_TO_GET_ONE)
  process.exitCode = 1
}

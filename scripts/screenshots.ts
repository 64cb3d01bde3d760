/** Draws every state of the panel from the built extension in a real Chromium, light and dark, 400 and 1280 wide, into docs/screenshots/. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
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

/** `at`: what is to be in sight; else the top is. */
async function draw(panel: Page, name: string, at = 'body'): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    for (const size of SIZES) {
      await panel.setViewport(size)
      await panel.$eval(at, (one) => one.scrollIntoView())
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

async function drawSettled(
  desk: Desk,
  address: string,
  name: string,
  before?: (panel: Page) => Promise<void>,
  at?: string,
): Promise<void> {
  // An address of its own: the table drawn before may be of the same document.
  const page = await desk.open(`${address}?${name}`)
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
  for (const summary of await panel.$$('.deal summary, .sieve summary, .head__vendor summary')) await summary.click()
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

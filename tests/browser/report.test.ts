/** The HTML report and the matrix as a reader opens them: from a file, in a real browser, whatever the contract holds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { reviewWithLanguage } from '../../src/engine/language.ts'
import { html } from '../../src/export/html.ts'
import { matrixHtml, type MatrixLine } from '../../src/export/matrix.ts'
import { LIBRARY } from '../../src/library/rules.gen.ts'
import { readMarkdown } from '../../src/read/markdown.ts'
import { readPdf } from '../../src/read/pdf.node.ts'
import { BROWSER } from './harness.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const SCHEMES = ['light', 'dark'] as const
const LONG_WORD = 'Donaudampfschiff'.repeat(60)

const HOSTILE = `# Terms of Service <script>ran = 1</script>

These Terms apply between you and Thornbury Models Ltd ("Thornbury", "we", "us", "our").

## 1. Content </style></title><script>ran = 2</script>

We may use your content to train and improve our models <img src=x onerror="ran = 3"> for any purpose. We may keep your content for as long as we see fit, and [you agree](javascript:ran=4) that we may share it with our partners.

## 2. ${LONG_WORD}

=HYPERLINK("https://bad.example","we may change these Terms at any time without notice") and your continued use is acceptance of them. ${LONG_WORD}

## 3. Liability \u202Eyna ni\u202C

In no event shall our liability exceed the fees paid in the twelve months before the claim "><svg onload="ran = 5">.

You grant us a perpetual, irrevocable licence to use feedback without restriction or compensation.
`

const source = readMarkdown(HOSTILE)
const made = reviewWithLanguage(source, { anyText: true })

function linesOf(count: number): MatrixLine[] {
  const rows = Object.fromEntries(
    made.review.rows.map(({ position, status, standing }) => [position, { status, standing }]),
  )
  const titles = ['Terms <script>ran = 7</script>', `=1+1 ${LONG_WORD}`, 'Order form', '\u202Eredro']
  return Array.from({ length: count }, (_, i) => ({
    file: `contracts/"onmouseover="ran=8/${i}.html`,
    title: titles[i % titles.length] ?? '',
    rows,
  }))
}

describe.skipIf(!BROWSER)('a report opened from a file', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'counterclause-report-'))
  const open: Page[] = []

  beforeAll(async () => {
    writeFileSync(join(folder, 'report.html'), html({ ...made, source }))
    writeFileSync(join(folder, 'matrix.html'), matrixHtml(linesOf(40), LIBRARY.positions))
    writeFileSync(join(folder, 'few.html'), matrixHtml(linesOf(4), LIBRARY.positions))
    browser = await puppeteer.launch({
      executablePath: BROWSER ?? '',
      headless: true,
      pipe: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
  })
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function opened(name: string, width = 1280): Promise<Page> {
    const page = await browser.newPage()
    open.push(page)
    await page.setViewport({ width, height: 900 })
    await page.goto(pathToFileURL(join(folder, name)).href)
    return page
  }

  /** What axe finds, in the given colours. */
  async function findings(page: Page, scheme: (typeof SCHEMES)[number]): Promise<string[]> {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.evaluate(await readFile(AXE, 'utf8'))
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults
    return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)}`))
  }

  /** What stands out over the right edge; what scrolls within the matrix does not. */
  function outside(page: Page, width: number): Promise<string[]> {
    return page.evaluate(
      (edge) =>
        [...document.querySelectorAll('body *')]
          .filter((one) => !one.closest('.scroll > *, svg, .said') && one.getBoundingClientRect().right > edge + 0.5)
          .map((one) => one.outerHTML.slice(0, 120)),
      width,
    )
  }

  it.each(['report.html', 'matrix.html'])(
    '%s runs nothing and asks for nothing, whatever the text holds',
    async (name) => {
      const page = await browser.newPage()
      open.push(page)
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(pathToFileURL(join(folder, name)).href)
      await page.mouse.move(120, 500)
      expect(asked).toEqual([page.url()])
      const seen = await page.evaluate(() => ({
        ran: 'ran' in globalThis,
        alive: document.querySelectorAll('script, img, iframe, object, [onload], [onerror], [onmouseover]').length,
        links: [...document.querySelectorAll('a')].filter((one) => !one.getAttribute('href')?.startsWith('#')).length,
        overrides: /[\u202A-\u202E]/.test(document.documentElement.outerHTML),
      }))
      expect(seen).toEqual({ ran: false, alive: 0, links: 0, overrides: false })
    },
  )

  it.each(['report.html', 'matrix.html'])('%s loses nothing at 400 pixels', async (name) => {
    const page = await opened(name, 400)
    expect(await outside(page, 400)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400)
  })

  it.each(SCHEMES.flatMap((scheme) => [['report.html', scheme] as const, ['few.html', scheme] as const]))(
    '%s gives axe nothing to find: %s',
    async (name, scheme) => {
      expect(await findings(await opened(name), scheme)).toEqual([])
    },
  )

  it('prints every row whole: each title and each ask stands on the paper', async () => {
    const page = await opened('report.html')
    await page.emulateMediaType('print')
    await page.setViewport({ width: 680, height: 960 })
    expect(await outside(page, 680)).toEqual([])
    const { source: printed } = await readPdf(await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm' } }))
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
    const paper = letters(printed.text)
    const missing = made.review.rows.filter(({ title }) => !paper.includes(letters(title))).map(({ title }) => title)
    expect(missing).toEqual([])
    const unsaid = Object.values(made.asks).filter(({ ask }) => {
      const [first = ''] = ask.text.split(/(?<=\.) /)
      return !paper.includes(letters(first).slice(0, 40))
    })
    expect(unsaid.map(({ position }) => position)).toEqual([])
  })

  it('leads from a tile to its row and from a quote to its place in the text, without script', async () => {
    const page = await opened('report.html')
    await page.setJavaScriptEnabled(false)
    await page.reload()
    await page.click('.tiles a')
    expect(await page.evaluate(() => document.querySelector(':target')?.getAttribute('data-position'))).toBe(
      'allocation.inputs',
    )
    await page.click('blockquote a')
    expect(await page.evaluate(() => document.querySelector('.contract :target')?.textContent)).toBeTruthy()
    await page.click('.counts a[href="#met"]')
    expect(await page.evaluate(() => document.querySelector(':target h2')?.textContent)).toMatch(/^Met/)
  })

  it('shows 41 positions of 40 contracts across 1280 pixels', async () => {
    const page = await opened('matrix.html')
    const size = await page.$eval('.scroll', (one) => ({ needs: one.scrollWidth, has: one.clientWidth }))
    expect(size.needs).toBeLessThanOrEqual(size.has)
    expect(await page.$$eval('tbody tr', (rows) => rows.length)).toBe(40)
    expect(await page.$$eval('tbody tr:first-child td .said', (cells) => cells.length)).toBe(41)
  })

  it.each(['matrix.html', 'few.html'])('%s shows the name of every group whole and fills its sheet', async (name) => {
    const page = await opened(name)
    const cut = await page.$$eval('thead .group', (heads) =>
      heads
        .filter((head) => {
          const words = document.createRange()
          words.selectNodeContents(head)
          const [room, need] = [head.getBoundingClientRect(), words.getBoundingClientRect()]
          return need.right > room.right || need.bottom > room.bottom
        })
        .map((head) => head.textContent),
    )
    expect(cut).toEqual([])
    const blank = await page.$eval('.scroll', (one) => one.clientWidth - (one.firstElementChild?.clientWidth ?? 0))
    expect(blank).toBeLessThanOrEqual(1)
  })

  it('keeps contract and position in sight while the matrix scrolls at 400 pixels', async () => {
    const page = await opened('matrix.html', 400)
    const seen = await page.$eval('.scroll', (region) => {
      region.scrollTo(500, 900)
      const box = region.getBoundingClientRect()
      const row = region.querySelector('tbody tr:nth-child(20) th')?.getBoundingClientRect()
      const heads = [...region.querySelectorAll('thead th')].map((one) => one.getBoundingClientRect())
      return {
        moved: [region.scrollLeft, region.scrollTop],
        left: Math.round((row?.left ?? 0) - box.left),
        share: (row?.width ?? 0) / box.width,
        above: heads.every((head) => head.top >= box.top - 1 && head.top < box.top + 60),
      }
    })
    expect(seen).toMatchObject({ moved: [500, 900], above: true })
    expect(seen.left).toBeLessThanOrEqual(1)
    expect(seen.share).toBeLessThan(0.4)
  })
})

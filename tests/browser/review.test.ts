import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { commandReview, commandRows } from './command.ts'
import { BROWSER, CORPUS, FIXTURES, openRow, rowsOf, settled, setUp } from './harness.ts'

const CONTRACTS = join(CORPUS, 'contracts')
const SAVED = ['fal-terms', 'cursor-terms', 'berget-dpa'].filter((name) => existsSync(join(CONTRACTS, `${name}.html`)))
if (SAVED.length === 0) console.log('The corpus is not here: the tests on saved real pages are skipped.')

/** Text that the page shows as marked by us. */
function markedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('counterclause-evidence') ?? [])] as Range[]
    return ranges.map((range) => range.toString()).join('')
  })
}

const bare = (text: string) => text.replace(/\s+/g, '')

describe.skipIf(!BROWSER)('the panel beside the page, in a real browser', () => {
  const { desk, server, open } = setUp({ folders: { contracts: CONTRACTS } })

  async function review(path: string): Promise<{ page: Page; panel: Page }> {
    const page = await desk.open(`${server.origin}${path}`)
    open.push(page)
    const panel = await desk.act(page)
    const state = await settled(panel, page.url())
    if (state !== 'ready')
      throw new Error(`The panel is ${state}: ${await panel.$eval('body', (body) => body.innerText)}`)
    return { page, panel }
  }

  it('gives the command’s rows for the fixture page', async () => {
    const { panel } = await review('/fixtures/larkspur-terms.html')
    const rows = await rowsOf(panel)
    expect(rows).toHaveLength(41)
    expect(rows).toEqual(await commandRows(join(FIXTURES, 'larkspur-terms.html')))
  })

  it('gives the command’s rows for a PDF in the viewer', async () => {
    const { panel } = await review('/fixtures/larkspur-terms.pdf')
    expect(await rowsOf(panel)).toEqual(await commandRows(join(FIXTURES, 'larkspur-terms.pdf')))
  })

  it.skipIf(SAVED.length === 0).each(SAVED)('gives the command’s rows for a saved real page: %s', async (name) => {
    const { panel } = await review(`/contracts/${name}.html`)
    expect(await rowsOf(panel)).toEqual(await commandRows(join(CONTRACTS, `${name}.html`)))
  })

  it('scrolls to the evidence and marks it, and leaves the page’s content as it was', async () => {
    const { rows } = await commandReview(join(FIXTURES, 'larkspur-terms.html'))
    const { page, panel } = await review('/fixtures/larkspur-terms.html')
    const folded = bare(await page.$$eval('details', (parts) => parts.map((part) => part.textContent).join('')))
    // The last evidence in sight of the page: it cannot be on screen already.
    const row = rows
      .filter(({ evidence: [first] }) => first && !folded.includes(bare(first.quote)))
      .reduce((last, one) => (start(one) > start(last) ? one : last))
    const before = await page.content()
    await openRow(panel, row.position)
    await panel.click(`[data-position="${row.position}"] .quote__show`)
    await page.waitForFunction(() => CSS.highlights.has('counterclause-evidence'))
    expect(bare(await markedText(page))).toBe(bare(row.evidence[0]?.quote ?? ''))
    const { top, height } = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('counterclause-evidence') ?? [])] as Range[]
      return { top: range?.getBoundingClientRect().top ?? -1, height: innerHeight }
    })
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(height)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
    expect(await page.content()).toBe(before)
  })

  it('says of words in a closed accordion that the page does not show them, and leads to it', async () => {
    const { page, panel } = await review('/fixtures/larkspur-terms.html')
    const folded = bare(await page.$$eval('details', (parts) => parts.map((part) => part.textContent).join('')))
    const { rows } = await commandReview(join(FIXTURES, 'larkspur-terms.html'))
    const row = rows.find(({ evidence: [first] }) => first && folded.includes(bare(first.quote)))
    await openRow(panel, row?.position ?? '')
    await panel.click(`[data-position="${row?.position}"] .quote__show`)
    await panel.waitForFunction(() => document.body.innerText.includes('folded part of the page'))
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })

  it('asks for nothing but the document itself', async () => {
    const before = server.asked.length
    await review('/fixtures/larkspur-terms.html')
    expect(server.asked.slice(before).filter((path) => path !== '/favicon.ico')).toEqual([
      '/fixtures/larkspur-terms.html',
    ])
  })
})

function start(row: { evidence: { start: number }[] }): number {
  return row.evidence[0]?.start ?? 0
}

import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { BROWSER, openRow, rowsOf, settled, setUp } from './harness.ts'

const STATUSES = ['preferred', 'compromise', 'adverse', 'silent']

/** Pieces that are marked on the page, by our names. */
function marked(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('counterclause-'))
        .map(([name, highlight]) => [name, highlight.size]),
    ),
  )
}

async function allMarked(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('counterclause-')))
}

/** Middle of the first words marked as adverse, brought into sight. */
function middleOfAdverse(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('counterclause-adverse') ?? [])] as Range[]
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const [box] = range?.getClientRects() ?? []
    return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 }
  })
}

describe.skipIf(!BROWSER)('marks on the page, in a real browser', () => {
  const { desk, server, open } = setUp()

  async function review(path: string): Promise<{ page: Page; panel: Page }> {
    const page = await desk.open(`${server.origin}${path}`)
    open.push(page)
    const panel = await desk.act(page)
    expect(await settled(panel, page.url())).toBe('ready')
    await allMarked(page)
    return { page, panel }
  }

  it('marks the evidence of every row by its status, without a change to the page', async () => {
    const { page, panel } = await review('/fixtures/larkspur-terms.html')
    const seen = new Set((await rowsOf(panel)).map(({ status }) => status))
    const names = Object.keys(await marked(page)).map((name) => name.replace('counterclause-', ''))
    for (const status of ['preferred', 'adverse'].filter((one) => seen.has(one))) expect(names).toContain(status)
    expect(names.every((name) => STATUSES.includes(name))).toBe(true)
    expect(
      await page.evaluate(() => document.querySelectorAll('[class*="counterclause"], counterclause-tip').length),
    ).toBe(0)
  })

  it('names the position at the pointer, and takes the tip away again', async () => {
    const { page } = await review('/fixtures/larkspur-terms.html')
    const { x, y } = await middleOfAdverse(page)
    await page.mouse.move(x, y)
    await page.waitForSelector('counterclause-tip')
    expect(await page.evaluate(() => document.querySelector('counterclause-tip')?.shadowRoot)).toBeNull()
    await page.mouse.move(1, 1)
    await page.waitForSelector('counterclause-tip', { hidden: true })
  })

  it('opens the row of a mark that is clicked', async () => {
    const { page, panel } = await review('/fixtures/larkspur-terms.html')
    const { x, y } = await middleOfAdverse(page)
    await page.mouse.click(x, y)
    await panel.waitForSelector('[data-status="adverse"] button[aria-expanded="true"]')
  })

  it('paints again what the page clears, and hears nothing that the page says', async () => {
    const { page, panel } = await review('/fixtures/larkspur-terms.html')
    const rows = await rowsOf(panel)
    const before = await marked(page)
    await page.evaluate(() => {
      CSS.highlights.clear()
      postMessage({ kind: 'counterclause/clicked', position: 'use.no-training' }, '*')
      postMessage({ kind: 'counterclause/changed' }, '*')
    })
    await allMarked(page)
    expect(await marked(page)).toEqual(before)
    expect(await rowsOf(panel)).toEqual(rows)
    expect(
      await panel.$$(
        'button[aria-expanded="true"][aria-controls^="row"], [data-position] button[aria-expanded="true"]',
      ),
    ).toHaveLength(0)
  })

  it('leads from a PDF to its page in the reader and marks the words there', async () => {
    const page = await desk.open(`${server.origin}/fixtures/larkspur-terms.pdf`)
    open.push(page)
    const panel = await desk.act(page)
    expect(await settled(panel, page.url())).toBe('ready')
    const [row] = await panel.$$eval('[data-status="adverse"][data-position]', (rows) =>
      rows.map((one) => one.getAttribute('data-position') ?? ''),
    )
    await openRow(panel, row ?? '')
    const target = desk.browser.waitForTarget((one) => one.url().includes('/workbench.html'))
    await panel.click(`[data-position="${row}"] .quote__show`)
    const reader = await (await target).asPage()
    open.push(reader)
    await reader.waitForFunction(() => (CSS.highlights.get('counterclause-evidence')?.size ?? 0) > 0)
    const words = await reader.evaluate(() => [...(CSS.highlights.get('counterclause-evidence') ?? [])].join(''))
    const quote = await panel.$eval(`[data-position="${row}"] blockquote`, (element) => element.textContent)
    const bare = (text: string) => text.replace(/\s+/g, '')
    expect(bare(quote)).toContain(bare(words))
    await reader.waitForFunction(() => [...document.querySelectorAll('canvas')].some((one) => one.width > 400))
  })
})

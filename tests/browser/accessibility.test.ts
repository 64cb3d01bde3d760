import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSER, FIXTURES, launch, openRow, rowsOf, settled, type Desk } from './harness.ts'
import { serve, type TestServer } from './server.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds in the panel as it is drawn, in the given colours. */
async function findings(panel: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await panel.evaluate(await readFile(AXE, 'utf8'))
  const { violations } = (await panel.evaluate('axe.run()')) as AxeResults
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`))
}

describe.skipIf(!BROWSER)('the panel for everybody, in a real browser', () => {
  let desk: Desk
  let server: TestServer
  let opened = 0

  beforeAll(async () => {
    server = await serve({ fixtures: FIXTURES })
    desk = await launch(BROWSER ?? '')
  })
  afterAll(async () => {
    await desk?.close()
    await server?.close()
  })

  async function act(path: string): Promise<{ page: Page; panel: Page; state: string }> {
    // An address of its own each time: a table of the test before is not taken for this one's.
    const page = await desk.open(`${server.origin}${path}?${++opened}`)
    const panel = await desk.act(page)
    return { page, panel, state: await settled(panel, page.url()) }
  }

  it.each(['light', 'dark'] as const)('gives axe nothing to find before a document is open: %s', async (scheme) => {
    const page = await desk.open(desk.panelAddress)
    expect(await findings(page, scheme)).toEqual([])
    await page.close()
  })

  it.each(['light', 'dark'] as const)(
    'gives axe nothing to find in a table with every row open: %s',
    async (scheme) => {
      const { panel } = await act('/fixtures/larkspur-terms.html')
      for (const { position } of await rowsOf(panel)) await openRow(panel, position)
      expect(await findings(panel, scheme)).toEqual([])
    },
  )

  it.each(['light', 'dark'] as const)('gives axe nothing to find where there is no table: %s', async (scheme) => {
    const { panel, state } = await act('/fixtures/not-a-contract.html')
    expect(state).toBe('not-a-contract')
    expect(await findings(panel, scheme)).toEqual([])
  })

  it.each(['light', 'dark'] as const)(
    'gives axe nothing to find where everything is unfolded and a row is decided: %s',
    async (scheme) => {
      const { panel } = await act('/fixtures/larkspur-terms.html')
      for (const summary of await panel.$$('summary')) await summary.click()
      const row = '[data-position="allocation.inputs"]'
      await openRow(panel, 'allocation.inputs')
      await panel.click(`${row} .decide .button`)
      await panel.type(`${row} textarea`, 'Agreed by mail.')
      await panel.click(`${row} .overrule [type="submit"]`)
      await panel.waitForSelector('[data-overruled]')
      await panel.click(`${row} .decide .button`)
      expect(await findings(panel, scheme)).toEqual([])
    },
  )

  it.each(['light', 'dark'] as const)('gives axe nothing to find where a scan may be read: %s', async (scheme) => {
    const { panel, state } = await act('/fixtures/readers/scan.pdf')
    expect(state).toBe('unsupported')
    expect(await findings(panel, scheme)).toEqual([])
  })

  it('has no target smaller than 24 pixels, words in a sentence aside', async () => {
    const { panel } = await act('/fixtures/larkspur-terms.html')
    for (const summary of await panel.$$('summary')) await summary.click()
    await openRow(panel, 'allocation.inputs')
    const small = await panel.evaluate(() =>
      [...document.querySelectorAll('button, select, input, textarea, summary, label.check')]
        .filter((one) => one.checkVisibility())
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ one }) => one.outerHTML.slice(0, 120)),
    )
    // A checkbox is reached by its whole line.
    expect(small.filter((one) => !one.includes('checkbox'))).toEqual([])
  })

  it('loses nothing at 320 pixels', async () => {
    const { panel } = await act('/fixtures/larkspur-terms.html')
    for (const { position } of await rowsOf(panel)) await openRow(panel, position)
    await panel.setViewport({ width: 320, height: 800 })
    const wider = await panel.evaluate(() =>
      [...document.querySelectorAll('.panel *')]
        .filter((one) => one.getBoundingClientRect().right > 320.5)
        .map((one) => one.outerHTML.slice(0, 120)),
    )
    expect(wider).toEqual([])
  })

  it('opens a row and leads to its words from the keyboard alone', async () => {
    const { page, panel } = await act('/fixtures/larkspur-terms.html')
    await panel.focus('[data-status="adverse"] button[aria-expanded]')
    await panel.keyboard.press('Enter')
    await panel.waitForSelector('[data-status="adverse"] .quote__show')
    await panel.keyboard.press('Tab')
    expect(await panel.evaluate(() => document.activeElement?.className)).toBe('quote__show')
    await panel.keyboard.press('Enter')
    await page.waitForFunction(() => CSS.highlights.has('counterclause-evidence'))
  })
})

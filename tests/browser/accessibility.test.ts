import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { MediaFeature, Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { BROWSER, openRow, rowsOf, settled, setUp } from './harness.ts'
import { BROKEN, endless } from './pages.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds in the panel as it is drawn, in the given colours. */
async function findings(panel: Page, scheme: 'light' | 'dark', more: MediaFeature[] = []): Promise<string[]> {
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, ...more])
  await panel.evaluate(await readFile(AXE, 'utf8'))
  const { violations } = (await panel.evaluate(
    "axe.run({ rules: { 'target-size': { enabled: true } } })",
  )) as AxeResults
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`))
}

describe.skipIf(!BROWSER)('the panel for everybody, in a real browser', () => {
  const { desk, server } = setUp({ routes: { '/endless.pdf': endless(), '/broken.pdf': BROKEN } })
  let opened = 0

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
      for (const summary of await panel.$$('summary, .sieve__finer')) await summary.click()
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

  it.each(['light', 'dark'] as const)(
    'gives axe nothing to find while it reads and when stopped: %s',
    async (scheme) => {
      const page = await desk.open(`${server.origin}/endless.pdf?${scheme}`)
      const panel = await desk.act(page)
      await panel.waitForSelector(`[data-state="reading"][data-address="${page.url()}"]`)
      expect(await findings(panel, scheme)).toEqual([])
      await panel.click('[data-state="reading"] .button')
      await panel.waitForSelector('[data-state="stopped"]')
      expect(await findings(panel, scheme)).toEqual([])
      await page.close()
    },
  )

  it.each([
    ['/broken.pdf', 'failed'],
    ['/fixtures/german-terms.html', 'unsupported'],
    ['/fixtures/not-a-contract.html', 'not-a-contract'],
    ['/fixtures/larkspur-terms.html', 'ready'],
  ])('gives axe nothing to find in forced colours without motion: %s is %s', async (path, wanted) => {
    const { panel, state } = await act(path)
    expect(state).toBe(wanted)
    const session = await panel.createCDPSession()
    const features = [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]
    await session.send('Emulation.setEmulatedMedia', { features })
    await panel.evaluate(await readFile(AXE, 'utf8'))
    const { violations } = (await panel.evaluate(
      // The colours are the reader's own here: their contrast is not ours to judge.
      "axe.run({ rules: { 'color-contrast': { enabled: false } } })",
    )) as AxeResults
    expect(violations.map(({ id }) => id)).toEqual([])
    const moving = await panel.evaluate(() => document.getAnimations().length)
    expect(moving).toBe(0)
    await session.detach()
  })

  it('gives axe nothing to find in the reader of a PDF and of a Word file', async () => {
    for (const name of ['larkspur-terms.pdf', 'larkspur-terms.docx']) {
      const { page, panel } = await act('/fixtures/larkspur-terms.html')
      await desk.choose(page, 'link', { linkUrl: `${server.origin}/fixtures/${name}` })
      expect(await settled(panel, `${server.origin}/fixtures/${name}`)).toBe('ready')
      await openRow(panel, 'use.no-training')
      const target = desk.browser.waitForTarget((one) => one.url().includes('/workbench.html'))
      await panel.click('[data-position="use.no-training"] .quote__show')
      const reader = await (await target).asPage()
      await reader.waitForFunction(() => (CSS.highlights.get('counterclause-evidence')?.size ?? 0) > 0)
      expect(await findings(reader, 'light')).toEqual([])
      await reader.close()
    }
  })

  it('has no target smaller than 24 pixels, words in a sentence aside', async () => {
    const { panel } = await act('/fixtures/larkspur-terms.html')
    for (const summary of await panel.$$('summary, .sieve__finer')) await summary.click()
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

  it.each([
    ['at 320 pixels', { width: 320, height: 800 }],
    ['enlarged to 200 %', { width: 640, height: 330, deviceScaleFactor: 2 }],
  ])('loses nothing %s', async (_, viewport) => {
    const { panel } = await act('/fixtures/larkspur-terms.html')
    for (const { position } of await rowsOf(panel)) await openRow(panel, position)
    for (const summary of await panel.$$('summary, .sieve__finer'))
      await summary.evaluate((one) => (one as HTMLElement).click())
    await panel.setViewport(viewport)
    const lost = await panel.evaluate((width) => {
      const shown = [...document.querySelectorAll('.panel *')].filter((one) => one.checkVisibility())
      const wide = shown.filter((one) => one.getBoundingClientRect().right > width + 0.5)
      const cut = shown.filter(
        (one) => getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1,
      )
      return [...wide, ...cut.filter((one) => !one.matches('.unseen'))].map((one) => one.outerHTML.slice(0, 120))
    }, viewport.width)
    expect(lost).toEqual([])
    await panel.setViewport(null)
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

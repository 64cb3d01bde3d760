import type { Page } from 'puppeteer-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { BROWSER, openRow, rowsOf, settled, setUp } from './harness.ts'
import { everythingStored, whenStored } from './stored.ts'

const ROW = 'use.no-training'
const AT = `[data-position="${ROW}"]`
const REASON = 'Switched off in the order form.'

describe.skipIf(!BROWSER)('what the reader decides, in a real browser', () => {
  const { desk, server, open } = setUp()
  let page: Page
  let panel: Page
  let opened = 0

  beforeEach(async () => {
    // An address of its own each time: nothing that was decided on the page before is carried over.
    page = await desk.open(`${server.origin}/fixtures/larkspur-terms.html?${++opened}`)
    open.push(page)
    panel = await desk.act(page)
    expect(await settled(panel, page.url())).toBe('ready')
    await openRow(panel, ROW)
  })

  const status = () => panel.$eval(AT, (row) => row.getAttribute('data-status'))
  const quotes = () =>
    panel.$$eval(`${AT} .quote:not(.look *) blockquote`, (words) => words.map((one) => one.textContent))

  /** The decision stands in the row at once; the words follow when the row is weighed. */
  const quotesBecome = (count: number) =>
    panel.waitForFunction(
      (at, wanted) => document.querySelectorAll(`${at} .quote:not(.look *) blockquote`).length === wanted,
      {},
      AT,
      count,
    )

  async function overrule(to: string): Promise<void> {
    await panel.click(`${AT} .decide .button`)
    await panel.select(`${AT} .overrule select`, to)
    await panel.type(`${AT} .overrule textarea`, REASON)
    await panel.click(`${AT} .overrule [type="submit"]`)
    await panel.waitForSelector(`${AT}[data-overruled][data-status="${to}"]`)
  }

  it('puts the reader’s status and reason in the row, beside what the engine read, and can be taken back', async () => {
    const read = await status()
    expect(read).toBe('adverse')
    await overrule('preferred')
    const says = await panel.$eval(AT, (row) => (row as HTMLElement).innerText.replace(/\s+/g, ' '))
    expect(says).toContain('The engine read: adverse')
    expect(says).toContain(`You decided: preferred ${REASON}`)
    await panel.click(`${AT} .decided .link`)
    await panel.waitForSelector(`${AT}:not([data-overruled])[data-status="${read}"]`)
  })

  it('asks for a reason where none is given', async () => {
    await panel.click(`${AT} .decide .button`)
    await panel.click(`${AT} .overrule [type="submit"]`)
    await panel.waitForFunction((at) => document.querySelector(`${at} .wrong`)?.textContent !== '', {}, AT)
    expect(await panel.$(`${AT}[data-overruled]`)).toBeNull()
  })

  it('takes words selected on the page into a row, where they lead back to the page', async () => {
    const before = (await quotes()).length
    const words = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('main p')].findLast(
        (one) => one.textContent.length > 100 && one.checkVisibility(),
      )
      if (paragraph) document.getSelection()?.selectAllChildren(paragraph)
      return document.getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? ''
    })
    await panel.click(`${AT} .decide .actions .button:nth-child(2)`)
    await panel.waitForSelector(`${AT} .decided`)
    await quotesBecome(before + 1)
    const shown = await panel.$$eval(`${AT} blockquote`, (all) => all.map((one) => one.textContent))
    expect(shown.map((one) => one.replace(/\s+/g, ' ').trim())).toContain(words)
    expect(await panel.$eval(`${AT} .decided`, (box) => box.textContent)).toContain('Words that you attached: 1')
  })

  it('says to select words first where none are selected', async () => {
    await panel.click(`${AT} .decide .actions .button:nth-child(2)`)
    await panel.waitForFunction(
      (at) => document.querySelector(`${at} .decide`)?.textContent.includes('Select words of the contract first'),
      {},
      AT,
    )
  })

  it('takes dismissed evidence out of the row and its mark off the page, until that is undone', async () => {
    const before = await quotes()
    const marks = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))
    await page.waitForFunction(() => CSS.highlights.has('counterclause-adverse'))
    const marked = await marks()
    await panel.click(`${AT} .quote__dismiss`)
    await panel.waitForSelector(`${AT} .decided`)
    await quotesBecome(before.length - 1)
    await page.waitForFunction(
      (most) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) < most,
      {},
      marked,
    )
    await panel.click('.undo .link')
    await panel.waitForFunction((at) => document.querySelector(`${at} .decided`) === null, {}, AT)
    await quotesBecome(before.length)
    expect(await quotes()).toEqual(before)
  })

  it('weighs the table again when the playbook and the deal change', async () => {
    const must = () => panel.$$eval('[data-standing="must-fix"]', (rows) => rows.length)
    const before = await must()
    const [first, ...others] = await panel.$$eval('.deal select option', (all) => all.map((one) => one.value))
    await panel.select('.deal select', others.at(-1) ?? '')
    await panel.waitForFunction(
      (count) => document.querySelectorAll('[data-standing="must-fix"]').length !== count,
      {},
      before,
    )
    await panel.select('.deal select', first ?? '')
    await panel.waitForFunction(
      (count) => document.querySelectorAll('[data-standing="must-fix"]').length === count,
      {},
      before,
    )
    await panel.click('.deal .fold summary')
    const outputs = await panel.waitForSelector('::-p-aria(outputs[role="checkbox"])')
    await outputs?.click()
    await panel.waitForSelector('[data-position="allocation.outputs"][data-standing="not-applicable"]')
    await outputs?.click()
    await panel.waitForSelector('[data-position="allocation.outputs"]:not([data-standing="not-applicable"])')
  })

  it('loses nothing when the panel is loaded anew: decision, open row, filter, playbook, the way back', async () => {
    await overrule('compromise')
    const [, , other] = await panel.$$eval('.deal select option', (all) => all.map((one) => one.value))
    await panel.click('.chip:nth-child(3)')
    const before = (await rowsOf(panel)).length
    await panel.select('.deal select', other ?? '')
    // The stricter playbook opens rows; until they are weighed the table shows those of the one before.
    await panel.waitForFunction((count) => document.querySelectorAll('[data-position]').length > count, {}, before)
    const rows = await rowsOf(panel)
    await whenStored(panel, [REASON, `"quick":"open"`, `"id":"${other}"`])
    await panel.reload()
    await panel.waitForSelector('[data-state="ready"]')
    expect(await rowsOf(panel)).toEqual(rows)
    expect(await panel.$eval('.deal select', (select) => select.value)).toBe(other)
    expect(await panel.$eval('.chip:nth-child(3)', (chip) => chip.getAttribute('aria-pressed'))).toBe('true')
    expect(await panel.$eval(AT, (row) => (row as HTMLElement).innerText)).toContain(REASON)
    await panel.click('.undo .link')
    await panel.waitForSelector(`${AT}:not([data-overruled])`)
  })

  it('deletes everything that is kept anywhere in the extension', async () => {
    await overrule('compromise')
    await whenStored(panel, [REASON])
    await panel.click('.foot .link')
    await panel.click('.forget .button')
    await panel.waitForSelector('[data-state="idle"]')
    await whenStored(panel, [])
    // A panel that is opened afterwards has nothing to give back, and keeps nothing by being open.
    await panel.reload()
    await panel.waitForSelector('[data-state="idle"]')
    await panel.focus('.drop .button')
    expect(JSON.parse(await panel.evaluate(everythingStored))).toEqual([])
  })
})

import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { BROWSER, openRow, rowsOf, settled, setUp } from './harness.ts'
import { HOSTILE } from './pages.ts'
import { html } from './server.ts'

/** A place to paste into, as a mail program has one. */
const MAIL = `<!doctype html><title>Mail</title><div contenteditable style="min-height: 4em"></div><script>
  addEventListener('paste', ({ clipboardData }) => {
    globalThis.pasted = { html: clipboardData.getData('text/html'), plain: clipboardData.getData('text/plain') }
  })</script>`

describe.skipIf(!BROWSER)('copying, in a real browser', () => {
  const { desk, server, open } = setUp({ routes: { '/hostile': html(HOSTILE), '/mail': html(MAIL) } })

  async function review(path: string): Promise<Page> {
    const page = await desk.open(`${server.origin}${path}`)
    open.push(page)
    const panel = await desk.act(page)
    expect(await settled(panel, page.url())).toBe('ready')
    return panel
  }

  /** Unfolds the copies under `fold`, takes the one called `title` and waits until it is said to be copied. */
  async function copy(panel: Page, fold: string, title: string): Promise<void> {
    await panel.click(`${fold} > summary`)
    await panel.locator(`${fold} ::-p-text(${title})`).click()
    await panel.waitForFunction(
      (at) => document.querySelector(`${at} [role="status"]`)?.textContent === 'Copied',
      {},
      fold,
    )
  }

  /** Pastes with the keyboard, as a person does. */
  async function paste(): Promise<{ html: string; plain: string; mail: Page }> {
    const mail = await desk.open(`${server.origin}/mail`)
    open.push(mail)
    await mail.focus('[contenteditable]')
    await mail.keyboard.press('KeyV', { commands: ['Paste'] })
    const pasted = (await (await mail.waitForFunction('globalThis.pasted')).jsonValue()) as {
      html: string
      plain: string
    }
    return { ...pasted, mail }
  }

  it('brings one row into a mail with its headings, strikes and insertions, and as plain words', async () => {
    const panel = await review('/fixtures/larkspur-terms.html')
    await openRow(panel, 'use.no-training')
    await panel.waitForSelector('[data-position="use.no-training"] .language__words del')
    const quote = await panel.$eval('[data-position="use.no-training"] blockquote mark', (one) => one.textContent)
    await copy(panel, '[data-position="use.no-training"] .row__close > .fold', 'Copy for Word')
    const { html, plain, mail } = await paste()
    expect(html).toContain('<h3>')
    expect(html).toMatch(/<del style="[^"]*line-through/)
    expect(html).toMatch(/<ins style="[^"]*underline/)
    expect(await mail.$$eval('[contenteditable] del, [contenteditable] ins', (all) => all.length)).toBeGreaterThan(1)
    for (const words of [quote, 'Ask:', 'Fallback:', 'Say:']) expect(plain).toContain(words)
    expect(plain).not.toContain('<')
  })

  it('brings all rows that fall short', async () => {
    const panel = await review('/fixtures/larkspur-terms.html')
    await panel.waitForFunction(() => document.querySelector('.after .fold summary')?.textContent.includes('Copy the'))
    await copy(panel, '.after > .fold:first-child', 'Copy for Word')
    const { html, plain, mail } = await paste()
    const titles = await panel.$$eval(
      '[data-standing="must-fix"] .row__title, [data-standing="open"] .row__title, [data-standing="note"] .row__title',
      (all) => all.map((one) => one.textContent),
    )
    expect(titles.length).toBeGreaterThan(5)
    for (const title of titles) expect(plain).toContain(`${title}: `)
    expect(await mail.$$eval('[contenteditable] h3', (all) => all.length)).toBe(titles.length)
    expect(html).toContain('<h2>')
  })

  it('keeps hostile words as words', async () => {
    const panel = await review('/hostile')
    expect((await rowsOf(panel)).some(({ status }) => status === 'adverse')).toBe(true)
    await copy(panel, '.after > .fold:first-child', 'Copy for Word')
    const { plain, mail } = await paste()
    expect(plain).toContain('<img src=x onerror="globalThis.hostile=1">')
    const { bad, words, ran } = await mail.evaluate(() => ({
      bad: document.querySelectorAll('[contenteditable] :is(script, img, iframe, a)').length,
      words: document.querySelector<HTMLElement>('[contenteditable]')?.innerText ?? '',
      ran: 'hostile' in globalThis,
    }))
    expect({ bad, ran }).toEqual({ bad: 0, ran: false })
    expect(words).toContain('<img src=x onerror="globalThis.hostile=1">')
  })
})

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER, settled, setUp } from './harness.ts'
import { KEYBOARD, plugIn, type Keyboard } from './keyboard.ts'

const CONTRACT = 'larkspur-terms.docx'

describe.skipIf(!BROWSER || !KEYBOARD)('the browser’s own question about a site, answered on a real keyboard', () => {
  let keyboard: Keyboard
  let panel: Page
  let linked: string
  let asked: number

  // The browser's window opens on the keyboard's screen: that comes first.
  beforeAll(async () => {
    keyboard = await plugIn(KEYBOARD ?? { screen: '', hand: '' })
  })
  afterAll(() => keyboard?.close())
  const { desk, server } = setUp({ each: true, options: () => ({ headless: false, env: keyboard.env }) })

  beforeEach(async () => {
    const page = await desk.open(`${server.origin}/fixtures/larkspur-terms.html`)
    panel = await desk.act(page)
    expect(await settled(panel, page.url())).toBe('ready')
    // The same machine under another name is another site.
    linked = `${server.origin.replace('127.0.0.1', 'localhost')}/fixtures/${CONTRACT}`
    await desk.choose(page, 'link', { linkUrl: linked })
    await panel.waitForSelector('[data-state="failed"] .button--first')
    asked = server.asked.length
  })

  /** While the question is on the screen, the keys are its own: no window of the browser has them. */
  async function questionIs(asked: boolean, timeout = 30_000): Promise<void> {
    const isSo = `chrome.windows.getAll().then((all) => all.some(({ focused }) => focused) !== ${asked})`
    await panel.waitForFunction(isSo, { polling: 100, timeout })
  }

  /** A question that has only just come up takes no answer yet, lest one be given by mistake: the key is pressed until it does. */
  async function answer(key: string): Promise<void> {
    for (let left = 20; left > 0; left--) {
      await keyboard.press(key)
      const gone = await questionIs(false, 1000).catch(() => 'not yet')
      if (gone === undefined) return
    }
    throw new Error(`The question is still on the screen after ${key}.`)
  }

  const origins = () => panel.evaluate('chrome.permissions.getAll().then((all) => all.origins)') as Promise<string[]>

  it('says what to do instead when the site is not allowed, and has no right to it', async () => {
    await panel.click('.button--first')
    await questionIs(true)
    await answer('Escape')
    await panel.waitForFunction(() => document.body.innerText.includes('You did not allow localhost'))
    expect(await origins()).toEqual([])
    expect(server.asked).toHaveLength(asked)
  })
})

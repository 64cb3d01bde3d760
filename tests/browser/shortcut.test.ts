import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandRows } from './command.ts'
import { BROWSER, FIXTURES, rowsOf, settled, setUp, type Desk } from './harness.ts'
import { KEYBOARD, plugIn, type Keyboard } from './keyboard.ts'

const OUR_KEY = 'Alt+Shift+R'

/** The key that the browser has given our action; empty where it keeps the one asked for. */
async function keyOf(desk: Desk): Promise<string> {
  const target = await desk.browser.waitForTarget((one) => one.type() === 'service_worker')
  const background = await target.worker()
  return (await background?.evaluate('chrome.commands.getAll().then(([first]) => first.shortcut)')) as string
}

/** What a reader does on the browser's own page of shortcuts. */
async function chooseKey(desk: Desk): Promise<void> {
  const page = await desk.open('chrome://extensions/shortcuts')
  const command = { extensionId: new URL(desk.panelAddress).host, commandName: '_execute_action', keybinding: OUR_KEY }
  await page.evaluate(`chrome.developerPrivate.updateExtensionCommand(${JSON.stringify(command)})`)
  await page.close()
}

describe.skipIf(!BROWSER || !KEYBOARD)('the key, pressed on a real keyboard', () => {
  let keyboard: Keyboard

  // The browser's window opens on the keyboard's screen: that comes first.
  beforeAll(async () => {
    keyboard = await plugIn(KEYBOARD ?? { screen: '', hand: '' })
  })
  afterAll(() => keyboard?.close())
  const { desk, server } = setUp({ options: () => ({ headless: false, env: keyboard.env }) })

  async function panelAfter(page: Page, keys: string): Promise<Page> {
    await page.bringToFront()
    await page.waitForFunction(() => document.hasFocus())
    await keyboard.press(keys)
    const target = await desk.browser.waitForTarget((one) => one.url() === desk.panelAddress)
    return target.asPage()
  }

  it('opens the side panel and reviews the page', async () => {
    // Chromium 156 keeps this key for its reading mode until the reader gives it to us.
    if ((await keyOf(desk)) !== OUR_KEY) await chooseKey(desk)
    const page = await desk.open(`${server.origin}/fixtures/larkspur-terms.html`)
    const panel = await panelAfter(page, OUR_KEY.toLowerCase())
    expect(await settled(panel, page.url())).toBe('ready')
    expect(await rowsOf(panel)).toEqual(await commandRows(join(FIXTURES, 'larkspur-terms.html')))
  })
})

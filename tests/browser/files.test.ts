import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { commandRows } from './command.ts'
import { BROWSER, FIXTURES, rowsOf, settled, setUp, type Desk } from './harness.ts'

/** Turns the switch "Allow access to file URLs" in the extension's details; the browser then starts the extension anew. */
async function allowFiles(desk: Desk, allowed: boolean): Promise<void> {
  const id = new URL(desk.panelAddress).host
  const details = await desk.open('chrome://extensions/')
  const change = JSON.stringify({ extensionId: id, fileAccess: allowed })
  await details.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`)
  // An extension that the driver has put in goes off with the switch, a little later, where one from the store starts
  // again: it is put on again whenever it is seen off, until it has stayed on.
  await details.waitForFunction(
    `chrome.developerPrivate.getExtensionInfo('${id}').then(async ({ fileAccess, state }) => {
      const on = fileAccess.isActive === ${allowed} && state === 'ENABLED'
      if (state !== 'ENABLED') await chrome.management.setEnabled('${id}', true)
      globalThis.seenOn = on ? (globalThis.seenOn ?? 0) + 1 : 0
      return globalThis.seenOn >= 8
    })`,
    { polling: 100 },
  )
  await details.close()
}

describe.skipIf(!BROWSER)('contracts opened from the disk, in a real browser', () => {
  const { desk } = setUp({ each: true })

  async function says(name: string): Promise<string> {
    const page = await desk.open(pathToFileURL(join(FIXTURES, name)).href)
    const panel = await desk.act(page)
    await panel.waitForSelector('[data-state="failed"]')
    return panel.$eval('.message', (one) => one.textContent)
  }

  it('are reviewed where the reader allows access to files', async () => {
    const page = await desk.open(pathToFileURL(join(FIXTURES, 'larkspur-terms.html')).href)
    const panel = await desk.act(page)
    expect(await settled(panel, page.url())).toBe('ready')
    expect(await rowsOf(panel)).toEqual(await commandRows(join(FIXTURES, 'larkspur-terms.html')))
  })

  it('say to drop the file where the browser keeps it to its viewer', async () => {
    expect(await says('larkspur-terms.pdf')).toContain('Drop the same file here')
  })

  it.each(['larkspur-terms.html', 'larkspur-terms.pdf'])('say how to allow it where that is off: %s', async (name) => {
    await allowFiles(desk, false)
    expect(await says(name)).toContain('switch on "Allow access to file URLs"')
  })
})

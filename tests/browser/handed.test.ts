import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { commandRows } from './command.ts'
import { BROWSER, FIXTURES, rowsOf, setUp } from './harness.ts'
import { HOSTILE } from './pages.ts'
import { scanOf } from './scans.ts'

describe.skipIf(!BROWSER)('documents handed to the panel, in a real browser', () => {
  const { desk } = setUp({ each: true })
  let panel: Page

  beforeEach(async () => {
    panel = await desk.open(desk.panelAddress)
  })

  async function choose(file: string): Promise<void> {
    const input = (await panel.waitForSelector('.drop input[type="file"]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(file)
  }

  it('reads the pictures of a scan with what is in the package, and says so', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'counterclause-scan-'))
    const file = join(folder, 'scan.pdf')
    await writeFile(file, await scanOf(desk, [HOSTILE]))
    await choose(file)
    await panel.waitForSelector('[data-state="unsupported"] .button--first')
    await panel.click('.button--first')
    await panel.waitForSelector('[data-state="ready"]', { timeout: 50_000 })
    expect(await panel.$eval('body', (body) => body.innerText)).toContain('made out from the pictures of a scan')
    expect((await rowsOf(panel)).some(({ status }) => status === 'adverse')).toBe(true)
    await rm(folder, { recursive: true })
  })

  it('reviews pasted text', async () => {
    const text = await readFile(join(FIXTURES, 'larkspur-terms.md'), 'utf8')
    await panel.waitForSelector('.paste textarea')
    await panel.evaluate((words) => {
      const box = document.querySelector<HTMLTextAreaElement>('.paste textarea')
      box?.focus()
      document.execCommand('insertText', false, words)
    }, text)
    await panel.click('.paste button[type="submit"]')
    await panel.waitForSelector('[data-state="ready"]')
    expect(await rowsOf(panel)).toEqual(await commandRows(join(FIXTURES, 'larkspur-terms.md')))
  })

  it('reviews a Word file that was chosen', async () => {
    await choose(join(FIXTURES, 'larkspur-terms.docx'))
    await panel.waitForSelector('[data-state="ready"]')
    expect(await rowsOf(panel)).toEqual(await commandRows(join(FIXTURES, 'larkspur-terms.docx')))
  })
})

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { BROWSER, FIXTURES, rowsOf, settled, setUp } from './harness.ts'
import { sheets } from './pages.ts'
import { scanOf } from './scans.ts'
import { html } from './server.ts'

const TERMS = await readFile(join(FIXTURES, 'larkspur-terms.html'), 'utf8')

/** The same terms over and over, each time in a part of its own: a contract that takes seconds to review. */
function long(parts: number): string {
  const start = TERMS.indexOf('>', TERMS.indexOf('<main')) + 1
  const end = TERMS.indexOf('</main>')
  const terms = TERMS.slice(start, end)
  const all = Array.from({ length: parts }, (_, part) =>
    terms.replaceAll('</p>', ` This is part ${part}.</p>`).replaceAll('</li>', ` (part ${part})</li>`),
  )
  return TERMS.slice(0, start) + all.join('') + TERMS.slice(end)
}

/** Pages that were said to be read, from now on. */
async function watchPages(panel: Page): Promise<() => Promise<string[]>> {
  await panel.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    const look = () => {
      const words = document.querySelector('[data-state="reading"] [role="status"]')?.textContent
      if (words && words !== said.at(-1)) said.push(words)
    }
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  return () => panel.evaluate('said') as Promise<string[]>
}

describe.skipIf(!BROWSER)('stopping, in a real browser', () => {
  const { desk, server } = setUp({ routes: { '/long': html(long(40)) }, each: true })

  it('in mid-review keeps the text that was read, and reads again without asking for the page', async () => {
    const page = await desk.open(`${server.origin}/long`)
    const panel = await desk.act(page)
    await panel.waitForFunction(
      () => {
        const done = document.querySelector<HTMLProgressElement>('[data-state="reading"] progress')?.value ?? 0
        if (done < 0.05) return false
        document.querySelector<HTMLButtonElement>('[data-state="reading"] .button')?.click()
        return true
      },
      { polling: 'mutation' },
    )
    expect(await settled(panel, page.url())).toBe('stopped')
    expect(await panel.$eval('[role="status"]', (one) => one.textContent)).toContain('Its text is read and kept')
    expect(await rowsOf(panel)).toEqual([])
    const asked = server.asked.length
    await page.close()
    await panel.click('.actions .button')
    await panel.waitForFunction(() => !document.querySelector('[data-state="reading"], [data-state="stopped"]'), {
      timeout: 50_000,
    })
    expect(await rowsOf(panel)).toHaveLength(41)
    expect(server.asked).toHaveLength(asked)
  })

  it('in the middle of a scan keeps the pages that were read, and goes on with the next', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'counterclause-scan-'))
    const file = join(folder, 'scan.pdf')
    await writeFile(file, await scanOf(desk, sheets(2)))
    const panel = await desk.open(desk.panelAddress)
    const input = (await panel.waitForSelector('.drop input[type="file"]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(file)
    await panel.waitForSelector('[data-state="unsupported"] .button--first')
    await panel.click('.button--first')
    await panel.waitForFunction(() => document.body.innerText.includes('page 2 of 2'), { timeout: 50_000 })
    await panel.click('[data-state="reading"] .button')
    await panel.waitForSelector('[data-state="stopped"]')
    expect(await panel.$eval('[role="status"]', (one) => one.textContent)).toContain('1 of 2 pages are read and kept')
    const said = await watchPages(panel)
    await panel.click('.actions .button')
    await panel.waitForSelector('[data-state="ready"]', { timeout: 50_000 })
    expect((await said()).filter((words) => words.includes('picture'))).toEqual(['Reading the picture of page 2 of 2'])
    const training = (await rowsOf(panel)).find(({ position }) => position === 'use.no-training')
    expect(training?.status).toBe('adverse')
    await rm(folder, { recursive: true })
  }, 150_000)
})

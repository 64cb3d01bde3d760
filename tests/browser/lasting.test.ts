import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { BROWSER, rowsOf, settled, setUp } from './harness.ts'

describe.skipIf(!BROWSER)('what lasts, in a real browser', () => {
  const { desk, server, open } = setUp()

  async function review(page: Page): Promise<Page> {
    open.push(page)
    const panel = await desk.act(page)
    expect(await settled(panel, page.url())).toBe('ready')
    return panel
  }

  /** Until the table is in the extension's database. */
  async function kept(panel: Page): Promise<void> {
    await panel.waitForFunction(async () => {
      const session = await (
        globalThis as unknown as { chrome: { storage: { session: { get(): Promise<Record<string, string>> } } } }
      ).chrome.storage.session.get()
      return Object.keys(session).length > 0
    })
  }

  it('has the table again after the panel was loaded anew', async () => {
    const panel = await review(await desk.open(`${server.origin}/fixtures/larkspur-terms.html`))
    const rows = await rowsOf(panel)
    await kept(panel)
    await panel.reload()
    await panel.waitForSelector('[data-state="ready"]')
    expect(await rowsOf(panel)).toEqual(rows)
  })

  it('keeps the table when another tab comes to the front', async () => {
    const panel = await review(await desk.open(`${server.origin}/fixtures/larkspur-terms.html`))
    const rows = await rowsOf(panel)
    open.push(await desk.open(`${server.origin}/fixtures/larkspur-dpa.html`))
    expect(await rowsOf(panel)).toEqual(rows)
    expect(await panel.$eval('[data-address]', (root) => root.getAttribute('data-address'))).toContain('larkspur-terms')
  })

  it('gives a second window a table of its own', async () => {
    const first = await review(await desk.open(`${server.origin}/fixtures/larkspur-terms.html`))
    const rows = await rowsOf(first)
    const page = await desk.openWindow(`${server.origin}/fixtures/larkspur-dpa.html`)
    const second = await review(page)
    expect(second).not.toBe(first)
    expect(await rowsOf(second)).not.toEqual(rows)
    expect(await rowsOf(first)).toEqual(rows)
  })

  it('asks no other server and no other address for anything, from any page of the extension', async () => {
    const asked: string[] = []
    const panel = await review(await desk.open(`${server.origin}/fixtures/larkspur-terms.html`))
    const background = await desk.browser.waitForTarget((target) => target.type() === 'service_worker')
    for (const session of [await panel.createCDPSession(), await background.createCDPSession()]) {
      session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url))
      await session.send('Network.enable')
    }
    const before = server.asked.length
    await review(await desk.open(`${server.origin}/fixtures/larkspur-terms.pdf`))
    const own = (address: string) => /^(chrome-extension|blob|data):/.test(address)
    expect(
      asked.filter((address) => !own(address) && address !== `${server.origin}/fixtures/larkspur-terms.pdf`),
    ).toEqual([])
    const paths = new Set(server.asked.slice(before))
    paths.delete('/favicon.ico')
    expect([...paths]).toEqual(['/fixtures/larkspur-terms.pdf'])
  })
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandRows } from './command.ts'
import { BROWSER, FIXTURES, rowsOf, settled, setUp } from './harness.ts'
import { HOSTILE, late, shell, tabbed } from './pages.ts'
import { html, serve, type Route, type TestServer } from './server.ts'

const TERMS = await readFile(join(FIXTURES, 'larkspur-terms.html'), 'utf8')
const PDF = await readFile(join(FIXTURES, 'larkspur-terms.pdf'))

/** Only who has the session's cookie gets the document. */
const guarded: Route = (request, response) => {
  if (request.headers.cookie?.includes('session=open'))
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF)
  else response.writeHead(403, { 'content-type': 'text/plain' }).end('Log in first.')
}

const login: Route = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'session=open; Path=/; HttpOnly' }).end('<p>In.')
}

describe.skipIf(!BROWSER)('where contracts stand, in a real browser', () => {
  let elsewhere: TestServer
  const { desk, server, open } = setUp({
    routes: {
      '/login': login,
      '/guarded.pdf': guarded,
      '/late': html(late('/fixtures/larkspur-terms.html')),
      '/shell': html(shell('/fixtures/larkspur-terms.html')),
      '/foreign': (request, response) =>
        html(shell(`${elsewhere.origin.replace('127.0.0.1', 'localhost')}/fixtures/larkspur-terms.html`))(
          request,
          response,
        ),
      '/tabbed': html(tabbed(TERMS)),
      '/hostile': html(HOSTILE),
    },
  })

  beforeAll(async () => {
    elsewhere = await serve({ fixtures: FIXTURES })
  })
  afterAll(() => elsewhere?.close())

  async function act(path: string): Promise<{ page: Page; panel: Page }> {
    const page = await desk.open(`${server.origin}${path}`)
    open.push(page)
    return { page, panel: await desk.act(page) }
  }

  async function rowsFor(path: string): Promise<{ page: Page; panel: Page; decided: number }> {
    const { page, panel } = await act(path)
    expect(await settled(panel, page.url())).toBe('ready')
    return { page, panel, decided: (await rowsOf(panel)).filter(({ status }) => status !== 'silent').length }
  }

  it('reads a PDF that only the session may see', async () => {
    open.push(await desk.open(`${server.origin}/login`))
    const { panel } = await rowsFor('/guarded.pdf')
    expect(await rowsOf(panel)).toEqual(await commandRows(join(FIXTURES, 'larkspur-terms.pdf')))
  })

  it('reads a page again by itself that loads its terms late', async () => {
    const { page, panel } = await act('/late')
    await settled(panel, page.url())
    await panel.waitForSelector('[data-state="ready"]')
    expect(await rowsOf(panel)).toEqual(await commandRows(join(FIXTURES, 'larkspur-terms.html')))
  })

  it('says of a table that its page has changed', async () => {
    const { page, panel } = await rowsFor('/fixtures/larkspur-terms.html')
    await page.evaluate(() => {
      const clause = document.createElement('p')
      clause.textContent =
        'Larkspur will not use Customer Content to train any model, for anyone, under any circumstances.'
      document.querySelector('main')?.append(clause)
    })
    await panel.waitForSelector('.banner--changed')
  })

  it('reads terms in a frame of the page’s own site', async () => {
    expect((await rowsFor('/shell')).decided).toBeGreaterThan(10)
  })

  it('says of terms in a frame of another site whose they are, and asks for that site alone', async () => {
    const { page, panel } = await act('/foreign')
    expect(await settled(panel, page.url())).toBe('failed')
    const says = await panel.$eval('body', (body) => body.innerText)
    expect(says).toContain('frame of another site, localhost')
    expect(says).toContain('Allow')
  })

  it('reads what stands in tabs that are not in front', async () => {
    const { panel } = await rowsFor('/tabbed')
    const row = await panel.$eval('[data-position="remedy.liability-cap"]', (one) => one.getAttribute('data-status'))
    expect(row).not.toBe('silent')
  })

  it('reviews the selected words alone', async () => {
    const { page, panel } = await rowsFor('/fixtures/larkspur-terms.html')
    const before = await rowsOf(panel)
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.length > 200)
      if (paragraph) document.getSelection()?.selectAllChildren(paragraph)
    })
    await desk.choose(page, 'selection')
    await panel.waitForFunction(
      (count) => {
        const rows = [...document.querySelectorAll('[data-state="ready"] [data-position]')]
        return rows.length > 0 && rows.filter((row) => row.getAttribute('data-status') !== 'silent').length < count
      },
      {},
      before.filter(({ status }) => status !== 'silent').length,
    )
  })

  it('fetches a linked document and reviews it', async () => {
    const { page, panel } = await rowsFor('/fixtures/larkspur-terms.html')
    await desk.choose(page, 'link', { linkUrl: `${server.origin}/fixtures/larkspur-terms.docx` })
    expect(await settled(panel, `${server.origin}/fixtures/larkspur-terms.docx`)).toBe('ready')
    expect(await rowsOf(panel)).toEqual(await commandRows(join(FIXTURES, 'larkspur-terms.docx')))
  })

  it('shows a hostile page’s words as words and runs nothing of it', async () => {
    const { page, panel } = await act('/hostile')
    const failures: string[] = []
    panel.on('pageerror', (error) => failures.push(String(error)))
    expect(await settled(panel, page.url())).toBe('ready')
    for (const toggle of await panel.$$('[data-position] button[aria-expanded="false"]'))
      await toggle.evaluate((one) => one.click())
    const { scripts, links, ran } = await panel.evaluate(() => ({
      scripts: document.querySelectorAll('#root script, #root img[onerror], #root iframe').length,
      links: document.querySelectorAll('#root a[href^="javascript:"]').length,
      ran: 'hostile' in globalThis,
    }))
    expect({ scripts, links, ran, failures }).toEqual({ scripts: 0, links: 0, ran: false, failures: [] })
    // Words that turn the direction stay within their own box.
    const open = await panel.$$eval('#root *', (all) =>
      all
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.includes('\u202e')))
        .map((one) => one.closest('bdi, [dir="auto"]') !== null),
    )
    expect(open.every(Boolean)).toBe(true)
  })
})

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandReview, commandRows } from '../browser/command.ts'
import { FIXTURES } from '../browser/harness.ts'
import { serve, type TestServer } from '../browser/server.ts'
import { FIREFOX, launchFirefox, type FirefoxDesk } from './harness.ts'

const bare = (text: string) => text.replace(/\s+/g, '')

/** Words that the page shows as marked by us. */
const MARKED = `[...CSS.highlights].filter(([name]) => name.startsWith('counterclause-'))
  .flatMap(([, ranges]) => [...ranges]).map(String).join('')`

const PAGE = 'document.documentElement.outerHTML'

describe.skipIf(!FIREFOX)('the sidebar beside the page, in a real Firefox', () => {
  let desk: FirefoxDesk
  let server: TestServer

  beforeAll(async () => {
    server = await serve({ fixtures: FIXTURES })
    desk = await launchFirefox(FIREFOX ?? '')
  })
  afterAll(async () => {
    await desk?.close()
    await server?.close()
  })

  async function reviewed(address: string): Promise<void> {
    const now = async () => [await desk.address(), (await desk.states()).at(-1)]
    await expect.poll(now, { timeout: 60_000 }).toEqual([address, 'ready'])
  }

  it('reviews the page at a click on the action and gives the command’s rows', async () => {
    const address = `${server.origin}/fixtures/larkspur-terms.html`
    await desk.open(address)
    // Firefox opens the sidebar when the extension is installed: it waits for a document.
    await expect.poll(() => desk.states(), { timeout: 30_000 }).toEqual(['idle'])
    await desk.act()
    await reviewed(address)
    expect(await desk.states()).toEqual(['idle', 'reading', 'ready'])
    expect(await desk.rows()).toEqual(await commandRows(join(FIXTURES, 'larkspur-terms.html')))
  })

  it('opens the sidebar at the click where it was closed, and marks the evidence on the page', async () => {
    await desk.closeSidebar()
    expect(await desk.states()).toEqual([])
    const address = `${server.origin}/fixtures/larkspur-dpa.html`
    await desk.open(address)
    const before = await desk.inPage(PAGE)
    await desk.act()
    await reviewed(address)
    const { rows } = await commandReview(join(FIXTURES, 'larkspur-dpa.html'))
    const quote = rows.find(({ evidence }) => evidence.length > 0)?.evidence[0]?.quote ?? 'no evidence'
    await expect.poll(async () => bare(String(await desk.inPage(MARKED)))).toContain(bare(quote))
    expect(await desk.inPage(PAGE)).toBe(before)
  })
})

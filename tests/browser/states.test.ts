import { describe, expect, it } from 'vitest'
import { BROWSER, settled, setUp } from './harness.ts'
import { BROKEN, endless } from './pages.ts'

describe.skipIf(!BROWSER)('what cannot be reviewed, in a real browser', () => {
  const { desk, server, open } = setUp({ routes: { '/endless.pdf': endless(), '/broken.pdf': BROKEN } })

  async function act(address: string): Promise<{ state: string; says: string }> {
    const page = await desk.open(address)
    open.push(page)
    const panel = await desk.act(page)
    // Where the browser lets nobody in, it does not even tell the address.
    const state = await settled(panel, address.startsWith('chrome:') ? '' : page.url())
    return { state, says: await panel.$eval('body', (body) => body.innerText) }
  }

  it('says that a page is no contract', async () => {
    expect((await act(`${server.origin}/fixtures/not-a-contract.html`)).state).toBe('not-a-contract')
  })

  it('says in which language a text is that it cannot review', async () => {
    const { state, says } = await act(`${server.origin}/fixtures/german-terms.html`)
    expect(state).toBe('unsupported')
    expect(says).toContain('German')
  })

  it('says that a PDF is cut off', async () => {
    const { state, says } = await act(`${server.origin}/broken.pdf`)
    expect(state).toBe('failed')
    expect(says).toContain('cut off')
  })

  it('says that the browser lets no extension read its own pages, and what to do', async () => {
    const { state, says } = await act('chrome://version/')
    expect(state).toBe('failed')
    expect(says).toContain('Open the contract in an ordinary tab')
  })

  it('can be stopped while a document is still on its way', async () => {
    const page = await desk.open(`${server.origin}/endless.pdf`)
    open.push(page)
    const panel = await desk.act(page)
    await panel.waitForSelector('[data-state="reading"]')
    await panel.click('button')
    expect(await settled(panel, page.url())).toBe('stopped')
  })
})

/** A real Chromium with the built extension: opens documents, clicks the action, reads the side panel. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser, type Extension, type LaunchOptions, type Page, type Target } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve, type Route, type TestServer } from './server.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const FIXTURES = join(ROOT, 'fixtures')
export const CORPUS = process.env['COUNTERCLAUSE_CORPUS'] ?? join(ROOT, '..', 'shared', 'corpus')
export const EXTENSION = join(ROOT, '.output', 'chrome-mv3')

/** The browser on the machine, or undefined: then browser tests are skipped and the run says so. */
export const BROWSER = findBrowser()

export interface RowSeen {
  position: string
  status: string
}

export interface Desk {
  browser: Browser
  /** The panel's own page, as a tab would open it. */
  panelAddress: string
  /** Opens an address in a new tab. */
  open(address: string): Promise<Page>
  /** Opens an address in a window of its own. */
  openWindow(address: string): Promise<Page>
  /** Clicks the action on the tab, as a user does, and gives the window's side panel. */
  act(page: Page): Promise<Page>
  /** Chooses an entry of our context menu. The right to the page comes from an action click before. */
  choose(page: Page, entry: 'page' | 'selection' | 'link', info?: Record<string, string>): Promise<void>
  close(): Promise<void>
}

/** Starts the browser with a profile of its own; `more`: in place of what is usual. Throws with a sentence when the extension has not been built. */
export async function launch(executablePath: string, more: LaunchOptions = {}): Promise<Desk> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('Build the extension first: npm run build')
  const userDataDir = mkdtempSync(join(tmpdir(), 'counterclause-browser-'))
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: [EXTENSION],
    userDataDir,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    ...more,
  })
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker')
  const id = new URL(worker.url()).host
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Error('The browser did not load the extension.')
  return {
    browser,
    panelAddress: `chrome-extension://${id}/sidepanel.html`,
    async open(address) {
      const page = await browser.newPage()
      await page.goto(address, { waitUntil: 'load' })
      return page
    },
    openWindow: (address) => openWindow(browser, address),
    act: (page) => act(browser, extension, page),
    choose: (page, entry, info = {}) => choose(browser, page, entry, info),
    async close() {
      await browser.close()
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

export interface Wanted {
  /** Folders served beside the fixtures, by their first path segment. */
  folders?: Record<string, string>
  /** Paths that answer by themselves. */
  routes?: Record<string, Route>
  /** A browser of its own for each test; else one for all. */
  each?: boolean
  /** In place of what is usual for the browser; asked for when it starts. */
  options?: () => LaunchOptions
}

export interface Setting {
  desk: Desk
  server: TestServer
  /** Pages that are closed after the test. */
  open: Page[]
}

/** Gives the tests of one `describe` a browser and a server on the fixtures, filled in before they run: only tests, and hooks set up after this, may use them. */
export function setUp({ folders, routes, each = false, options }: Wanted = {}): Setting {
  const desk = {} as Desk
  const server = {} as TestServer
  const open: Page[] = []
  const start = async () => void Object.assign(desk, await launch(BROWSER ?? '', options?.()))
  beforeAll(async () => {
    Object.assign(server, await serve({ fixtures: FIXTURES, ...folders }, routes))
    if (!each) await start()
  })
  if (each) beforeEach(start)
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close()
    if (each) await desk.close?.()
  })
  // What did not come up is not there to be closed.
  afterAll(async () => {
    if (!each) await desk.close?.()
    await server.close?.()
  })
  return { desk, server, open }
}

function isPanel(target: Target): boolean {
  return target.url().includes('/sidepanel.html')
}

/** Windows that the browser has open, as an extension page sees them. */
function windowsSeen(panel: Page): Promise<number> {
  return panel.evaluate('chrome.windows.getAll().then((all) => all.length)') as Promise<number>
}

async function openWindow(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' })
  await page.goto(address, { waitUntil: 'load' })
  return page
}

async function act(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront()
  await extension.triggerAction(page)
  await browser.waitForTarget(isPanel)
  for (;;) {
    const panels = await Promise.all(
      browser
        .targets()
        .filter(isPanel)
        .map((one) => one.asPage()),
    )
    const [only] = panels
    if (only && panels.length === 1 && (await windowsSeen(only)) === 1) return only
    for (const panel of panels) {
      const address = await panel.evaluate(() => document.querySelector('[data-state]')?.getAttribute('data-address'))
      if (address === page.url()) return panel
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** No driver reaches a browser's own menus: the event is given to the background as the browser gives it. */
async function choose(browser: Browser, page: Page, entry: string, info: Record<string, string>): Promise<void> {
  await page.bringToFront()
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker')
  const background = await target.worker()
  await background?.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(entry)}, ...${JSON.stringify(info)} }, tab))`,
  )
}

/** The panel's state once it has done with the document at `address`. */
export async function settled(panel: Page, address: string): Promise<string> {
  const handle = await panel.waitForFunction(
    (wanted) => {
      const root = document.querySelector('[data-state]')
      const state = root?.getAttribute('data-state')
      const mine = root?.getAttribute('data-address') === wanted
      return mine && state && state !== 'idle' && state !== 'reading' ? state : false
    },
    { timeout: 30_000 },
    address,
  )
  return String(await handle.jsonValue())
}

/** Rows as the panel shows them, in order. */
export function rowsOf(panel: Page): Promise<RowSeen[]> {
  return panel.$$eval('[data-position]', (rows) =>
    rows.map((row) => ({
      position: row.getAttribute('data-position') ?? '',
      status: row.getAttribute('data-status') ?? '',
    })),
  )
}

/** Opens a row unless it is open. */
export async function openRow(panel: Page, position: string): Promise<void> {
  await panel.evaluate((name) => {
    const toggle = document.querySelector<HTMLButtonElement>(`[data-position="${name}"] button[aria-expanded]`)
    if (toggle?.getAttribute('aria-expanded') === 'false') toggle.click()
  }, position)
  await panel.waitForSelector(`[data-position="${position}"] button[aria-expanded="true"]`)
}

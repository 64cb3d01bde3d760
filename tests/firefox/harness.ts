/** The built extension in a real Firefox: its action on the toolbar, its sidebar, and the page beside it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findFirefox } from '../../scripts/browser.mjs'
import { ROOT, type RowSeen } from '../browser/harness.ts'
import { startFirefox, type Firefox } from './bidi.ts'

export const EXTENSION = join(ROOT, '.output', 'firefox-mv3')

/** The Firefox on the machine, or undefined: then these tests are skipped and the run says so. */
export const FIREFOX = findFirefox()

export interface FirefoxDesk {
  /** Opens an address in the tab in front. */
  open(address: string): Promise<void>
  /** Evaluates an expression in the page. */
  inPage(expression: string): Promise<unknown>
  /** Clicks the action on the toolbar. */
  act(): Promise<void>
  closeSidebar(): Promise<void>
  /** The states that the panel in the sidebar has gone through since it was first asked; empty while there is no panel. */
  states(): Promise<string[]>
  rows(): Promise<RowSeen[]>
  /** The document that the panel is about. */
  address(): Promise<string | undefined>
  close(): Promise<void>
}

/** The sidebar stands in a process of its own, which the protocol does not reach; a frame script of the browser window's does. */
const IN_SIDEBAR = `(script, name) => new Promise((done, fail) => {
  const panel = document.getElementById('sidebar')?.contentDocument?.querySelector('browser')
  if (!panel?.currentURI?.spec.endsWith('/sidepanel.html')) return done('')
  panel.messageManager.addMessageListener(name, function heard({ data }) {
    panel.messageManager.removeMessageListener(name, heard)
    done(data)
  })
  panel.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false)
})`

/** Notes every state from the first call on, and gives those noted. */
const STATES = `
  const { document, MutationObserver } = content
  const now = () => document.querySelector('[data-state]')?.getAttribute('data-state')
  if (!document.statesSeen && now()) {
    document.statesSeen = [now()]
    new MutationObserver(() => {
      if (now() !== document.statesSeen.at(-1)) document.statesSeen.push(now())
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-state'] })
  }
  return document.statesSeen ?? []`

const ROWS = `
  return [...content.document.querySelectorAll('[data-position]')].map((row) => ({
    position: row.getAttribute('data-position'),
    status: row.getAttribute('data-status'),
  }))`

const ADDRESS = `return [content.document.querySelector('[data-state]')?.getAttribute('data-address')]`

/** The action stands in the menu of extensions until it is put on the toolbar. */
const ACT = `(() => {
  const item = 'counterclause_counterclause_example-browser-action'
  CustomizableUI.addWidgetToArea(item, 'nav-bar')
  document.getElementById(item).querySelector('.unified-extensions-item-action-button').click()
})()`

interface Evaluated {
  type: 'success' | 'exception'
  result?: { value?: unknown }
  exceptionDetails?: { text: string }
}

async function evaluate({ send }: Firefox, context: string, expression: string): Promise<unknown> {
  const target = { context }
  const answer = (await send('script.evaluate', { expression, target, awaitPromise: true })) as Evaluated
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text)
  return answer.result?.value
}

async function contextOf({ send }: Firefox, scope: object): Promise<string> {
  const { contexts } = (await send('browsingContext.getTree', scope)) as { contexts: { context: string }[] }
  if (!contexts[0]) throw new Error('Firefox has no window open.')
  return contexts[0].context
}

/** Starts Firefox and installs the built extension. Throws with a sentence when it has not been built. */
export async function launchFirefox(executablePath: string): Promise<FirefoxDesk> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('Build the extension first: npm run build:firefox')
  const firefox = await startFirefox(executablePath)
  try {
    const [window, tab] = [await contextOf(firefox, { 'moz:scope': 'chrome' }), await contextOf(firefox, {})]
    await firefox.send('webExtension.install', { extensionData: { type: 'path', path: EXTENSION } })
    let asked = 0
    const inSidebar = async (body: string): Promise<unknown[]> => {
      const name = `counterclause-test-${++asked}`
      const script = `sendAsyncMessage('${name}', JSON.stringify((() => {${body}})()))`
      const found = await evaluate(firefox, window, `(${IN_SIDEBAR})(${JSON.stringify(script)}, '${name}')`)
      return found ? (JSON.parse(String(found)) as unknown[]) : []
    }
    return {
      open: async (url) =>
        void (await firefox.send('browsingContext.navigate', { context: tab, url, wait: 'complete' })),
      inPage: (expression) => evaluate(firefox, tab, expression),
      act: async () => void (await evaluate(firefox, window, ACT)),
      closeSidebar: async () => void (await evaluate(firefox, window, 'SidebarController.hide()')),
      states: async () => (await inSidebar(STATES)) as string[],
      rows: async () => (await inSidebar(ROWS)) as RowSeen[],
      address: async () => ((await inSidebar(ADDRESS)) as string[])[0],
      close: () => firefox.close(),
    }
  } catch (error) {
    await firefox.close()
    throw error
  }
}

/** A panel that was closed and opened again has the table that it had. */
import { browser } from 'wxt/browser'
import { findSetting, findTable, forgetSetting, keepSetting, keepTable } from '../../store/store.ts'
import { NO_DEAL, type Kept } from '../state.ts'
import type { PanelStore } from '../store.ts'

const LAST = 'last-table'
const DEAL = 'deal'
const PAUSE_MS = 250

function pointerOf(windowId: number): string {
  return `table:${windowId}`
}

/** What every reader begins with is not worth keeping: an untouched panel leaves nothing behind. */
function isUntouched({ playbook, ownPlaybooks, profile }: Kept['deal']): boolean {
  return playbook === NO_DEAL.playbook && ownPlaybooks.length === 0 && profile === NO_DEAL.profile
}

async function keep({ document, deal }: Kept, windowId: number): Promise<void> {
  await (isUntouched(deal) ? forgetSetting(DEAL) : keepSetting(DEAL, deal))
  const tab = document?.tab
  if (!tab) return
  await keepTable({ id: tab.visit, address: tab.address, panel: document, at: Date.now() })
  await browser.storage.session.set({ [pointerOf(windowId)]: tab.visit })
  await keepSetting(LAST, tab.visit)
}

let keeping = Promise.resolve()

/** Resolves once all that is being kept now is kept. */
export function kept(): Promise<void> {
  return keeping
}

/** One after another; what cannot be kept (a full disk) costs no table. */
function keepNext(what: Kept, windowId: number): void {
  keeping = keeping.then(() => keep(what, windowId)).catch(() => {})
}

/** The table of this window; the last one of all where the browser has just been started. */
async function pointer(windowId: number): Promise<string | undefined> {
  const pointers = await browser.storage.session.get(null)
  const last = Object.keys(pointers).length === 0 ? await findSetting(LAST) : undefined
  const found = pointers[pointerOf(windowId)] ?? last
  return typeof found === 'string' ? found : undefined
}

/** Gives back what this window's panel had, unless something is on its table already; from then on keeps every change. */
export async function remember(store: PanelStore, windowId: number): Promise<void> {
  const [visit, deal] = await Promise.all([pointer(windowId), findSetting(DEAL)])
  const document = visit === undefined ? undefined : ((await findTable(visit))?.panel as Kept['document'])
  const known = (deal as Kept['deal'] | undefined) ?? store.getState().kept().deal
  if (store.getState().state === 'idle')
    store
      .getState()
      .restore(
        document?.tab
          ? { deal: known, document: { ...document, tab: { ...document.tab, windowId } } }
          : { deal: known },
      )
  let timer: ReturnType<typeof setTimeout> | undefined
  store.subscribe(({ kept, state }) => {
    clearTimeout(timer)
    if (state !== 'reading') timer = setTimeout(() => keepNext(kept(), windowId), PAUSE_MS)
  })
}

/** What one panel knows: one store a panel, so that two windows never share a table. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { PLAYBOOKS } from '../deal/playbooks.ts'
import { Stopped } from '../engine/client.ts'
import { ReadError, type SourceText } from '../read/source.ts'
import { carriedOver, decided, type Decisions } from '../review/decision.ts'
import type { Row } from '../review/review.ts'
import type { RefusalCode, TabRef } from './browser/messages.ts'
import { deciding } from './deciding.ts'
import { NO_TAB, type Desk, type DeskEvent } from './desk.ts'
import { t } from './i18n.ts'
import { keepMarked } from './marking.ts'
import { NO_FILTERS } from './rows.ts'
import { NO_DEAL, NO_DOCUMENT, type GetSource, type PanelActions, type PanelData, type PanelState } from './state.ts'

export type { GetSource, PanelActions, PanelData, PanelState } from './state.ts'
export type PanelStore = StoreApi<PanelData & PanelActions>

const UNSUPPORTED: readonly RefusalCode[] = ['unsupported-language', 'scan', 'no-text']

function stateOf(code: RefusalCode): PanelState {
  if (code === 'not-a-contract') return 'not-a-contract'
  return UNSUPPORTED.includes(code) ? 'unsupported' : 'failed'
}

export function rowElementId(position: string): string {
  return `row-${position.replaceAll('.', '-')}`
}

/** An overruled row says the reader's reason where the engine's stood. */
function inReadersWords(row: Row, decisions: Decisions): Row {
  const reason = decisions[row.position]?.overruled?.reason
  return reason ? { ...row, gist: reason } : row
}

interface Reading {
  tab: TabRef
  getSource: GetSource
  /** The address whose site may have to be allowed first. */
  wants?: string
}

/** A mark in the reader says its document; what happens in a page is told by the tab. */
function isAbout(event: Extract<DeskEvent, { tabId: number }>, tab: TabRef | undefined): boolean {
  return 'visit' in event ? event.visit === tab?.visit : event.tabId === tab?.id
}

export function createPanelStore(desk: Desk): PanelStore {
  /** What arrives for an older document than this one is dropped. */
  let turn = 0
  /** The same for rows weighed by an older playbook, profile or decision. */
  let weighing = 0
  let last: Reading | undefined

  const store = createStore<PanelData & PanelActions>()((set, get) => {
    /** What the reader decided on the same document, when it is read once more. */
    function decisionsFor(tab: TabRef, source: SourceText, before: PanelData): Decisions {
      const same = before.tab && before.tab.address !== '' && before.tab.address === tab.address
      return same ? carriedOver(before.decisions, source.text) : {}
    }

    async function run(anyText: boolean, vendor?: string): Promise<void> {
      if (!last) return set({ state: 'failed', message: t('failed_lost') })
      const mine = ++turn
      const { tab, getSource } = last
      const before = get()
      set({ ...NO_DOCUMENT, state: 'reading', tab, retry: true, vendor, decisions: before.decisions })
      try {
        const source = await getSource()
        if (mine !== turn) return
        set({ source, progress: 0.05, scanned: undefined, decisions: decisionsFor(tab, source, before) })
        const { playbook, profile } = get()
        const request = {
          source,
          playbook,
          profile,
          ...(vendor ? { vendor } : {}),
          ...(anyText || tab.part ? { anyText: true } : {}),
        }
        const reviewed = await desk.engine.review(request, (progress) => mine === turn && set({ progress }))
        if (mine !== turn) return
        set({ state: 'ready', progress: 1, reviewed, rows: reviewed.review.rows })
        await (Object.keys(get().decisions).length > 0 ? reweigh() : findAsks())
      } catch (error) {
        if (mine === turn) end(error)
      }
    }

    function end(error: unknown): void {
      if (error instanceof Stopped) return set({ state: 'stopped' })
      if (error instanceof ReadError) {
        const wants = error.code === 'no-rights' ? last?.wants : undefined
        return set({ state: stateOf(error.code), code: error.code, message: error.message, wants })
      }
      set({ state: 'failed', message: t('failed_engine', error instanceof Error ? error.message : String(error)) })
    }

    /** Playbook, profile or a decision has changed: the rows are weighed again, nothing is read again. */
    async function reweigh(): Promise<void> {
      const mine = ++weighing
      const { reviewed, decisions, playbook, profile } = get()
      if (!reviewed) return
      const answered = reviewed.review.rows.map((row) => decided(row, decisions[row.position]))
      try {
        const rows = await desk.engine.weigh({ rows: answered, playbook, profile })
        if (mine !== weighing || get().reviewed !== reviewed) return
        set({ rows: rows.map((row) => inReadersWords(row, decisions)) })
        await findAsks()
      } catch (error) {
        if (mine === weighing && !(error instanceof Stopped)) end(error)
      }
    }

    /** Language comes after the rows; without it a row still shows what the library asks for. */
    async function findAsks(): Promise<void> {
      const { source, reviewed, rows, playbook, profile, vendor } = get()
      if (!source || !reviewed) return
      const review = { ...reviewed.review, rows }
      try {
        const asks = await desk.engine.asks({ source, review, playbook, profile, ...(vendor ? { vendor } : {}) })
        if (get().rows === rows) set({ asks })
      } catch (error) {
        if (!(error instanceof Stopped) && get().rows === rows) set({ asks: {} })
      }
    }

    /** The reader has stopped this reading; what still comes of it is kept for "Try again" and not shown. */
    function isStopped(tab: TabRef): boolean {
      return get().state === 'stopped' && get().tab?.visit === tab.visit
    }

    function begin(reading: Reading): Promise<void> {
      last = reading
      return run(false)
    }

    return {
      ...NO_DOCUMENT,
      ...NO_DEAL,
      desk,
      front: undefined,
      reading(tab) {
        turn++
        last = undefined
        desk.engine.stop()
        const { tab: before, decisions } = get()
        set({ ...NO_DOCUMENT, state: 'reading', tab, decisions: before?.address === tab.address ? decisions : {} })
      },
      review(tab, getSource) {
        if (!isStopped(tab)) return begin({ tab, getSource })
        last = { tab, getSource }
        set({ retry: true })
        return Promise.resolve()
      },
      hand: ({ tab, getSource }) => begin({ tab, getSource }),
      refuse(tab, code, message, wants) {
        if (isStopped(tab)) return
        turn++
        last = undefined
        set({ ...NO_DOCUMENT, state: stateOf(code), tab, code, message, wants })
      },
      stop() {
        turn++
        desk.engine.stop()
        desk.stopScan?.()
        set({ state: 'stopped' })
      },
      again: (anyText = false) => run(anyText),
      async readAgain() {
        const { tab } = get()
        if (tab && tab.id !== NO_TAB && desk.readTabAgain) await desk.readTabAgain(tab)
        else await run(true, get().vendor)
      },
      async allowAndRead() {
        const { wants, tab } = get()
        if (!wants || !desk.allow) return
        if (!(await desk.allow(wants))) return set({ message: t('refused_not_allowed', new URL(wants).hostname) })
        if (last) await run(false)
        else if (tab) await desk.readTabAgain?.(tab)
      },
      async scan() {
        const { tab } = get()
        const handed = tab && desk.readScan?.(tab, (page, pages) => set({ scanned: { page, pages } }))
        if (handed) await begin(handed)
      },
      async readLinked(linked) {
        const { tab } = get()
        const handed = tab && desk.readLinked?.(tab, linked)
        if (handed) await begin({ ...handed, wants: linked.address })
      },
      correctVendor(name) {
        const { source, tab } = get()
        if (source && tab) last = { tab, getSource: () => Promise.resolve(source) }
        return run(true, name)
      },
      filter: (change) => set({ filters: { ...get().filters, ...change } }),
      clearFilters: () => set({ filters: NO_FILTERS }),
      toggle(position) {
        const open = new Set(get().open)
        if (!open.delete(position)) open.add(position)
        set({ open, looked: position })
      },
      look: (position) => get().looked !== position && set({ looked: position }),
      reveal(position) {
        const { open, filters } = get()
        set({
          filters: { ...NO_FILTERS, mustFirst: filters.mustFirst },
          open: new Set(open).add(position),
          looked: position,
        })
        return rowElementId(position)
      },
      async show(spans) {
        const { tab, source } = get()
        return tab && source ? desk.show(tab, source, spans) : 'unreachable'
      },
      copy: (plain, html) => (html && desk.copyRich ? desk.copyRich(html, plain) : desk.copy(plain)),
      choosePlaybook(playbook) {
        const shipped = PLAYBOOKS.some((one) => one === playbook)
        const others = get().ownPlaybooks.filter(({ id }) => id !== playbook.id)
        set(shipped ? { playbook } : { playbook, ownPlaybooks: [...others, playbook] })
        return reweigh()
      },
      chooseProfile(profile) {
        set({ profile })
        return reweigh()
      },
      ...deciding(set, get, reweigh),
      kept() {
        const { state, tab, source, reviewed, rows, asks, vendor, decisions, past, open, filters, looked, changed } =
          get()
        const { playbook, ownPlaybooks, profile } = get()
        const deal = { playbook, ownPlaybooks, profile }
        const document = { tab, source, reviewed, rows, asks, vendor, decisions, past, open, filters, looked, changed }
        return state === 'ready' ? { document, deal } : { deal }
      },
      restore({ document, deal }) {
        set(deal)
        const { tab, source } = document ?? {}
        if (!document || !tab || !source) return
        turn++
        last = { tab, getSource: () => Promise.resolve(source) }
        set({ ...NO_DOCUMENT, ...document, state: 'ready', progress: 1, retry: true })
      },
      async forgetAll() {
        // Nothing of it is to be kept once more while it is deleted.
        forget()
        await desk.forgetAll?.()
      },
    }
  })

  function forget(): void {
    turn++
    last = undefined
    desk.engine.stop()
    store.setState({ ...NO_DOCUMENT, ...NO_DEAL })
  }

  function hear(event: DeskEvent): void {
    const { tab, reveal } = store.getState()
    if (event.kind === 'front') store.setState({ front: event })
    else if (event.kind === 'forgotten') forget()
    else if (!isAbout(event, tab)) return
    else if (event.kind === 'changed') store.setState({ changed: true })
    else focusRow(reveal(event.position))
  }

  desk.listen?.(hear)
  store.subscribe(keepMarked)
  return store
}

/** Brings a row in sight once it is drawn. */
export function focusRow(elementId: string): void {
  requestAnimationFrame(() => document.getElementById(elementId)?.querySelector('button')?.focus())
}

/** What one panel knows: one store a panel, so that two windows never share a table. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { Stopped } from '../engine/client.ts'
import type { Reviewed } from '../engine/messages.ts'
import { ReadError, type SourceText } from '../read/source.ts'
import type { RefusalCode, ShowResult, Span, TabRef } from './browser/messages.ts'
import type { Desk } from './desk.ts'
import { t } from './i18n.ts'
import type { Filter } from './rows.ts'

export type PanelState = 'idle' | 'reading' | 'ready' | 'stopped' | 'failed' | 'unsupported' | 'not-a-contract'

/** Gets the text of the document; called again by "Try again". Throws ReadError. */
export type GetSource = () => Promise<SourceText>

export interface PanelData {
  state: PanelState
  tab?: TabRef | undefined
  /** Share that is done, 0..1, while `reading`. */
  progress: number
  /** One sentence, where something cannot be reviewed. */
  message: string
  /** Whether "Try again" can do anything. */
  retry: boolean
  source?: SourceText | undefined
  reviewed?: Reviewed | undefined
  filter: Filter
  /** Positions whose rows are open. */
  open: ReadonlySet<string>
}

export interface PanelActions {
  /** The background has begun to read this tab. */
  reading(tab: TabRef): void
  /** Gets the text and reviews it. */
  review(tab: TabRef, getSource: GetSource): Promise<void>
  /** The document could not be had. */
  refuse(tab: TabRef, code: RefusalCode, message: string): void
  stop(): void
  /** The same document once more; `anyText` even if it does not look like a contract. */
  again(anyText?: boolean): Promise<void>
  setFilter(filter: Filter): void
  toggle(position: string): void
  /** Opens a row, whatever the filter, and gives its element's id. */
  reveal(position: string): string
  show(spans: Span[]): Promise<ShowResult | 'unreachable'>
  copy(text: string): Promise<boolean>
}

export type PanelStore = StoreApi<PanelData & PanelActions>

const EMPTY: PanelData = {
  state: 'idle',
  progress: 0,
  message: '',
  retry: false,
  source: undefined,
  reviewed: undefined,
  filter: 'all',
  open: new Set(),
}

function stateOf(code: RefusalCode): PanelState {
  if (code === 'not-a-contract') return 'not-a-contract'
  return code === 'unsupported-language' || code === 'no-text' ? 'unsupported' : 'failed'
}

export function rowElementId(position: string): string {
  return `row-${position.replaceAll('.', '-')}`
}

export function createPanelStore(desk: Desk): PanelStore {
  /** What arrives for an older document than this one is dropped. */
  let turn = 0
  let last: { tab: TabRef; getSource: GetSource } | undefined

  return createStore<PanelData & PanelActions>()((set, get) => {
    async function run(anyText: boolean): Promise<void> {
      if (!last) return set({ state: 'failed', message: t('failed_lost') })
      const mine = ++turn
      const { tab, getSource } = last
      set({ ...EMPTY, state: 'reading', tab, retry: true })
      try {
        const source = await getSource()
        if (mine !== turn) return
        set({ source, progress: 0.05 })
        const request = anyText ? { source, anyText } : { source }
        const reviewed = await desk.engine.review(request, (progress) => mine === turn && set({ progress }))
        if (mine === turn) set({ state: 'ready', progress: 1, reviewed })
      } catch (error) {
        if (mine === turn) end(error)
      }
    }

    function end(error: unknown): void {
      if (error instanceof Stopped) set({ state: 'stopped' })
      else if (error instanceof ReadError) set({ state: stateOf(error.code), message: error.message })
      else set({ state: 'failed', message: t('failed_engine', error instanceof Error ? error.message : String(error)) })
    }

    /** The reader has stopped this reading; what still comes of it is kept for "Try again" and not shown. */
    function isStopped(tab: TabRef): boolean {
      return get().state === 'stopped' && get().tab?.visit === tab.visit
    }

    return {
      ...EMPTY,
      reading(tab) {
        turn++
        last = undefined
        desk.engine.stop()
        set({ ...EMPTY, state: 'reading', tab })
      },
      review(tab, getSource) {
        last = { tab, getSource }
        if (!isStopped(tab)) return run(false)
        set({ retry: true })
        return Promise.resolve()
      },
      refuse(tab, code, message) {
        if (isStopped(tab)) return
        turn++
        last = undefined
        set({ ...EMPTY, state: stateOf(code), tab, message })
      },
      stop() {
        turn++
        desk.engine.stop()
        set({ state: 'stopped' })
      },
      again: (anyText = false) => run(anyText),
      setFilter: (filter) => set({ filter }),
      toggle(position) {
        const open = new Set(get().open)
        if (!open.delete(position)) open.add(position)
        set({ open })
      },
      reveal(position) {
        set({ filter: 'all', open: new Set(get().open).add(position) })
        return rowElementId(position)
      },
      async show(spans) {
        const { tab, source } = get()
        return tab && source ? desk.show(tab, source, spans) : 'unreachable'
      },
      copy: (text) => desk.copy(text),
    }
  })
}

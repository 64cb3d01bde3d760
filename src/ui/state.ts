/** The panel's data and what can be done with it. */
import type { Asks, Reviewed } from '../engine/messages.ts'
import type { Playbook, Profile } from '../deal/deal.ts'
import { OPEN_PROFILE, STANDARD_BUYER } from '../deal/standard.ts'
import type { Status } from '../library/position.ts'
import type { Evidence } from '../match/answer.ts'
import type { SourceText } from '../read/source.ts'
import type { Decisions } from '../review/decision.ts'
import type { Row } from '../review/review.ts'
import type { RefusalCode, ShowResult, Span, TabRef } from './browser/messages.ts'
import type { Desk, Handed, Linked } from './desk.ts'
import type { MessageKey } from './i18n.ts'
import { NO_FILTERS, type Filters } from './rows.ts'

export type PanelState = 'idle' | 'reading' | 'ready' | 'stopped' | 'failed' | 'unsupported' | 'not-a-contract'

/** Gets the text of the document; called again by "Try again". Throws ReadError. */
export type GetSource = () => Promise<SourceText>

/** What there is of one document. */
export interface DocumentData {
  state: PanelState
  tab?: TabRef | undefined
  /** Share that is done, 0..1, while `reading`. */
  progress: number
  /** The page of a scan that is read now. */
  scanned?: { page: number; pages: number } | undefined
  /** One sentence, where something cannot be reviewed. */
  message: string
  /** Why it cannot. */
  code?: RefusalCode | undefined
  /** The address whose site the reader may allow, so that it can be read after all. */
  wants?: string | undefined
  /** Whether "Try again" can do anything. */
  retry: boolean
  source?: SourceText | undefined
  /** What the engine read; never changed afterwards. */
  reviewed?: Reviewed | undefined
  /** The rows as they are shown: the engine's, with the reader's decisions, weighed by playbook and profile. */
  rows: Row[]
  /** Language for the rows that fall short; comes after the rows. */
  asks: Asks
  /** The name that the reader gave the vendor's side. */
  vendor?: string | undefined
  decisions: Decisions
  /** Decisions before each of the reader's last steps, newest last, with what the step was. */
  past: { decisions: Decisions; step: MessageKey }[]
  /** Positions whose rows are open. */
  open: ReadonlySet<string>
  filters: Filters
  /** The row that was opened, led from or led to last. */
  looked?: string | undefined
  /** The document says something else than when it was read. */
  changed: boolean
}

export interface PanelData extends DocumentData {
  desk: Desk
  playbook: Playbook
  /** Playbooks of the reader's own. */
  ownPlaybooks: Playbook[]
  profile: Profile
  /** What is in front in this window now. */
  front?: { tabId: number; title: string; address: string } | undefined
}

/** What a panel must be given back after a reload; plain data. */
export interface Kept {
  document?: Pick<
    DocumentData,
    | 'tab'
    | 'source'
    | 'reviewed'
    | 'rows'
    | 'asks'
    | 'vendor'
    | 'decisions'
    | 'past'
    | 'open'
    | 'filters'
    | 'looked'
    | 'changed'
  >
  deal: Pick<PanelData, 'playbook' | 'ownPlaybooks' | 'profile'>
}

export interface PanelActions {
  /** The background has begun to read this tab. */
  reading(tab: TabRef): void
  /** Gets the text and reviews it. */
  review(tab: TabRef, getSource: GetSource): Promise<void>
  /** The same for what the reader has handed over. */
  hand(handed: Handed): Promise<void>
  /** The document could not be had; `wants` is the address whose site may be allowed. */
  refuse(tab: TabRef, code: RefusalCode, message: string, wants?: string): void
  stop(): void
  /** The same document once more; `anyText` even if it does not look like a contract. */
  again(anyText?: boolean): Promise<void>
  /** Has the tab read again, as a click on the action does. */
  readAgain(): Promise<void>
  /** Asks for the right to the site that stands in the way, and reads. Must be called first thing in a click. */
  allowAndRead(): Promise<void>
  /** Reads the pictures of a scan. */
  scan(): Promise<void>
  /** Reads a document that the contract takes in. */
  readLinked(linked: Linked): Promise<void>
  /** Reviews again with this name as the vendor's. */
  correctVendor(name: string): Promise<void>
  filter(change: Partial<Filters>): void
  clearFilters(): void
  toggle(position: string): void
  /** Remembers the row that the reader is at. */
  look(position: string): void
  /** Opens a row, whatever the filters, and gives its element's id. */
  reveal(position: string): string
  show(spans: Span[]): Promise<ShowResult | 'unreachable'>
  /** Rich where `html` is given and the desk can; else plain. */
  copy(plain: string, html?: string): Promise<boolean>
  choosePlaybook(playbook: Playbook): Promise<void>
  chooseProfile(profile: Profile): Promise<void>
  overrule(position: string, status: Status, reason: string): Promise<void>
  dismiss(position: string, evidence: Evidence): Promise<void>
  /** Adds the words selected in the document to a row; false when nothing is selected. */
  attach(position: string): Promise<boolean>
  /** Takes back all that was decided on a row. */
  undecide(position: string): Promise<void>
  undo(): Promise<void>
  kept(): Kept
  restore(kept: Kept): void
  forgetAll(): Promise<void>
}

export const NO_DOCUMENT: DocumentData = {
  state: 'idle',
  tab: undefined,
  progress: 0,
  scanned: undefined,
  message: '',
  code: undefined,
  wants: undefined,
  retry: false,
  source: undefined,
  reviewed: undefined,
  rows: [],
  asks: {},
  vendor: undefined,
  decisions: {},
  past: [],
  open: new Set(),
  filters: NO_FILTERS,
  looked: undefined,
  changed: false,
}

export const NO_DEAL: Kept['deal'] = { playbook: STANDARD_BUYER, ownPlaybooks: [], profile: OPEN_PROFILE }

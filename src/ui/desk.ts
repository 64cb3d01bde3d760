/** What the panel asks of the world around it: the engine, the tab, files, the clipboard. The browser's stands in browser/desk.ts. */
import type { Engine } from '../engine/client.ts'
import type { Status } from '../library/position.ts'
import type { SourceText } from '../read/source.ts'
import type { ShowResult, Span, TabRef } from './browser/messages.ts'

/** A document that the reader handed over: goes into the store's `review(tab, getSource)` as it is. Its tab's id is NO_TAB. */
export interface Handed {
  tab: TabRef
  /** Throws ReadError. */
  getSource(): Promise<SourceText>
}

/** Evidence of one row, marked where the document is shown. */
export interface Mark {
  position: string
  /** The position's title: the tip says it. */
  title: string
  status: Status
  spans: Span[]
  /** The piece that is looked at now. */
  active?: boolean
}

/** What happens beside the panel. */
export type DeskEvent =
  /** Another tab or address is in front. Without the right to it, its title and address are empty. */
  | { kind: 'front'; tabId: number; title: string; address: string }
  /** The page says something else than when it was read. */
  | { kind: 'changed'; tabId: number }
  /** A mark was clicked: its row opens. In the reader (tabId NO_TAB), `visit` says in which document. */
  | { kind: 'clicked'; tabId: number; position: string; visit?: string }
  /** Everything kept was deleted. */
  | { kind: 'forgotten' }

/** Words that the reader selected in the document, as offsets into its text. */
export interface Selected extends Span {
  quote: string
}

/** A document that the contract takes in, with its address where one is known. */
export interface Linked {
  title: string
  address: string
}

/** How far a scan is read: page from 1. */
export type OnPage = (page: number, pages: number) => void

export interface Desk {
  engine: Engine
  /** Scrolls the tab to the words and marks them; `unreachable` when the tab cannot be asked any more. A document without a page is shown in the reader. */
  show(tab: TabRef, source: SourceText, spans: Span[]): Promise<ShowResult | 'unreachable'>
  /** True when the text is on the clipboard. */
  copy(text: string): Promise<boolean>
  /** Formatted and plain at once. True when they are on the clipboard. */
  copyRich?(html: string, plain: string): Promise<boolean>

  /** A file that was dropped or chosen. */
  readFile?(file: File): Handed
  /** Pasted text; `html` is what the clipboard had beside the plain text, or empty. */
  readPasted?(plain: string, html: string): Handed
  /** A document at another address, fetched by the background. `getSource` throws ReadError `no-rights` unless `allow` was granted before. */
  readLinked?(tab: TabRef, linked: Linked): Handed
  /** True when the document can be fetched without asking. */
  allowed?(address: string): Promise<boolean>
  /** Asks the browser for the right to that site alone. Call it first thing in a click. */
  allow?(address: string): Promise<boolean>
  /** Has the tab read again; what is read arrives as after a click on the action. */
  readTabAgain?(tab: TabRef): Promise<void>
  /** Reads the pictures of a scan. `getSource` throws Stopped after `stopScan`. */
  readScan?(tab: TabRef, onPage: OnPage): Handed
  stopScan?(): void

  /** Marks all of this and nothing else, in the page or in the reader; nothing of the page's content is changed. */
  mark?(tab: TabRef, source: SourceText, marks: Mark[]): Promise<void>
  /** What is selected in the page or in the reader; undefined when nothing is, or nothing of the document. */
  selected?(tab: TabRef, source: SourceText): Promise<Selected | undefined>
  /** Opens the product's own reader with this document in a tab. */
  openReader?(tab: TabRef, source: SourceText): Promise<void>
  /** Addresses of the documents that the contract takes in, from its own text and the page's links. By title. */
  linksOf?(tab: TabRef, titles: string[]): Promise<Linked[]>
  /** Listens until the function that it gives is called. */
  listen?(hear: (event: DeskEvent) => void): () => void
  /** The key that opens the panel, as the browser writes it; empty where it gave us none. */
  key?(): Promise<string>
  /** Deletes everything that was ever kept: reviews, decisions, playbook, profile. */
  forgetAll?(): Promise<void>
}

/** The tab id of a document that stands in no tab. */
export const NO_TAB = -1

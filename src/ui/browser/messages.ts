/** What crosses between the background, the panel and the page. Plain data. */
import type { ReadErrorCode, SourceText } from '../../read/source.ts'

/** The tab whose document is reviewed. */
export interface TabRef {
  id: number
  windowId: number
  title: string
  address: string
  /** Tells one click on the action from the next. */
  visit: string
}

/** Why a document could not be had: the readers' reasons, and the browser's. */
export type RefusalCode = ReadErrorCode | 'no-access'

export type ToPanel =
  | { kind: 'reading'; tab: TabRef }
  | { kind: 'page'; tab: TabRef; source: SourceText }
  /** The bytes wait in the handover under `key`. */
  | { kind: 'document'; tab: TabRef; key: string; mime: string }
  | { kind: 'refused'; tab: TabRef; code: RefusalCode; message: string }

/** The panel's port is named after its window. */
export const PANEL_PORT = 'panel:'

/** What the page script gives when it is put into a tab. */
export type PageResult =
  | { kind: 'page'; source: SourceText }
  | { kind: 'document'; type: string }
  | { kind: 'refused'; code: RefusalCode; message: string }

export interface Span {
  start: number
  end: number
}

export interface ShowRequest {
  kind: 'counterclause/show'
  /** Offsets into the text that the page script gave. */
  spans: Span[]
}

/** `shown`: on screen and marked. `folded`: marked, in a part that the page does not show. `gone`: the page has changed since it was read. */
export type ShowResult = 'shown' | 'folded' | 'gone'

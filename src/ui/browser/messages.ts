/** What crosses between the background, the panel, the reader and the page. Plain data. */
import type { ReadErrorCode, SourceText } from '../../read/source.ts'
import type { Mark } from '../desk.ts'

/** The tab whose document is reviewed. */
export interface TabRef {
  /** NO_TAB (desk.ts) for a document that stands in no tab. */
  id: number
  windowId: number
  title: string
  address: string
  /** Tells one click on the action from the next; names the document in what is kept. */
  visit: string
  /** Only the words selected are reviewed, contract or not. */
  part?: 'selection'
  /** The frame that holds the contract, where it is not the page itself. */
  frameId?: number
}

/** Why a document could not be had: the readers' reasons, and the browser's. */
export type RefusalCode = ReadErrorCode | 'no-access' | 'needs-permission'

export type ToPanel =
  | { kind: 'reading'; tab: TabRef }
  | { kind: 'page'; tab: TabRef; source: SourceText }
  /** Words that the browser gives where it lets no script in. */
  | { kind: 'text'; tab: TabRef; text: string }
  /** The bytes wait in the handover under `key`. */
  | { kind: 'document'; tab: TabRef; key: string; mime: string }
  /** `wants`: the address whose site the reader may allow. */
  | { kind: 'refused'; tab: TabRef; code: RefusalCode; message: string; wants?: string }

/** The panel's port is named after its window. */
export const PANEL_PORT = 'panel:'

/** What the page script gives when it is put into a tab. */
export type PageResult =
  /** `frames`: addresses of frames in sight that only their own site's script can read. */
  | { kind: 'page'; source: SourceText; frames: string[] }
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

/** What a page or the reader can be asked once it has been read. */
export type PageRequest =
  | ShowRequest
  | { kind: 'counterclause/mark'; marks: Mark[] }
  /** Gives what is selected, as Selected. */
  | { kind: 'counterclause/selected' }
  /** Makes the selection the document: gives a PageResult. */
  | { kind: 'counterclause/select' }
  /** Gives the page's links, as Linked[]. */
  | { kind: 'counterclause/links' }

/** The reader stands in a tab of the extension's own: its requests say which document is meant. */
export type ReaderRequest = PageRequest & { reader: string }

/** What a page tells by itself. */
export type PageEvent =
  | { kind: 'counterclause/changed' }
  /** `reader`: the document's visit, where the mark stands in the reader. */
  | { kind: 'counterclause/clicked'; position: string; reader?: string }

/** What an extension page tells the others: everything that was kept is deleted. */
export interface Forgotten {
  kind: 'counterclause/forgotten'
}

/** What a panel asks of the background. */
export type ToBackground =
  { kind: 'counterclause/fetch'; address: string; windowId: number } | { kind: 'counterclause/read'; tab: TabRef }

export type Fetched = { key: string; mime: string } | { refused: 'needs-permission' | 'no-access'; reason: string }

/** `shown`: on screen and marked. `folded`: marked, in a part that the page does not show. `gone`: the page has changed since it was read. */
export type ShowResult = 'shown' | 'folded' | 'gone'

/** True for our own messages; anything else is left alone. */
export function isOurs(message: unknown): message is { kind: string } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    typeof message.kind === 'string' &&
    message.kind.startsWith('counterclause/')
  )
}

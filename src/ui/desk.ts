/** What the panel asks of the world around it: the engine, the tab, the clipboard. The browser's stands in browser/desk.ts. */
import type { Engine } from '../engine/client.ts'
import type { SourceText } from '../read/source.ts'
import type { ShowResult, Span, TabRef } from './browser/messages.ts'

export interface Desk {
  engine: Engine
  /** Scrolls the tab to the words and marks them; `unreachable` when the tab cannot be asked any more. */
  show(tab: TabRef, source: SourceText, spans: Span[]): Promise<ShowResult | 'unreachable'>
  /** True when the text is on the clipboard. */
  copy(text: string): Promise<boolean>
}

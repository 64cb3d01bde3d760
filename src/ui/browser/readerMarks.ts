/** Answers the panel for a document that the reader shows, as the page script does for a page. */
import { browser } from 'wxt/browser'
import type { PageReading } from '../../read/walk.ts'
import type { TextRun } from '../../read/runs.ts'
import type { SourceText } from '../../read/source.ts'
import { MARK_STYLE, Marks } from './marks.ts'
import { isOurs, type PageEvent, type ReaderRequest } from './messages.ts'
import { selectedIn } from './selection.ts'
import { show } from './show.ts'
import { watchPointer } from './tip.ts'

/** The text nodes under elements that say which offset of the text they begin at (`data-start`). */
export function runsUnder(root: Element): TextRun[] {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap((element) => {
    const node = element.firstChild
    if (!(node instanceof Text)) return []
    return [{ node, nodeStart: 0, nodeEnd: node.data.length, textStart: Number(element.dataset['start']) }]
  })
}

function answer(reading: PageReading, marks: Marks, request: ReaderRequest): unknown {
  if (request.kind === 'counterclause/mark') return marks.set(reading, request.marks)
  if (request.kind === 'counterclause/selected') return selectedIn(reading) ?? 'nothing'
  if (request.kind === 'counterclause/show') return show(reading, marks, request.spans)
  return 'gone'
}

/** Answers for as long as the page of the reader is open. `id`: the document's. */
export function answerFor(id: string, source: SourceText, runs: TextRun[]): void {
  const marks = new Marks()
  const reading = { source, runs }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(MARK_STYLE)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  watchPointer(document, marks, (position) => {
    const event: PageEvent = { kind: 'counterclause/clicked', position, reader: id }
    browser.runtime.sendMessage(event).catch(() => {})
  })
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isOurs(message)) return
    const request = message as ReaderRequest
    if (request.reader === id) respond(answer(reading, marks, request))
  })
}

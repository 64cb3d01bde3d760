/** The page script: reads the page it stands in, marks words on it and later leads to them. It never touches the page's own content. */
import { browser } from 'wxt/browser'
import { ReadError } from '../../read/source.ts'
import { walkPage, type PageReading } from '../../read/walk.ts'
import type { Linked } from '../desk.ts'
import { Marks } from './marks.ts'
import { isOurs, type PageEvent, type PageRequest, type PageResult } from './messages.ts'
import { partOf, selectedIn } from './selection.ts'
import { show } from './show.ts'
import { watchPointer } from './tip.ts'
import { watchPage } from './watch.ts'

interface State {
  /** What is on the table. */
  text?: PageReading
  /** The whole page as it was read; the text on the table may be a part of it. */
  whole?: PageReading
  marks: Marks
  /** Documents (the page, frames of its own site) whose pointer and changes are watched. */
  attended: WeakSet<Document>
}

/** A click on the action puts the script in again: what it has read and its listeners stay with the page. */
interface Kept {
  counterclause?: State
}

/** The panel may be closed: then nobody hears it. */
function tell(event: PageEvent): void {
  browser.runtime.sendMessage(event).catch(() => {})
}

function linksOf(of: Document): Linked[] {
  return [...of.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .filter(({ href }) => /^https?:/.test(href))
    .map(({ href, textContent }) => ({ title: textContent.replace(/\s+/g, ' ').trim(), address: href }))
}

function select(state: State): PageResult {
  const page = state.whole ?? walkPage(document, { address: location.href })
  // What the page reader leaves out as furniture may be just what was selected.
  const whole = selectedIn(page) ? page : walkPage(document.body, { address: location.href, everything: true })
  const selected = selectedIn(whole)
  if (!selected) return { kind: 'refused', code: 'empty', message: '' }
  state.text = partOf(whole, selected)
  return { kind: 'page', source: state.text.source, frames: [] }
}

function answer(state: State, request: PageRequest): unknown {
  if (request.kind === 'counterclause/select') return select(state)
  if (request.kind === 'counterclause/links') return linksOf(document)
  if (!state.text) return 'gone'
  if (request.kind === 'counterclause/selected') return selectedIn(state.text)
  if (request.kind === 'counterclause/mark') return state.marks.set(state.text, request.marks)
  return show(state.text, state.marks, request.spans)
}

function keep(): State {
  const kept: Kept = globalThis as object
  if (kept.counterclause) return kept.counterclause
  const state: State = (kept.counterclause = { marks: new Marks(), attended: new WeakSet() })
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isOurs(message)) return
    respond(answer(state, message as PageRequest))
  })
  return state
}

/** Watches the page and the frames that its text stands in. */
function attend(state: State, { runs }: PageReading): void {
  for (const of of new Set([document, ...runs.map(({ node }) => node.ownerDocument)])) {
    if (state.attended.has(of)) continue
    state.attended.add(of)
    watchPointer(of, state.marks, (position) => tell({ kind: 'counterclause/clicked', position }))
    watchPage(of, document, {
      now: () => state.whole,
      moved: (reading) => move(state, reading),
      changed: () => tell({ kind: 'counterclause/changed' }),
    })
  }
}

/** The same words in other nodes: marks move over. */
function move(state: State, reading: PageReading): void {
  attend(state, reading)
  if (state.text === state.whole) {
    state.text = reading
    state.marks.again(reading)
  }
  state.whole = reading
}

/** Frames in sight whose content only their own site's script can read. */
function foreignFrames(): string[] {
  return [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect()
    const seen = width >= 200 && height >= 150
    return seen && !frame.contentDocument && /^https?:/.test(frame.src) ? [frame.src] : []
  })
}

/** What stands on the page as it is now; a viewer of documents is told apart. */
export function readPage(): PageResult {
  if (!/html|xml/.test(document.contentType)) return { kind: 'document', type: document.contentType }
  try {
    const state = keep()
    state.whole = state.text = walkPage(document, { address: location.href })
    attend(state, state.text)
    return { kind: 'page', source: state.text.source, frames: foreignFrames() }
  } catch (error) {
    if (error instanceof ReadError) return { kind: 'refused', code: error.code, message: error.message }
    throw error
  }
}

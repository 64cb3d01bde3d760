/** The panel's desk in a browser. */
import { browser } from 'wxt/browser'
import type { Engine } from '../../engine/client.ts'
import { findDocument, forgetAll, keepDocument } from '../../store/store.ts'
import { ReadError, type SourceText } from '../../read/source.ts'
import type { Desk, Linked, Mark, Selected } from '../desk.ts'
import { t } from '../i18n.ts'
import { askPage, askReader, isOnPage, openReader, styleMarks } from './ask.ts'
import { hear } from './events.ts'
import { isAllowed, siteOf } from './fetchDocument.ts'
import { handFile, handLinked, handPasted } from './handed.ts'
import { clearAll } from './handover.ts'
import { linksFor } from './links.ts'
import { kept } from './memory.ts'
import { pdfOf } from './readBytes.ts'
import type { Forgotten, PageRequest, ShowRequest, ShowResult, TabRef, ToBackground } from './messages.ts'

async function ask(tab: TabRef, source: SourceText, request: PageRequest): Promise<unknown> {
  return isOnPage(tab, source) ? askPage(tab, request) : askReader(tab, request)
}

/** What is to be marked now: a reader that opens later gets it too. */
let marked: { visit: string; marks: Mark[] } | undefined

async function showInReader(tab: TabRef, source: SourceText, request: ShowRequest): Promise<unknown> {
  const there = await askReader(tab, request)
  if (there !== undefined) return there
  await keepIfNew(tab, source)
  const answer = await openReader(tab, request)
  if (marked?.visit === tab.visit) await askReader(tab, { kind: 'counterclause/mark', marks: marked.marks })
  return answer
}

/** A document that was read from bytes is kept already, with its pages. */
async function keepIfNew(tab: TabRef, source: SourceText): Promise<void> {
  if (!(await findDocument(tab.visit))) await keepDocument({ id: tab.visit, source, at: Date.now() })
}

async function write(item: Record<string, string>): Promise<boolean> {
  try {
    const blobs = Object.entries(item).map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)])
    return true
  } catch {
    return false
  }
}

/** `windowId`: the window that the panel stands in. */
export function browserDesk(engine: Engine, windowId: number): Desk {
  return {
    engine,
    async show(tab, source, spans) {
      const request: ShowRequest = { kind: 'counterclause/show', spans }
      try {
        if (isOnPage(tab, source)) await styleMarks(tab.id)
        const answer = isOnPage(tab, source) ? await askPage(tab, request) : await showInReader(tab, source, request)
        return (answer as ShowResult | undefined) ?? 'unreachable'
      } catch {
        return 'unreachable'
      }
    },
    async mark(tab, source, marks) {
      marked = { visit: tab.visit, marks }
      try {
        if (isOnPage(tab, source)) await styleMarks(tab.id)
        await ask(tab, source, { kind: 'counterclause/mark', marks })
      } catch {
        // The tab is gone: there is nothing to mark.
      }
    },
    async selected(tab, source) {
      try {
        const answer = await ask(tab, source, { kind: 'counterclause/selected' })
        return typeof answer === 'object' && answer !== null ? (answer as Selected) : undefined
      } catch {
        return undefined
      }
    },
    async openReader(tab, source) {
      await showInReader(tab, source, { kind: 'counterclause/show', spans: [] })
    },
    async linksOf(tab, titles) {
      try {
        return linksFor(titles, ((await askPage(tab, { kind: 'counterclause/links' })) as Linked[] | undefined) ?? [])
      } catch {
        return []
      }
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text)
        return true
      } catch {
        return false
      }
    },
    copyRich: (html, plain) => write({ 'text/html': html, 'text/plain': plain }),
    readFile: (file) => handFile(file, windowId),
    readPasted: (plain, html) => handPasted(plain, html, windowId),
    readLinked: (_tab, linked) => handLinked(linked, windowId),
    readScan(tab, onPage) {
      const bytes = pdfOf(tab.visit)
      return {
        tab,
        async getSource() {
          if (!bytes) throw new ReadError('missing', t('failed_lost'))
          const { readPictures } = await import('./scan.ts')
          return readPictures(bytes, tab, onPage)
        },
      }
    },
    stopScan: () => void import('./scan.ts').then(({ stopScan }) => stopScan()),
    allowed: isAllowed,
    async allow(address) {
      const site = siteOf(address)
      return site !== undefined && browser.permissions.request({ origins: [site] })
    },
    async readTabAgain(tab) {
      const request: ToBackground = { kind: 'counterclause/read', tab: { ...tab, visit: crypto.randomUUID() } }
      await browser.runtime.sendMessage(request)
    },
    async key() {
      const [opens] = await browser.commands.getAll()
      return opens?.shortcut ?? ''
    },
    listen: hear,
    async forgetAll() {
      await kept()
      await Promise.all([forgetAll(), clearAll(), browser.storage.session.clear()])
      const event: Forgotten = { kind: 'counterclause/forgotten' }
      // Nobody else may be there to hear it.
      await browser.runtime.sendMessage(event).catch(() => {})
    },
  }
}

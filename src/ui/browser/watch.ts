/** Notices that a page says something else than when it was read: pages load late, and change. */
import { walkPage, type PageReading } from '../../read/walk.ts'

const QUIET_MS = 600
/** Fewer characters than this may come and go (a clock, a counter) without a second look. */
const WORTH_A_LOOK = 40

function charactersOf(record: MutationRecord): number {
  if (record.type === 'characterData') return record.target.nodeValue?.length ?? 0
  let sum = 0
  for (const node of [...record.addedNodes, ...record.removedNodes]) {
    if (node.nodeName !== 'SCRIPT' && node.nodeName !== 'STYLE') sum += node.textContent?.length ?? 0
  }
  return sum
}

export interface Watched {
  /** The reading that is on the table. */
  now(): PageReading | undefined
  /** The page shows the same text in other nodes. */
  moved(reading: PageReading): void
  /** The page says something else. */
  changed(): void
}

/** Watches `of`, the page or a frame of it, until it is left. The whole page is read again only after it has come to rest, when the browser has time. */
export function watchPage(of: Document, page: Document, { now, moved, changed }: Watched): void {
  let sum = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function look(): void {
    sum = 0
    const before = now()
    if (!before) return
    const after = walkPage(page, before.source.address ? { address: before.source.address } : {})
    if (after.source.text === before.source.text) moved(after)
    else changed()
  }

  new MutationObserver((records) => {
    for (const record of records) sum += charactersOf(record)
    if (sum < WORTH_A_LOOK) return
    clearTimeout(timer)
    timer = setTimeout(() => requestIdleCallback(look, { timeout: 2000 }), QUIET_MS)
  }).observe(of.documentElement, { childList: true, subtree: true, characterData: true })
}

/** The tip: names the position while the pointer is over a mark; a click on the mark opens its row. It stands outside the page's content, in a closed tree of its own, for as long as it is seen. */
import type { Mark } from '../desk.ts'
import type { Marks } from './marks.ts'

const STYLE = `
:host { all: initial; position: fixed; z-index: 2147483647; pointer-events: none; }
div { font: 13px/1.4 system-ui, sans-serif; max-width: 280px; padding: 6px 10px; border-radius: 6px;
  background: #1b1f29; color: #fff; border: 1px solid #ffffff40; box-shadow: 0 2px 10px #0005; }
`

/** The caret at a point: the standard's way, and the older one. */
function caretAt(of: Document, x: number, y: number): { node: Node; offset: number } | undefined {
  const modern = of.caretPositionFromPoint?.(x, y)
  if (modern) return { node: modern.offsetNode, offset: modern.offset }
  const older = (of as { caretRangeFromPoint?: (x: number, y: number) => Range | null }).caretRangeFromPoint?.(x, y)
  return older ? { node: older.startContainer, offset: older.startOffset } : undefined
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  )
}

/** The marks under a point; the shortest words first, for they are the ones meant. */
function marksAt(marks: Marks, of: Document, x: number, y: number): Mark[] {
  const caret = caretAt(of, x, y)
  if (!caret) return []
  return marks
    .all()
    .flatMap(({ mark, ranges }) => {
      const hit = ranges.find((range) => {
        if (range.startContainer.ownerDocument !== of || !range.startContainer.isConnected) return false
        return range.comparePoint(caret.node, caret.offset) === 0 && covers(range, x, y)
      })
      return hit ? [{ mark, length: hit.toString().length }] : []
    })
    .sort((a, b) => a.length - b.length)
    .map(({ mark }) => mark)
}

function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('a[href], button, input, select, textarea, summary, label') !== null
  )
}

/** Watches the pointer in a document. `onClick` gets the position of the mark that was clicked. */
export function watchPointer(of: Document, marks: Marks, onClick: (position: string) => void): void {
  let host: HTMLElement | undefined
  let waiting = false

  function hide(): void {
    host?.remove()
    host = undefined
  }

  function tell(titles: string[], x: number, y: number): void {
    hide()
    host = of.createElement('counterclause-tip')
    host.style.left = `${Math.min(x + 12, Math.max(0, of.documentElement.clientWidth - 300))}px`
    host.style.top = `${y + 80 > (of.defaultView?.innerHeight ?? 0) ? Math.max(0, y - 60) : y + 20}px`
    const root = host.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    root.adoptedStyleSheets = [sheet]
    const box = of.createElement('div')
    box.textContent = titles.join(' · ')
    root.append(box)
    of.documentElement.append(host)
  }

  of.addEventListener(
    'pointermove',
    ({ clientX, clientY, isTrusted }) => {
      if (!isTrusted || waiting || marks.all().length === 0) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        const found = marksAt(marks, of, clientX, clientY)
        if (found.length > 0) tell([...new Set(found.map(({ title }) => title))].slice(0, 3), clientX, clientY)
        else hide()
      })
    },
    { passive: true },
  )
  of.addEventListener('pointerleave', hide)
  of.addEventListener('scroll', hide, { capture: true, passive: true })
  of.addEventListener('click', (event) => {
    // A click that selects words, or that the page's own control takes, is not ours; nor is one that the page makes up.
    if (!event.isTrusted || isControl(event.target) || of.getSelection()?.isCollapsed === false) return
    const [mark] = marksAt(marks, of, event.clientX, event.clientY)
    if (mark) onClick(mark.position)
  })
}

/** First pass over a page: every block it could show, in order, with the zone (block element) that it stands in. Nothing is judged here. */
import { type Draft } from './blocks.ts'
import {
  type Chrome,
  chromeOf,
  controlOf,
  folds,
  headingLevel,
  hiddenBy,
  isBold,
  isInline,
  isUnread,
} from './elements.ts'
import { Lists } from './lists.ts'
import { Line } from './tidy.ts'
import { type TextRun } from './runs.ts'

/** A block element of the page and the blocks in it: `blocks[from]` up to but not including `blocks[to]`. */
export interface Zone {
  name: string
  parent?: Zone
  from: number
  to: number
  chrome?: Chrome
  hidden?: boolean
  decoration?: boolean
  /** Controls (buttons) inside. */
  controls: number
}

export interface PageBlock extends Draft {
  /** `textStart` counts from the start of the block. */
  runs: TextRun[]
  zone: Zone
  /** Characters that are links, and of these, links to anchors. */
  linked: number
  anchored: number
  control?: boolean
}

export interface Page {
  blocks: PageBlock[]
  zones: Zone[]
  title?: string
}

/** What holds for the children of an element. */
interface Place {
  zone: Zone
  folded: boolean
  foldable: boolean
  bold: boolean
  link: '' | 'link' | 'anchor'
  heading: number
  lines: boolean
  control: boolean
  table: boolean
}

interface Frame {
  next: Node | null
  queue?: Node[]
  place: Place
  /** Set for elements that end a block when they end. */
  block: boolean
  zone?: Zone
  element?: Element
}

const ELEMENT = 1
const TEXT = 3

class Walker {
  readonly blocks: PageBlock[] = []
  readonly zones: Zone[] = []
  private readonly lists = new Lists()
  private open: PageBlock | undefined
  private line = new Line()
  private breaks = 0
  private plain = 0
  private readonly controlled = new Set<string>()
  private readonly closed = new Set<string>()

  walk(root: Element): void {
    this.noteControls(root)
    const zone = this.zoneOf(root, 'body', undefined)
    const place: Place = {
      zone,
      folded: false,
      foldable: false,
      bold: false,
      link: '',
      heading: 0,
      lines: false,
      control: false,
      table: false,
    }
    const stack: Frame[] = [{ next: root.firstChild, place, block: true, zone }]
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const node: Node | null | undefined = frame.queue ? frame.queue.shift() : frame.next
      if (!node) {
        stack.pop()
        this.leave(frame)
        continue
      }
      if (!frame.queue) frame.next = node.nextSibling
      if (node.nodeType === TEXT) this.text(node as Text, frame.place)
      else if (node.nodeType === ELEMENT) {
        const inner = this.enter(node as Element, frame.place)
        if (inner) stack.push(inner)
      }
    }
    this.flush()
  }

  /** Ids of parts that a control opens, and of those that it says are closed now. */
  private noteControls(root: Element): void {
    for (const control of root.querySelectorAll('[aria-controls],[data-bs-target],[data-target]')) {
      const target = control.getAttribute('aria-controls') ?? control.getAttribute('data-bs-target') ?? ''
      const other = control.getAttribute('data-target') ?? ''
      for (const id of `${target} ${other}`.split(/\s+/)) {
        const bare = id.replace(/^#/, '')
        if (!bare) continue
        this.controlled.add(bare)
        if (control.getAttribute('aria-expanded') === 'false') this.closed.add(bare)
      }
    }
  }

  private zoneOf(element: Element, name: string, parent: Zone | undefined): Zone {
    const zone: Zone = { name, from: this.blocks.length, to: this.blocks.length, controls: 0 }
    if (parent) zone.parent = parent
    const chrome = chromeOf(element, name)
    if (chrome) zone.chrome = chrome
    this.zones.push(zone)
    return zone
  }

  private enter(element: Element, outer: Place): Frame | undefined {
    const name = element.localName
    if (name === 'br') return this.lineBreak()
    if (name === 'hr') return this.flush()
    if (name === 'iframe') return this.enterFrame(element as HTMLIFrameElement, outer)
    if (isUnread(name)) return undefined
    const hidden = hiddenBy(element)
    const inline = isInline(element, name) && !hidden
    const place: Place = { ...outer }
    const fold = folds(element, name, this.controlled)
    if (fold) place.foldable = true
    if (this.isFolded(element, name, place, hidden !== undefined)) place.folded = true
    const control = controlOf(element, name)
    if (control) outer.zone.controls += 1
    if (control === 'plain' && !outer.heading) place.control = true
    if (name === 'a') place.link = linkOf(element)
    if (inline) {
      if (isBold(element, name)) place.bold = true
      return { next: element.firstChild, place, block: false, ...slotted(element, name) }
    }
    this.flush()
    const zone = this.zoneOf(element, name, outer.zone)
    place.zone = zone
    if (hidden && !place.folded) zone[hidden] = true
    if (isBold(element, name)) place.bold = true
    if (/pre/.test(name) || /white-space:\s*pre/.test(element.getAttribute('style') ?? '')) place.lines = true
    const level = headingLevel(element, name)
    if (level) place.heading = level
    else if (control === 'opens' && !place.heading) place.bold = true
    this.lists.enter(element, name)
    return { next: element.firstChild, place, block: true, zone, element, ...slotted(element, name) }
  }

  private isFolded(element: Element, name: string, place: Place, hidden: boolean): boolean {
    if (hidden && place.foldable) return true
    if (name === 'details') return element.getAttribute('open') === null
    const id = element.getAttribute('id')
    return id !== null && id !== '' && this.closed.has(id)
  }

  private enterFrame(element: HTMLIFrameElement, outer: Place): Frame | undefined {
    this.flush()
    let body: Element | null | undefined
    try {
      body = element.contentDocument?.body
    } catch {
      return undefined
    }
    if (!body || hiddenBy(element)) return undefined
    const zone = this.zoneOf(element, 'iframe', outer.zone)
    return { next: body.firstChild, place: { ...outer, zone }, block: true, zone }
  }

  private leave(frame: Frame): void {
    if (!frame.block) return
    this.flush()
    if (frame.element) this.lists.leave(frame.element, frame.element.localName)
    const zone = frame.zone
    if (!zone) return
    zone.to = this.blocks.length
    if (zone.parent) zone.parent.controls += zone.controls
  }

  private lineBreak(): undefined {
    if (this.open) {
      this.breaks += 1
      this.line.space()
    }
  }

  private text(node: Text, place: Place): void {
    const data = node.data
    if (!place.lines || !/\n\s*\n/.test(data)) return this.add(node, data, 0, place)
    const parts = /[^\n]*(?:\n(?!\s*\n)[^\n]*)*/g
    for (let part = parts.exec(data); part; part = parts.exec(data)) {
      if (part[0].trim()) {
        this.add(node, part[0], part.index, place)
        this.flush()
      }
      if (parts.lastIndex >= data.length) break
      if (part[0] === '') parts.lastIndex += 1
    }
  }

  private add(node: Text, data: string, offset: number, place: Place): void {
    if (!/\S/.test(data)) {
      if (this.open) this.line.space()
      return
    }
    if (this.open && this.breaks && this.breaksHere(data)) this.flush()
    this.breaks = 0
    const block = (this.open ??= this.begin(place))
    const before = this.line.text.length
    this.line.add(data, offset, (piece) => {
      block.runs.push({ node, nodeStart: piece.start, nodeEnd: piece.end, textStart: piece.at })
    })
    const added = this.line.text.length - before
    if (place.link) block.linked += added
    if (place.link === 'anchor') block.anchored += added
    if (!place.bold) this.plain += data.trim().length
    if (!place.control) block.control = false
  }

  /** Whether line breaks divide paragraphs here: two of them, after a finished sentence or a bold line, before a number. */
  private breaksHere(next: string): boolean {
    if (this.breaks > 1 || this.plain === 0) return true
    return /[.:;!?”")]$/.test(this.line.text) || /^\s*(?:\(?[a-z0-9]{1,4}[.)]|\d+(?:\.\d+)+|[•·▪*-])\s/i.test(next)
  }

  private begin(place: Place): PageBlock {
    this.line = new Line()
    this.plain = 0
    const block: PageBlock = {
      kind: 'paragraph',
      text: '',
      runs: [],
      zone: place.zone,
      linked: 0,
      anchored: 0,
      control: true,
    }
    this.lists.dress(block)
    if (place.heading) {
      block.kind = 'heading'
      block.level = place.heading
    }
    if (place.folded) block.folded = true
    return block
  }

  private flush(): undefined {
    const block = this.open
    this.open = undefined
    this.breaks = 0
    if (!block || !this.line.text) return
    block.text = this.line.text
    if (this.plain === 0) block.bold = true
    this.blocks.push(block)
  }
}

function linkOf(element: Element): '' | 'link' | 'anchor' {
  const address = element.getAttribute('href')
  if (!address) return ''
  return /^[^?]*#./.test(address) ? 'anchor' : 'link'
}

/** Children in a shadow tree come before, or in the slots among, the element's own. */
function slotted(element: Element, name: string): { queue?: Node[] } {
  if (element.shadowRoot) return { queue: [...element.shadowRoot.childNodes] }
  if (name !== 'slot' || !('assignedNodes' in element)) return {}
  const nodes = (element as HTMLSlotElement).assignedNodes({ flatten: true })
  return nodes.length > 0 ? { queue: nodes } : {}
}

/** Every block of the page under `root`, in reading order. */
export function blocksOf(root: Element): Page {
  const walker = new Walker()
  walker.walk(root)
  return { blocks: walker.blocks, zones: walker.zones }
}

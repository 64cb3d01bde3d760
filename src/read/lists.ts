/** Lists and tables of a page while it is walked: numbers that the page shows without holding them, and places of cells. */
import { type Draft } from './blocks.ts'
import { listNumber } from './numbers.ts'

interface List {
  element: Element
  ordered: boolean
  next: number
  step: number
  type: string
}

interface Item {
  number?: string
  level: number
  used: boolean
}

interface Table {
  element: Element
  index: number
  row: number
  column: number
  layout: boolean
}

const isList = (name: string): boolean => name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir'
const SPAN_MOST = 50

export class Lists {
  private readonly lists: List[] = []
  private readonly items: (Item | undefined)[] = []
  private readonly tables: Table[] = []
  private readonly cells: (Draft['cell'] | undefined)[] = []
  private count = 0

  enter(element: Element, name: string): void {
    if (isList(name)) this.lists.push(listOf(element, name))
    else if (name === 'li') this.items.push(this.item(element))
    else if (name === 'table')
      this.tables.push({ element, index: this.count++, row: -1, column: 0, layout: isLayout(element) })
    else if (name === 'tr') this.row()
    else if (name === 'td' || name === 'th') this.cells.push(this.cell(element, name))
  }

  leave(_element: Element, name: string): void {
    if (isList(name)) this.lists.pop()
    else if (name === 'li') this.items.pop()
    else if (name === 'table') this.tables.pop()
    else if (name === 'td' || name === 'th') this.cells.pop()
  }

  /** Tells a new block what list item or cell it stands in. */
  dress(block: Draft): void {
    const cell = this.cells.at(-1)
    if (cell) {
      block.kind = 'table-cell'
      block.cell = cell
    }
    const item = this.items.at(-1)
    if (!item || item.used) return
    item.used = true
    if (!cell) {
      block.kind = 'list-item'
      block.level = item.level
    }
    if (item.number !== undefined) block.number = item.number
  }

  private item(element: Element): Item {
    const list = this.lists.at(-1)
    if (!list) return { level: 1, used: false }
    const item: Item = { level: this.lists.length, used: false }
    if (!list.ordered) return item
    const value = Number.parseInt(element.getAttribute('value') ?? '', 10)
    const number = Number.isFinite(value) ? value : list.next
    list.next = number + list.step
    if (!/list-style(?:-type)?:\s*none/.test(element.getAttribute('style') ?? '')) {
      item.number = listNumber(number, element.getAttribute('type') ?? list.type)
    }
    return item
  }

  private row(): void {
    const table = this.tables.at(-1)
    if (!table) return
    table.row += 1
    table.column = 0
  }

  private cell(element: Element, name: string): Draft['cell'] | undefined {
    const table = this.tables.at(-1)
    if (!table || table.layout) return undefined
    const column = table.column
    const span = Number.parseInt(element.getAttribute('colspan') ?? '1', 10)
    table.column += span > 0 && span <= SPAN_MOST ? span : 1
    return { table: table.index, row: Math.max(0, table.row), column, header: name === 'th' }
  }
}

const STYLE: Record<string, string> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  decimal: '1',
}

function listOf(element: Element, name: string): List {
  const style = /list-style(?:-type)?:\s*([a-z-]+)/.exec(element.getAttribute('style') ?? '')?.[1]
  const start = Number.parseInt(element.getAttribute('start') ?? '', 10)
  const reversed = element.getAttribute('reversed') !== null
  return {
    element,
    ordered: name === 'ol' && style !== 'none',
    next: Number.isFinite(start) ? start : reversed ? element.children.length : 1,
    step: reversed ? -1 : 1,
    type: (style ? STYLE[style] : undefined) ?? element.getAttribute('type') ?? '1',
  }
}

const ROWS_LOOKED_AT = 6

/** Whether a table only arranges the page: one column, tables or lists of clauses inside, or said to be presentation. */
function isLayout(table: Element): boolean {
  const role = table.getAttribute('role')
  if (role === 'presentation' || role === 'none') return true
  if (table.querySelector('table')) return true
  if (table.querySelector('th')) return false
  let widest = 0
  let seen = 0
  for (const row of table.querySelectorAll('tr')) {
    widest = Math.max(widest, row.children.length)
    seen += 1
    if (widest > 1 || seen >= ROWS_LOOKED_AT) break
  }
  return widest <= 1
}

/** Word's own numbering: numbers that Word prints and does not hold as text. Read from numbering.xml, counted in document order. */
import { elements } from './docx-xml.ts'
import { letter, roman } from './numbers.ts'

interface Level {
  format: string
  text: string
  start: number
}

export interface Numbering {
  /** For each `w:numId`, its levels. */
  lists: Map<string, { key: string; levels: Map<number, Level> }>
  /** For each paragraph style with numbering, its list and level. */
  styles: Map<string, { list: string; level: number }>
}

const attribute = (xml: string, name: string): string | undefined => new RegExp(`\\bw:${name}="([^"]*)"`).exec(xml)?.[1]

function tag(xml: string, name: string): string | undefined {
  return new RegExp(`<w:${name}(?=[\\s/>])[^<>]*>`).exec(xml)?.[0]
}

function value(xml: string, name: string): string | undefined {
  const found = tag(xml, name)
  return found ? attribute(found, 'val') : undefined
}

function levelsOf(xml: string): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const { text: part } of elements(xml, 'lvl')) {
    const index = Number(attribute(part, 'ilvl') ?? 0)
    levels.set(index, {
      format: value(part, 'numFmt') ?? 'decimal',
      text: unescaped(value(part, 'lvlText') ?? ''),
      start: Number(value(part, 'start') ?? 1),
    })
  }
  return levels
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

/** Reads numbering.xml and styles.xml; either may be empty. */
export function numberingOf(numbering: string, styles: string): Numbering {
  const abstracts = new Map<string, Map<number, Level>>()
  for (const { text: part } of elements(numbering, 'abstractNum')) {
    abstracts.set(attribute(part, 'abstractNumId') ?? '', levelsOf(part))
  }
  const lists: Numbering['lists'] = new Map()
  for (const { text: part } of elements(numbering, 'num')) {
    const id = attribute(part, 'numId') ?? ''
    const abstract = value(part, 'abstractNumId') ?? ''
    const levels = new Map(abstracts.get(abstract) ?? [])
    let restarts = false
    for (const { text: override } of elements(part, 'lvlOverride')) {
      const index = Number(attribute(override, 'ilvl') ?? 0)
      for (const [at, level] of levelsOf(override)) levels.set(at, level)
      const start = value(override, 'startOverride')
      const level = levels.get(index)
      if (start !== undefined && level) {
        levels.set(index, { ...level, start: Number(start) })
        restarts = true
      }
    }
    lists.set(id, { key: restarts ? `num ${id}` : `abstract ${abstract}`, levels })
  }
  return { lists, styles: stylesOf(styles) }
}

function stylesOf(xml: string): Numbering['styles'] {
  const styles: Numbering['styles'] = new Map()
  for (const { text: part } of elements(xml, 'style')) {
    const id = attribute(part, 'styleId')
    const list = value(part, 'numId')
    if (id && list) styles.set(id, { list, level: Number(value(part, 'ilvl') ?? 0) })
  }
  return styles
}

function printed(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letter(count, true)
    case 'upperLetter':
      return letter(count, true).toUpperCase()
    case 'lowerRoman':
      return roman(count)
    case 'upperRoman':
      return roman(count).toUpperCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(count)
  }
}

const BULLET = 'bullet'

/** Counts paragraphs as Word does. */
export class Counter {
  private readonly counts = new Map<string, number[]>()
  private readonly numbering: Numbering

  constructor(numbering: Numbering) {
    this.numbering = numbering
  }

  /** What Word prints before the next paragraph of this list and level; `''` for a bullet, undefined where nothing is counted. */
  next(list: string, at: number): string | undefined {
    const found = this.numbering.lists.get(list)
    const level = found?.levels.get(at)
    if (!found || !level || list === '0') return undefined
    if (level.format === BULLET) return ''
    const counts = this.counts.get(found.key) ?? []
    this.counts.set(found.key, counts)
    counts[at] = (counts[at] ?? level.start - 1) + 1
    counts.length = at + 1
    const number = level.text.replace(/%([1-9])/g, (_, place: string) => {
      const index = Number(place) - 1
      const other = found.levels.get(index)
      counts[index] ??= other?.start ?? 1
      return printed(counts[index] ?? 1, level.text.includes('%') && other ? other.format : 'decimal')
    })
    return number.trim() || undefined
  }
}

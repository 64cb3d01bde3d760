/** Blocks become clauses: numbers, headings, parents, what leads a list in, and the label a reader would cite. */
import type { Block, SourceText } from '../read/source.ts'
import type { Clause } from './contract.ts'
import { BULLET, cutBlock, isCapitals, looksLikeHeading, SENTENCE_END } from './headings.ts'
import { citePiece, markAt, type Mark } from './numbers.ts'

interface Line {
  start: number
  end: number
  block: Block
  mark?: Mark
  /** True when the number stands in the text. */
  inText: boolean
  heading: boolean
  /** The larger, the deeper. */
  rank: number
}

interface Open {
  index: number
  /** Kind and level of the block: a "7." goes on from the "6." that stands in the same kind of block. */
  form: string
  rank: number
  mark?: Mark
  listLevel: number
}

const LEAD_END = /[:;,—–-]\s*$|\b(?:following|follows|below)\.\s*$/
const DOCUMENT =
  /\b(?:terms(?: of (?:service|use)| and conditions)?|agreement|polic(?:y|ies)|addendum|dpa|contract|notice|statement|annex|schedule|exhibit|appendix)\b/i
/** No contract nests deeper; hostile text must not make labels and paths grow without end. */
const DEEPEST = 12
/** Text of a document before another title on the same page may start a new one. */
const PART_LENGTH = 1500

function linesOf(source: SourceText): Line[] {
  const lines: Line[] = []
  let letter: string | undefined
  let real = 0
  let numbered = false
  for (const block of source.blocks) {
    let first = true
    for (const piece of cutBlock(source.text, block)) {
      const head = source.text.slice(piece.start, Math.min(piece.end, piece.start + 120))
      let mark = markAt(head, letter)
      // "4.1" alone before any numbered clause is a version, not a clause.
      if (
        mark?.style === 'decimal' &&
        !numbered &&
        /^\s*$|^(?:effective|version|last|updated|released?)\b/i.test(head.slice(mark.length))
      )
        mark = undefined
      const inText = mark !== undefined
      numbered ||= inText
      if (!mark && first && block.number) mark = markAt(`${block.number} `, letter)
      if (mark?.style.includes('alpha') || mark?.style.includes('roman')) letter = mark.value
      const isReal = block.kind === 'heading' && first
      const whole = piece.end - piece.start < 111 ? source.text.slice(piece.start, piece.end) : head
      const heading = isReal || (piece.end - piece.start < 111 && looksLikeHeading(whole, mark, block))
      if (isReal) real = (block.level ?? 1) * 10
      const rank = isReal
        ? real
        : real +
          (mark
            ? Math.min(8, mark.depth + (mark.style === 'capital' || mark.style === 'word' ? 0 : 1))
            : isCapitals(whole)
              ? 1
              : 9)
      lines.push({ ...piece, block, ...(mark ? { mark } : {}), inText, heading, rank })
      first = false
    }
  }
  return lines
}

/** True when `text` of a clause leads into what comes next. */
function leadsIn(source: SourceText, clause: Clause, strict: boolean): boolean {
  const tail = source.text.slice(Math.max(clause.start, clause.end - 24), clause.end)
  if (/:\s*$/.test(tail)) return true
  if (strict || clause.kind === 'heading' || clause.kind === 'cell') return false
  return LEAD_END.test(tail) || !SENTENCE_END.test(tail)
}

/** Pops the open numbers that a new one closes. */
function closeNumbers(open: Open[], mark: Mark | undefined, listLevel: number): void {
  while (open.length > 0 && (open.at(-1)?.listLevel ?? 0) > listLevel) open.pop()
  if (!mark) {
    while (open.length > 0 && listLevel > 0 && (open.at(-1)?.listLevel ?? 0) >= listLevel) open.pop()
    return
  }
  if (mark.style === 'decimal') {
    while (open.length > 0) {
      const top = open.at(-1)?.mark
      if (
        top &&
        (top.style === 'decimal' || top.style === 'digit' || top.style === 'word') &&
        mark.value.startsWith(`${top.value}.`)
      )
        return
      open.pop()
    }
    return
  }
  if (mark.style === 'digit') {
    const before = open.findLastIndex((entry) => precedes(entry, mark) && entry.listLevel >= listLevel)
    if (before !== -1) {
      open.length = before
      return
    }
    // "1." starts a list of its own; any other number without its forerunner falls through.
    if (mark.value === '1' && listLevel === 0) return
  }
  const same = open.findLastIndex(
    (entry) =>
      entry.mark?.style === mark.style && (entry.listLevel === listLevel || entry.listLevel === 0 || listLevel === 0),
  )
  if (same !== -1) open.length = same
  else while (open.length > 0 && listLevel > 0 && (open.at(-1)?.listLevel ?? 0) >= listLevel) open.pop()
}

function formOf(block: Block): string {
  return `${block.kind}${block.level ?? 0}${block.number === undefined ? '' : 'n'}`
}

/** True when `entry` is the "6." before this "7.". */
function precedes(entry: Open, mark: Mark | undefined): boolean {
  if (!mark) return false
  return (
    (entry.mark?.style === 'digit' || entry.mark?.style === 'word') &&
    mark.style === 'digit' &&
    Number(entry.mark.value) === Number(mark.value) - 1
  )
}

/** Closes the headings up to the forerunner of `mark`; true when there was one. */
function closeToForerunner(open: Open[], mark: Mark | undefined, form: string): boolean {
  if (mark?.style !== 'digit') return false
  const same = open.findLastIndex((entry) => entry.form === form && precedes(entry, mark))
  const before = same === -1 ? open.findLastIndex((entry) => precedes(entry, mark)) : same
  if (before === -1) return false
  open.length = before
  return true
}

function closeHeadings(open: Open[], line: Line): void {
  const form = formOf(line.block)
  const forerunner = line.mark && open.findLast((entry) => entry.form === form && precedes(entry, line.mark))
  closeToForerunner(open, line.mark, form)
  if (forerunner) {
    line.rank = forerunner.rank
    return
  }
  const last = open.at(-1)
  // A numbered list of small headings starts under the numbered heading above it.
  if (line.mark?.value === '1' && !line.inText && last?.mark && last.form !== form) {
    line.rank = last.rank + 1
    return
  }
  while (open.length > 0) {
    const top = open.at(-1)
    if (!top) return
    const number = top.mark?.value
    const under = number !== undefined && line.mark?.style === 'decimal' && line.mark.value.startsWith(`${number}.`)
    if (under) return
    const beside = line.mark?.style === 'decimal' && top.mark?.style === 'decimal' && line.mark.depth <= top.mark.depth
    if (top.rank < line.rank && !beside) return
    open.pop()
  }
}

/** "1.5" as text ends the heading "1.4". */
function closeFinished(open: Open[], mark: Mark): void {
  while (open.length > 0) {
    const top = open.at(-1)?.mark
    if (top?.style !== 'decimal' || mark.value.startsWith(`${top.value}.`) || mark.depth > top.depth) return
    open.pop()
  }
}

function headingText(source: SourceText, line: Line): string {
  return source.text.slice(line.start, Math.min(line.end, line.start + 200)).replace(/\s+/g, ' ')
}

/** The label under the label of what it stands in. */
function labelUnder(above: string | undefined, mark: Mark): string {
  const piece = citePiece(mark)
  if (above === undefined || mark.style === 'decimal' || mark.style === 'word') return piece
  if (piece.startsWith('(')) return above + piece
  return /^[\d.A-Z()a-z]{1,24}$/.test(above) ? `${above}.${piece}` : `${above}, ${piece}`
}

/**
 * Takes the text that a reader gave; gives its clauses in reading order, one or more a block, each within its block.
 * Never throws; work is linear in the length of the text.
 */
export function buildClauses(source: SourceText): Clause[] {
  const clauses: Clause[] = []
  const headings: (Open & { text: string })[] = []
  const numbers: Open[] = []
  const labels: (string | undefined)[] = []
  const used = new Set<string>()
  const runs: Run[] = []
  let part = 0
  let partStart = 0
  let titleRank = 0
  for (const line of linesOf(source)) {
    const index = clauses.length
    const previous = clauses.at(-1)
    const listLevel = line.block.kind === 'list-item' ? (line.block.level ?? 1) : 0
    const mark = line.mark
    const base = {
      index,
      start: line.start,
      end: line.end,
      part,
      ...(mark ? { number: mark.printed } : {}),
      ...(line.block.page === undefined ? {} : { page: line.block.page }),
    }
    if (line.heading) {
      closeHeadings(headings, line)
      numbers.length = 0
      runs.length = 0
      const text = headingText(source, line)
      if (titleRank === 0) titleRank = line.rank
      else if (
        line.block.kind === 'heading' &&
        line.rank <= titleRank &&
        !(mark && mark.style !== 'capital' && mark.style !== 'word') &&
        DOCUMENT.test(text) &&
        text.length < 90 &&
        line.start - partStart > PART_LENGTH
      ) {
        part++
        partStart = line.start
        used.clear()
      }
      const above = headings.at(-1)
      const label = mark ? labelUnder(above ? labels[above.index] : undefined, mark) : undefined
      if (label !== undefined) used.add(label)
      labels.push(label)
      clauses.push({
        ...base,
        part,
        kind: 'heading',
        label: label ?? text,
        headings: headings.map((open) => open.text),
        ...(above ? { parent: above.index } : {}),
      })
      if (headings.length >= DEEPEST) headings.length = DEEPEST - 1
      headings.push({ index, form: formOf(line.block), rank: line.rank, ...(mark ? { mark } : {}), listLevel: 0, text })
      continue
    }
    const goesOn = numbers.some((entry) => precedes(entry, mark))
    closeNumbers(numbers, mark, listLevel)
    if (mark?.style === 'decimal') closeFinished(headings, mark)
    else if (
      mark &&
      !goesOn &&
      (line.inText
        ? !numbers.some((entry) => entry.mark?.style === 'digit')
        : headings.some((entry) => entry.form.endsWith('n') && precedes(entry, mark))) &&
      closeToForerunner(headings, mark, formOf(line.block))
    )
      numbers.length = 0
    const isItem = listLevel > 0 || (mark !== undefined && mark.style !== 'decimal' && mark.style !== 'word')
    const bare = !isItem && mark === undefined
    const lead = bare ? bareLead(source, line, previous) : leadOf(source, runs, previous, mark, listLevel, index)
    if (bare && lead === undefined) runs.length = 0
    const above = numbers.at(-1)
    const heading = headings.at(-1)
    const within = above?.index ?? heading?.index
    const parent = lead ?? within
    let label: string | undefined
    if (mark) {
      const outer = within === undefined ? undefined : labels[within]
      label = labelUnder(outer, mark)
      if (outer === undefined && heading && (used.has(label) || label.startsWith('(')))
        label = `${heading.text}, ${label}`
      used.add(label)
    } else if (within !== undefined) label = labels[within]
    labels.push(label)
    clauses.push({
      ...base,
      kind: line.block.kind === 'table-cell' ? 'cell' : isItem ? 'item' : 'text',
      label: label ?? heading?.text ?? '',
      headings: headings.map((open) => open.text),
      ...(parent === undefined ? {} : { parent }),
      ...(lead === undefined ? {} : { lead }),
    })
    if (numbers.length >= DEEPEST) numbers.length = DEEPEST - 1
    if (mark || listLevel > 0)
      numbers.push({ index, form: formOf(line.block), rank: line.rank, ...(mark ? { mark } : {}), listLevel })
  }
  return clauses
}

/** A paragraph after "We use it to:" that starts in lower case or with a bullet is a list item in all but name. */
function bareLead(source: SourceText, line: Line, previous: Clause | undefined): number | undefined {
  if (!previous || line.block.kind === 'table-cell') return undefined
  const head = source.text.slice(line.start, line.start + 3)
  if (!/^[a-z]/.test(head) && !BULLET.test(head)) return undefined
  if (previous.lead !== undefined && !SENTENCE_END.test(source.text.slice(previous.end - 1, previous.end)))
    return previous.lead
  return leadsIn(source, previous, true) ? previous.index : undefined
}

interface Run {
  style: string
  listLevel: number
  lead?: number
  index: number
}

/** What leads this item in: the clause before its list, shared by the items of the list. */
function leadOf(
  source: SourceText,
  runs: Run[],
  previous: Clause | undefined,
  mark: Mark | undefined,
  listLevel: number,
  index: number,
): number | undefined {
  const style = mark ? `${mark.style}${mark.depth}` : 'bullet'
  const at = runs.findLastIndex((run) => run.style === style && run.listLevel === listLevel)
  const run = runs[at]
  // A second list of the same style starts over: its first item is "(a)", "1." or follows a fresh lead-in.
  const restarts = run !== undefined && mark !== undefined && /^(?:a|i|1|A|I)$/.test(mark.value)
  if (run && !restarts) {
    runs.length = at + 1
    return run.lead
  }
  if (run) runs.length = at
  const strict = mark?.style === 'decimal' || mark?.style === 'word' || (mark?.style === 'digit' && listLevel === 0)
  const lead = previous && leadsIn(source, previous, strict) ? previous.index : undefined
  runs.push({ style, listLevel, index, ...(lead === undefined ? {} : { lead }) })
  return lead
}

/**
 * Second pass over a page: which of its blocks are the document. What looks like page furniture is left out only when hardly any of
 * the page's prose stands in it, so that a contract inside a `<form>` or an `<aside>` stays: dropping a clause is the worse mistake.
 */
import { type Chrome } from './elements.ts'
import { withoutContents } from './contents.ts'
import { type Page, type PageBlock, type Zone } from './page.ts'

/** Largest share of the page's prose that a part of this kind may hold and still be left out. */
const LIMIT: Record<Chrome, number> = {
  navigation: 0.3,
  banner: 0.2,
  footer: 0.3,
  aside: 0.1,
  form: 0.2,
  dialog: 0.3,
  cookies: 0.4,
  side: 0.04,
  control: 0.1,
}
const DECORATION_LIMIT = 0.25
/** Prose that a page must show before its hidden text is believed to be unwanted (characters). */
const SHOWN_ENOUGH = 400
const PROSE = 60
const COOKIE_TEXT = 2500
/** Share of a part's prose that stood on the page before, for the part to be a second copy. */
const COPY = 0.75

/** Sums over blocks that answer "how much of this zone" at once. */
class Tally {
  readonly prose: number[] = [0]
  readonly chars: number[] = [0]
  readonly linked: number[] = [0]
  constructor(blocks: PageBlock[], kept: boolean[], weigh = proseOf) {
    blocks.forEach((block, index) => {
      const counts = kept[index] ?? false
      this.prose.push((this.prose[index] ?? 0) + (counts ? weigh(block) : 0))
      this.chars.push((this.chars[index] ?? 0) + (counts ? block.text.length : 0))
      this.linked.push((this.linked[index] ?? 0) + (counts ? block.linked : 0))
    })
  }
  of(sums: number[], zone: { from: number; to: number }): number {
    return (sums[zone.to] ?? 0) - (sums[zone.from] ?? 0)
  }
}

/** Characters of running prose: long enough to be a sentence, and not mostly links. */
function proseOf(block: PageBlock): number {
  const length = block.text.length
  return length >= PROSE && block.linked < length / 2 && !block.control ? length : 0
}

const SENTENCE = 20

/** As proseOf, short clauses included: "15.4 Headings do not count." */
function sentencesOf(block: PageBlock): number {
  const length = block.text.length
  const sentence = length >= SENTENCE && /[.;:,]$/.test(block.text) && block.linked < length / 2 && !block.control
  return sentence ? length : proseOf(block)
}

/** Elements that hold a part of a text, never the whole of it. */
const PART_OF_TEXT = new Set('li ul ol dl dt dd p td th tr tbody thead table blockquote h1 h2 h3 h4 h5 h6'.split(' '))

/** The blocks that are the document, in order. */
export function contentOf(page: Page): PageBlock[] {
  const kept = page.blocks.map(() => true)
  dropHidden(page, kept)
  page.blocks.forEach((block, index) => {
    if ((block.control && block.kind !== 'heading' && !block.bold) || isJump(block)) kept[index] = false
  })
  dropFurniture(page, kept)
  dropCopies(page, kept)
  const root = mainZone(page, kept)
  const title = root ? titleBefore(page, kept, root) : undefined
  if (root) {
    for (let index = 0; index < kept.length; index++) {
      if (index !== title && (index < root.from || index >= root.to)) kept[index] = false
    }
  }
  return withoutContents(trimmed(page.blocks.filter((_, index) => kept[index])))
}

function drop(kept: boolean[], zone: { from: number; to: number }): void {
  kept.fill(false, zone.from, zone.to)
}

function dropHidden(page: Page, kept: boolean[]): void {
  const hidden = page.zones.filter((zone) => zone.hidden)
  const shown = [...kept]
  for (const zone of hidden) drop(shown, zone)
  const everything = new Tally(page.blocks, kept)
  const all = { from: 0, to: kept.length }
  const prose = new Tally(page.blocks, shown)
  const left = prose.of(prose.prose, all)
  if (left < SHOWN_ENOUGH && everything.of(everything.prose, all) > 4 * SHOWN_ENOUGH) return
  for (const zone of hidden) drop(kept, zone)
  for (const zone of page.zones) {
    if (zone.decoration && prose.of(prose.prose, zone) <= DECORATION_LIMIT * left) drop(kept, zone)
  }
}

function dropFurniture(page: Page, kept: boolean[]): void {
  const tally = new Tally(page.blocks, kept)
  const total = tally.of(tally.prose, { from: 0, to: kept.length })
  for (const zone of page.zones) {
    if (zone.from === zone.to) continue
    const chrome = zone.chrome ?? (isCookieNotice(page, zone, tally) ? 'cookies' : undefined)
    if (!chrome || !isFurniture(zone, chrome, tally, total)) continue
    for (let index = zone.from; index < zone.to; index++) {
      if (chrome === 'banner' && page.blocks[index]?.kind === 'heading' && page.blocks[index]?.level === 1) continue
      kept[index] = false
    }
  }
}

function isFurniture(zone: Zone, chrome: Chrome, tally: Tally, total: number): boolean {
  const prose = tally.of(tally.prose, zone)
  if (prose > LIMIT[chrome] * total) return false
  if (chrome === 'cookies') return zone.controls > 0 || prose === 0
  if ((chrome === 'banner' || chrome === 'footer' || chrome === 'aside') && isInsideArticle(zone)) {
    return isLinks(zone, tally)
  }
  if (chrome === 'side') return prose === 0 ? isLinks(zone, tally) || zone.controls > 0 : isLinks(zone, tally)
  if (chrome === 'aside') return prose === 0 || isLinks(zone, tally) || zone.controls > 0
  return true
}

/** Leaves out a second copy of the text, kept by pages that have one for wide and one for narrow screens. */
function dropCopies(page: Page, kept: boolean[]): void {
  const tally = new Tally(page.blocks, kept)
  const total = tally.of(tally.prose, { from: 0, to: kept.length })
  const first = new Map<string, number>()
  const again: number[] = [0]
  page.blocks.forEach((block, index) => {
    const prose = kept[index] ? proseOf(block) : 0
    const before = prose > 0 ? first.get(block.text) : undefined
    if (prose > 0 && before === undefined) first.set(block.text, index)
    again.push((again[index] ?? 0) + (before === undefined ? 0 : prose))
  })
  for (const zone of page.zones) {
    const prose = tally.of(tally.prose, zone)
    if (prose > 0.3 * total && tally.of(again, zone) > COPY * prose) drop(kept, zone)
  }
}

function isLinks(zone: Zone, tally: Tally): boolean {
  return tally.of(tally.linked, zone) >= 0.5 * tally.of(tally.chars, zone)
}

function isInsideArticle(zone: Zone): boolean {
  for (let up = zone.parent; up; up = up.parent) if (up.name === 'article' || up.name === 'section') return true
  return false
}

/** A small part with buttons that speaks of cookies and of accepting. */
function isCookieNotice(page: Page, zone: Zone, tally: Tally): boolean {
  if (zone.controls === 0 || zone.name === 'body' || zone.name === 'main' || zone.name === 'article') return false
  const size = tally.of(tally.chars, zone)
  if (size === 0 || size > COOKIE_TEXT || zone.to - zone.from > 40) return false
  let text = ''
  for (let index = zone.from; index < zone.to; index++) text += `${page.blocks[index]?.text} `
  return (
    /\bcookies?\b/i.test(text) &&
    /\b(?:accept|reject|allow|decline|agree|got it|manage|okay|preferences|settings)\b/i.test(text)
  )
}

/** "Skip to content", "Back to top": links that only move the page. */
function isJump(block: PageBlock): boolean {
  return (
    block.text.length <= 40 && block.linked > 0 && /^(?:skip to|jump to|back to top|return to top|↑)/i.test(block.text)
  )
}

/** The smallest part of the page outside of which no prose is left; `main` and `article` are believed when they hold most of it. */
function mainZone(page: Page, kept: boolean[]): Zone | undefined {
  const tally = new Tally(page.blocks, kept, sentencesOf)
  const total = tally.of(tally.prose, { from: 0, to: kept.length })
  let best: Zone | undefined
  for (const zone of page.zones) {
    const prose = tally.of(tally.prose, zone)
    const said = zone.name === 'main' || zone.name === 'article'
    const enough = prose === total || (said && prose >= 0.85 * total)
    if (enough && prose > 0 && !PART_OF_TEXT.has(zone.name) && (!best || isWithin(zone, best))) best = zone
  }
  return best
}

function isWithin(zone: Zone, outer: Zone): boolean {
  return zone.from >= outer.from && zone.to <= outer.to
}

/** The page's own title when it stands before the part that holds the prose: the last first-level heading there, or the nearest heading. */
function titleBefore(page: Page, kept: boolean[], root: Zone): number | undefined {
  for (let index = root.from; index < root.to; index++) {
    const block = page.blocks[index]
    if (kept[index] && block?.kind === 'heading' && block.level === 1) return undefined
  }
  for (let index = root.from - 1; index >= 0; index--) {
    const block = page.blocks[index]
    if (kept[index] && block?.kind === 'heading' && block.level === 1) return index
  }
  return undefined
}

/** Without the runs of bare links at either end. */
function trimmed(blocks: PageBlock[]): PageBlock[] {
  const isLink = (block: PageBlock | undefined): boolean =>
    block !== undefined && block.kind !== 'heading' && block.linked >= 0.9 * block.text.length
  let from = 0
  let to = blocks.length
  while (from < to && isLink(blocks[from])) from += 1
  while (to > from && isLink(blocks[to - 1])) to -= 1
  return blocks.slice(from, to)
}

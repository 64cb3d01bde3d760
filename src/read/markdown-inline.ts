/** The words of a stretch of Markdown. One pass, so that a line of any length costs its length. */
import { tidy } from './tidy.ts'

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  reg: '®',
}
const TARGET_MOST = 4000
const TAG_MOST = 1000

/** For each "[" the index of its "]", brackets nested. */
function brackets(text: string): Map<number, number> {
  const open: number[] = []
  const match = new Map<number, number>()
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '[') open.push(at)
    else if (sign === ']') {
      const start = open.pop()
      if (start !== undefined) match.set(start, at)
    }
  }
  return match
}

/** End of a link's target that begins at `at` ("(" or "["), or -1. */
function targetEnd(text: string, at: number): number {
  const close = text[at] === '(' ? ')' : ']'
  let depth = 0
  for (let to = at; to < Math.min(text.length, at + TARGET_MOST); to++) {
    if (text[to] === '\\') to += 1
    else if (text[to] === text[at]) depth += 1
    else if (text[to] === close && --depth === 0) return to
  }
  return -1
}

/** Characters that mean nothing in Markdown. */
const PLAIN = /[^\\*_`![\]<&]+/y
const WORD = /[\p{L}\p{N}]/u

class Scan {
  private out = ''
  private at = 0
  private strong = false
  private plain = 0
  private readonly skip = new Map<number, number>()
  private readonly match: Map<number, number>
  private readonly text: string

  constructor(text: string) {
    this.text = text
    this.match = brackets(text)
  }

  run(): { text: string; bold: boolean } {
    while (this.at < this.text.length) this.step(this.text[this.at] ?? '')
    const text = tidy(this.out)
    return { text, bold: text !== '' && this.plain === 0 }
  }

  private put(words: string): void {
    this.out += words
    if (!this.strong && /\S/.test(words)) this.plain += 1
  }

  private step(sign: string): void {
    const { text, at } = this
    const jump = sign === ']' ? this.skip.get(at) : undefined
    if (jump !== undefined) this.at = jump
    else if (sign === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
      this.put(text[at + 1] ?? '')
      this.at += 2
    } else if (sign === '*' || sign === '_') this.emphasis(sign)
    else if (sign === '`') this.at += 1
    else if (sign === '!' && text[at + 1] === '[') this.image()
    else if (sign === '[') this.link()
    else if (sign === '<') this.tag()
    else if (sign === '&') this.entity()
    else {
      PLAIN.lastIndex = at + 1
      const to = PLAIN.exec(text) ? PLAIN.lastIndex : at + 1
      this.put(text.slice(at, to))
      this.at = to
    }
  }

  private emphasis(sign: string): void {
    let to = this.at
    while (this.text[to] === sign) to += 1
    const before = this.text[this.at - 1] ?? ' '
    const after = this.text[to] ?? ' '
    const inWord = sign === '_' && WORD.test(before) && WORD.test(after)
    const loose = /\s/.test(before) && /\s/.test(after)
    if (inWord || loose) this.put(this.text.slice(this.at, to))
    else if (to - this.at >= 2) this.strong = !this.strong
    this.at = to
  }

  private image(): void {
    const close = this.match.get(this.at + 1)
    const end = close === undefined ? -1 : targetEnd(this.text, close + 1)
    if (close !== undefined && end > 0 && /[([]/.test(this.text[close + 1] ?? '')) this.at = end + 1
    else {
      this.put('!')
      this.at += 1
    }
  }

  /** A link's words stay, its target is skipped when the words are done. */
  private link(): void {
    const close = this.match.get(this.at)
    if (close !== undefined && /[([]/.test(this.text[close + 1] ?? '')) {
      const end = targetEnd(this.text, close + 1)
      if (end > 0) {
        this.skip.set(close, end + 1)
        this.at += 1
        return
      }
    }
    this.put('[')
    this.at += 1
  }

  private tag(): void {
    const end = this.text.indexOf('>', this.at)
    const inside = end > 0 && end - this.at < TAG_MOST ? this.text.slice(this.at + 1, end) : ''
    if (/^(?:https?:|mailto:)|^[^\s<>@]+@[^\s<>]+$/.test(inside)) {
      this.put(inside.replace(/^mailto:/, ''))
      this.at = end + 1
    } else if (/^\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?$|^!--/i.test(inside)) {
      if (/^(?:br|p|\/p|div|\/div|li|\/li)\b/i.test(inside)) this.out += ' '
      this.at = end + 1
    } else {
      this.put('<')
      this.at += 1
    }
  }

  private entity(): void {
    const found = /^&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/i.exec(this.text.slice(this.at, this.at + 12))
    const code = found?.[1] ? Number(found[1]) : found?.[2] ? Number.parseInt(found[2], 16) : undefined
    const sign =
      code !== undefined && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES[found?.[3] ?? '']
    this.put(sign ?? '&')
    this.at += sign && found ? found[0].length : 1
  }
}

/** The words of a stretch of Markdown, tidy, and whether all of them are strong. */
export function plainOf(text: string): { text: string; bold: boolean } {
  return new Scan(text).run()
}

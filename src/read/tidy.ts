/** How every reader tidies characters: non-breaking and other odd spaces become one space, characters without width go. */

const ODD = /[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc\u2028\u2029]+/gu
const HAS_SPACE = /[\s\u0085]/

/** A piece of the source that stands unchanged in the text: `[start, end)` of the source begins at `at` of the text. */
export interface Piece {
  start: number
  end: number
  at: number
}

/** A line of text being put together, with the pieces it was made from. Leading white space never gets in; trailing goes at `end()`. */
export class Line {
  text = ''
  private waiting = false

  /** Adds a stretch of the source, `offset` being its place there; every piece is given to `keep`. */
  add(data: string, offset = 0, keep?: (piece: Piece) => void): void {
    ODD.lastIndex = 0
    let from = 0
    for (let odd = ODD.exec(data); odd; odd = ODD.exec(data)) {
      this.put(data, from, odd.index, offset, keep)
      if (HAS_SPACE.test(odd[0])) this.space()
      from = odd.index + odd[0].length
    }
    this.put(data, from, data.length, offset, keep)
  }

  /** A space before whatever comes next. */
  space(): void {
    if (this.text) this.waiting = true
  }

  private put(data: string, from: number, to: number, offset: number, keep?: (piece: Piece) => void): void {
    if (from === to) return
    if (this.waiting) this.text += ' '
    this.waiting = false
    keep?.({ start: offset + from, end: offset + to, at: this.text.length })
    this.text += data.slice(from, to)
  }
}

/** The text on one line, trimmed, with single spaces. */
export function tidy(data: string): string {
  const line = new Line()
  line.add(data)
  return line.text
}

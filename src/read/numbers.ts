/** Numbers of clauses and list items: as printed, and how to tell them. */

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** 4 gives "iv". */
export function roman(value: number): string {
  let rest = value
  let out = ''
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      out += letters
      rest -= worth
    }
  }
  return out
}

/** 1 gives "a", 27 gives "aa" as web pages count (Word counts "aa", "bb": `doubled`). */
export function letter(value: number, doubled = false): string {
  if (doubled) return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
  let rest = value
  let out = ''
  while (rest > 0) {
    rest -= 1
    out = String.fromCharCode(97 + (rest % 26)) + out
    rest = Math.floor(rest / 26)
  }
  return out
}

const MOST = 9999

/** The number of a list item as a page prints it, by the list's `type` attribute ("1", "a", "A", "i", "I"). */
export function listNumber(value: number, type: string): string {
  if (value < 1 || value > MOST || type === '1') return `${value}.`
  if (type === 'a') return `${letter(value)}.`
  if (type === 'A') return `${letter(value).toUpperCase()}.`
  if (type === 'i') return `${roman(value)}.`
  if (type === 'I') return `${roman(value).toUpperCase()}.`
  return `${value}.`
}

const NUMBER = String.raw`(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,5}|[A-Z](?:\.\d{1,3}){1,4}|[a-zA-Z]|[ivxlc]{1,7}|[IVXLC]{1,7})[.):]|\d{1,3}(?:\.\d{1,3}){1,5}|§\s?\d{1,3})`
const STARTS = new RegExp(String.raw`^${NUMBER}(?=\s|$)`)
const ALONE = new RegExp(String.raw`^(?:${NUMBER}|\d{1,3}|(?:Section|Article|Clause)\s\d{1,3}(?:\.\d{1,3})*[.:]?)$`)

/** Whether the text begins with a clause number of its own: "2.1 Term", "(b) any", "iv. none". */
export function startsWithNumber(text: string): boolean {
  return STARTS.test(text)
}

/** The number that a text begins with, or undefined. */
export function leadingNumber(text: string): string | undefined {
  return STARTS.exec(text)?.[0]
}

/** Whether the text is nothing but a number: its clause follows in the next block. */
export function isNumberAlone(text: string): boolean {
  return text.length <= 14 && ALONE.test(text)
}

const HEADING_LENGTH = 110
const HEADING_WORDS = 14

/** Whether a line in bold type reads like a heading: short, not a lead-in, a label or a defined term. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > HEADING_LENGTH || text.length < 3 || !/\p{L}{2}/u.test(text)) return false
  if (/[,;:]$/.test(text) || /^["“‘']/.test(text) || /\b(means|shall|will|must)\b/.test(text)) return false
  if (/^(last|effective|version|date|updated|posted|published)\b/i.test(text) && /\d{4}/.test(text)) return false
  return text.split(' ').length <= HEADING_WORDS
}

const SMALL = new Set('a an and as at by for from in of on or the to with'.split(' '))

/** A line that reads like a heading without any type to show it: capitals, or title case with or without a number, and no full stop. */
export function isHeadingLine(text: string): boolean {
  if (!looksLikeHeading(text)) return false
  const number = leadingNumber(text)
  const rest = number ? text.slice(number.length).trim() : text
  if (!rest || /[.;,]$/.test(rest)) return number !== undefined && /^[^.]{3,60}\.$/.test(rest) && isTitleCase(rest)
  return isTitleCase(rest) || (number !== undefined && rest.split(' ').length <= 8 && /^\p{Lu}/u.test(rest))
}

function isTitleCase(text: string): boolean {
  const words = text.split(/[\s/&-]+/).filter((word) => /\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()))
  return words.length > 0 && words.every((word) => /^\P{L}*\p{Lu}/u.test(word))
}

/** A line that numbers a section and names it, whatever its type: "4. Use of Content", "Article 7 Term". */
export function isNumberedHeading(text: string): boolean {
  return (
    /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|(?:Section|Article|Clause|Schedule|Annex|Appendix|Exhibit)\s[\dA-Z]{1,3}\b)/.test(
      text,
    ) && isHeadingLine(text)
  )
}

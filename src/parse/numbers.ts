/** Clause numbers as contracts print them, and what kind of number each is. */

export type NumberStyle =
  'decimal' | 'word' | 'paren-alpha' | 'paren-roman' | 'paren-digit' | 'alpha' | 'roman' | 'capital' | 'digit'

export interface Mark {
  /** As printed, without the space behind it: "4.3", "(b)", "Section 4". */
  printed: string
  /** The bare value that a reference would name: "4.3", "b", "4". */
  value: string
  style: NumberStyle
  /** 1 for "4", 2 for "4.3"; 1 for everything that is not decimal. */
  depth: number
  /** Code units from the start of the line to the words behind the number. */
  length: number
}

const WORD =
  /^(?:section|article|clause|part|schedule|annex|annexe|appendix|exhibit|chapter|§)(?:\s+|(?=\d))(\d+(?:\.\d+)*|[IVXLC]{1,6}|[A-Z])(?![\w])[.:)]?(?:\s*[-–—:]\s*|\s+|$)/i
const DECIMAL = /^((?:[A-Z]|\d{1,3})(?:\.\d{1,3}){1,5})[.):]?(?:\s+|$|(?=[A-Z“"]))/
const PAREN = /^\(\s?([a-z]{1,2}|[ivxlc]{1,5}|[A-Z]|[IVX]{1,4}|\d{1,2})\s?\)(?:\s*|$)/
const DIGIT = /^(\d{1,3})(?:[.):]|\s?[-–—])(?:\s+|$|(?=[A-Z“"]))/
const LETTER = /^([ivxlc]{1,5}|[IVXLC]{1,5}|[a-z]|[A-Z])[.)](?:\s+|$)/
const ROMAN = /^[ivxlc]+$/i

function letterMark(
  printed: string,
  value: string,
  length: number,
  paren: boolean,
  previous: string | undefined,
): Mark {
  const lower = value.toLowerCase()
  const follows =
    previous !== undefined &&
    previous.length === 1 &&
    lower.length === 1 &&
    lower.charCodeAt(0) === previous.toLowerCase().charCodeAt(0) + 1
  const roman = ROMAN.test(value) && (lower.length > 1 || lower === 'i' || lower === 'v' || lower === 'x') && !follows
  if (paren) return { printed, value, style: roman ? 'paren-roman' : 'paren-alpha', depth: 1, length }
  const style = roman ? 'roman' : value === lower ? 'alpha' : 'capital'
  return { printed, value, style, depth: 1, length }
}

/**
 * The number that a line starts with, or undefined. `previous` is the value of the letter mark before it ("h"), which tells
 * the letter "i" from the Roman one.
 */
export function markAt(line: string, previous?: string): Mark | undefined {
  const first = line.charCodeAt(0)
  // Most lines start with a lower-case word or a capital followed by a lower-case letter: leave them quickly.
  if (!(
    first === 40 ||
    (first >= 48 && first <= 57) ||
    first === 167 ||
    (first >= 65 && first <= 90) ||
    (first >= 97 && first <= 122)
  ))
    return undefined
  const head = line.slice(0, 48)
  let m = DECIMAL.exec(head)
  if (m) {
    const value = m[1] ?? ''
    return { printed: m[0].trim(), value, style: 'decimal', depth: value.split('.').length, length: m[0].length }
  }
  m = DIGIT.exec(head)
  if (m) return { printed: m[0].trim(), value: m[1] ?? '', style: 'digit', depth: 1, length: m[0].length }
  m = PAREN.exec(head)
  if (m) {
    const value = m[1] ?? ''
    const printed = m[0].trim()
    if (/\d/.test(value)) return { printed, value, style: 'paren-digit', depth: 1, length: m[0].length }
    return letterMark(printed, value, m[0].length, true, previous)
  }
  m = LETTER.exec(head)
  if (m) return letterMark(m[0].trim(), m[1] ?? '', m[0].length, false, previous)
  m = WORD.exec(head)
  if (m)
    return {
      printed: m[0].trim().replace(/\s*[-–—:.]$/, ''),
      value: m[1] ?? '',
      style: 'word',
      depth: (m[1] ?? '').split('.').length,
      length: m[0].length,
    }
  return undefined
}

/** "b." or "(b)" as a piece of a citation: "(b)". Decimal values stay as they are. */
export function citePiece(mark: Mark): string {
  return mark.style === 'decimal' || mark.style === 'digit' || mark.style === 'word' || mark.style === 'capital'
    ? mark.value
    : `(${mark.value})`
}

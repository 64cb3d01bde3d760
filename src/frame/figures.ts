/** Numbers with their units: days, hours, months, money, "twice the fees". */
import type { Figure } from './frame.ts'

const WORDS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
  'forty-five': 45,
  forty: 40,
  'forty-eight': 48,
  fifty: 50,
  sixty: 60,
  'seventy-two': 72,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  'ninety-six': 96,
  'one hundred and eighty': 180,
  'one hundred twenty': 120,
}
const WORD = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const PERIOD = new RegExp(
  `(?:\\b(\\d{1,4}(?:,\\d{3})?)|\\b(${WORD}))\\)?(?: \\((\\d{1,4})\\))?[ -](?:full |consecutive |business |calendar |working |additional |clear )?(hour|day|week|month|year)s?\\b`,
  'g',
)
const MONEY = /(?:[$€£]|\b(?:usd|eur|gbp|inr|us\$) ?)\s?(\d[\d,.]*)/g
const TIMES = /\b(two|three|four|five|ten|\d{1,2})(?: \(\d+\))? ?(?:times|x)\b|\b(twice|double|triple)\b/g

/** All figures of a canonical text. Weeks are days (7), a "month" stays a month. */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = []
  for (const m of text.matchAll(PERIOD)) {
    const value = m[3] ? Number(m[3]) : m[1] ? Number(m[1].replace(',', '')) : (WORDS[m[2]!] ?? 0)
    if (m[4] === 'week') figures.push({ unit: 'days', value: value * 7 })
    else figures.push({ unit: `${m[4]}s` as Figure['unit'], value })
  }
  for (const m of text.matchAll(MONEY))
    figures.push({ unit: 'money', value: Number(m[1]!.replace(/[,.]$/, '').replaceAll(',', '')) })
  for (const m of text.matchAll(TIMES))
    figures.push({ unit: 'times', value: m[2] ? (m[2] === 'triple' ? 3 : 2) : (WORDS[m[1]!] ?? Number(m[1])) })
  return figures
}

/** The figures as days, where they are a time: for "within 30 days". A month is 30 days, a year 365; hours round up. */
export function inDays(figure: Figure): number | undefined {
  if (figure.unit === 'days') return figure.value
  if (figure.unit === 'months') return figure.value * 30
  if (figure.unit === 'years') return figure.value * 365
  if (figure.unit === 'hours') return Math.ceil(figure.value / 24)
  return undefined
}

/** Patterns that cost too much: to build (huge alternations inside counted groups) or to run (nested gaps). */
import type { Library } from '../src/library/position.ts'
import { compile } from '../src/match/compile.ts'

/** Half a page of canonical text without a full stop: what the longest real sentences look like. */
const LONG = Array.from(
  { length: 12 },
  () =>
    "VENDOR and its affiliates may not use, copy or disclose CUSTOMER's [content] or [outputs] for any purpose other than to provide the services, and will notify CUSTOMER of any change to the terms within thirty (30) days",
).join(', ')

/** What one pattern may take on that text, in ms. */
const LIMIT = 2

export interface Slow {
  signal: string
  milliseconds: number
  source: string
}

/** Patterns over the limit, slowest first; a signal's name stands for where to look. */
export function slowPatterns(library: Library): Slow[] {
  const slow: Slow[] = []
  const seen = new Set<number>()
  for (const signal of compile(library).signals) {
    for (const pattern of [...signal.test.says, ...signal.test.any, ...signal.test.lacks]) {
      if (seen.has(pattern.number)) continue
      seen.add(pattern.number)
      for (let warm = 0; warm < 3; warm++) pattern.regex.test(LONG)
      const times = [0, 0, 0].map(() => {
        const start = performance.now()
        pattern.regex.test(LONG)
        return performance.now() - start
      })
      const milliseconds = Math.min(...times)
      if (milliseconds > LIMIT) slow.push({ signal: signal.id, milliseconds, source: pattern.regex.source })
    }
  }
  return slow.sort((a, b) => b.milliseconds - a.milliseconds)
}

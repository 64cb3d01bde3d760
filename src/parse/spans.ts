/** Sentences around a place, without cutting the whole text: enough for facts, survival and definitions. */

const STOP = /[.!?]["”’)]?(?=\s+(?:["“(]?[A-Z0-9]|$))|\n\s*\n|\.$/g
const NOT_STOP =
  /(?:^|[\s("“])(?:e\.g|i\.e|no|nos|art|sec|inc|ltd|co|corp|vs|etc|u\.s|mr|ms|dr|cf|approx|incl|[A-Z]|\d{1,2}(?:\.\d{1,2})*)$/i

function isStop(text: string, at: number, from: number): boolean {
  if (text[at] === '\n') return true
  return !NOT_STOP.test(text.slice(Math.max(from, at - 10), at))
}

/** Takes an offset within [start, end); gives the sentence there. Looks at most 4,000 code units either way. */
export function sentenceAt(text: string, at: number, start: number, end: number): { start: number; end: number } {
  const low = Math.max(start, at - 4000)
  const high = Math.min(end, at + 4000)
  let from = low
  let to = high
  const piece = text.slice(low, high)
  for (const match of piece.matchAll(STOP)) {
    const stop = low + match.index
    if (!isStop(text, stop, low)) continue
    if (stop < at) from = stop + match[0].length
    else {
      to = Math.min(high, stop + match[0].length)
      break
    }
  }
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return { start: Math.min(from, at), end: Math.max(to, Math.min(at + 1, high)) }
}

/** How often words stand in a text. */
export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** For words that stand in a regular expression as they are. */
export const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

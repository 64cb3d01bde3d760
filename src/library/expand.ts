/** Rule patterns become regular expressions: macros, gaps, word starts. */

export type Vocabulary = Record<string, string>

/** "a ... b": the rest of the word, then anything up to 120 characters between two words, or nothing; never past a semicolon. */
const GAP = '\\w* (?:[^;]{0,120} )?'

/**
 * Expands `{macros}` (nested up to five deep), ` ... ` gaps, and "n't" into the whole word that ends so; the result starts at the start of a word.
 * Throws an Error that names a macro which does not exist, and whatever RegExp throws on a broken pattern.
 */
export function expand(pattern: string, vocabulary: Vocabulary): string {
  let out = pattern.trim()
  for (let depth = 0; depth < 5 && /\{[a-z]/.test(out); depth++) {
    out = out.replace(/\{([a-z][a-z-]*)\}/g, (_, name: string) => {
      const value = vocabulary[name]
      if (value === undefined) throw new Error(`There is no {${name}} in rules/vocabulary.yaml.`)
      return `(?:${value})`
    })
  }
  out = out.replaceAll(' ... ', GAP).replace(/(?<![a-z*+])n't/g, "[a-z]*n't")
  const source = /^[\^(?]*\^/.test(out) ? out : `(?<![a-z])(?:${out})`
  new RegExp(source)
  return source
}

/** True for a pattern that can run away on long text: a repeated group whose inside repeats without bound, or an unbounded dot. */
export function runsAway(source: string): boolean {
  return /\.[*+]/.test(source) || /\((?:[^()\\]|\\.)*[*+](?:[^()\\]|\\.)*\)(?:[*+]|\{\d+,\})/.test(source)
}

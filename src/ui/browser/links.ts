/** Which of the page's links lead to the documents that the contract takes in. */
import type { Linked } from '../desk.ts'

const SMALL = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'our', 'its', 'to'])

function wordsOf(title: string): string[] {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word))
}

/** How well a link's words fit a title, 0..1: the share of the words that both have among all they have. */
function fit(title: string[], link: string[]): number {
  const common = title.filter((word) => link.includes(word)).length
  return common / (new Set([...title, ...link]).size || 1)
}

const LEAST = 0.5

/** The best link of each title; titles without one are left out. */
export function linksFor(titles: readonly string[], links: readonly Linked[]): Linked[] {
  const read = links.map((link) => ({ link, words: wordsOf(link.title) }))
  return titles.flatMap((title) => {
    const words = wordsOf(title)
    const best = read
      .map(({ link, words: said }) => ({ link, fit: fit(words, said) }))
      .reduce((one, other) => (other.fit > one.fit ? other : one), { link: undefined as Linked | undefined, fit: 0 })
    return best.link && best.fit >= LEAST ? [{ title, address: best.link.address }] : []
  })
}

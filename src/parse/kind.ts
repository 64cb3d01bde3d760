/** What kind of contract this is: processing agreements and consumer terms speak differently. */
import type { SourceText } from '../read/source.ts'
import type { ContractKind, Sides } from './contract.ts'

const TITLES: [ContractKind, RegExp][] = [
  [
    'dpa',
    /\bdata (?:processing|protection) (?:addend|agreement|terms|amendment|annex)|\bDPA\b|\bprocessor terms\b|data processing (?:agreement|addendum)|controller[- ]to[- ]processor/i,
  ],
  ['privacy-policy', /\bprivacy (?:policy|notice|statement)\b/i],
  ['order-form', /\border form\b|\bstatement of work\b|\bquotation\b/i],
  ['developer-terms', /\bdevelopers?\b|\bAPI\b|\bopen platform\b|\bSDK\b/i],
  [
    'commercial-terms',
    /\b(?:master|enterprise|business|commercial|subscription|services agreement|professional|cloud|partner|customer agreement|saas)\b/i,
  ],
  ['policy', /\b(?:acceptable use|usage polic|guidelines|content policy|cookie)/i],
]

/** Takes the text and its sides; gives the kind, by the title first and by the words of the text where the title is general. */
export function kindOf(source: SourceText, sides: Sides): ContractKind {
  const headings = source.blocks.filter((block) => block.kind === 'heading').slice(0, 4)
  const titles = [
    source.title,
    source.address,
    ...headings.map((block) => source.text.slice(block.start, Math.min(block.end, block.start + 120))),
  ]
  for (const title of titles.slice(0, 3)) {
    if (!title) continue
    for (const [kind, pattern] of TITLES) if (pattern.test(title)) return kind
    if (/\bterms\b|\bagreement\b/i.test(title)) break
  }
  const text = source.text.slice(0, 60000)
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const thousand = Math.max(1, text.length / 1000)
  const processing = count(/\b(?:sub-?processors?|data subjects?|controller|processor)\b/gi)
  if (processing / thousand > 3 && count(/\bprocess(?:ing|es)?\b/gi) / thousand > 3) return 'dpa'
  if (/privacy (?:policy|notice)/i.test(titles.join(' ')) && count(/\bwe collect\b/gi) > 1) return 'privacy-policy'
  const buyer = count(/\b(?:Customer|Subscriber|Licensee|Client)\b/g)
  const you = count(/\b(?:you|your)\b/gi)
  if (buyer > you * 0.5 && buyer > 5) return 'commercial-terms'
  if (
    /\b(?:on behalf of|for use by) (?:a|an|your) (?:company|organi[sz]ation|entity|business|legal entity)/i.test(
      text,
    ) &&
    count(/\b(?:order form|authorized users|enterprise|business customers?)\b/gi) > 3
  )
    return 'commercial-terms'
  if (you > 10 && sides.secondPerson === 'customer') return 'consumer-terms'
  if (text.length < 3000) return 'other'
  return buyer > 0 ? 'commercial-terms' : you > 0 ? 'consumer-terms' : 'other'
}

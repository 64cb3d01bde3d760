/** The vendor's trade name where no sentence introduces it: names that act, titles, addresses, companies of the same stem. */
import type { SourceText } from '../read/source.ts'
import { escaped } from './conduct.ts'
import { stripForm } from './names.ts'
import { outerNames } from './parties.ts'
import { nounKind } from './roleNouns.ts'

/** Proper names in use: capitalised words that own something or act. */
const ACTING =
  /(?<=[a-z,;)]\s|^|[.:”"]\s)([A-Z][\w&.-]*[\w](?:\s[A-Z][\w&.-]*[\w]){0,2})(?=['’]s\s|\s(?:will|shall|may|does not|reserves|grants|provides|agrees|makes|processes|is not|has no|collects|uses|owns)\s)/gm
const NOT_ACTORS =
  /^(?:(?:This|Either|Each|Neither|Subscriber|Customer|User|Provider|Licensor|Company|These|No|Any) .*|Los Angeles|San Francisco|New York|People|Here|European Union|California|Ireland|Germany|Some .*|It|This|That|These|Those|They|There|Each|Any|No|All|Such|What|Which|Who|If|In|As|Nothing|Neither|Either|He|She|One|Both|Court|State|United States|Apple|European|Section|Party|Parties|Receiving Party|Disclosing Party|Recipient|Discloser|Data Subjects?|Sub-?processors?|Affiliates?|Personal Data|Third[- ]Part(?:y|ies)|Arbitrator|Anyone|Everyone|We|You|I|However|Therefore|Also|And|But|Or|Data|The|Today|Law|EU|GDPR|Individuals?|Some|Other|Content|Services?|Today|Agreement|Terms?|Supervisory Authority|Users|JAMS|AAA|Member States?|Information|Outputs?|Inputs?|What.*|How.*|Why.*|Where.*|When.*|Your|Our|Person|Customer Affiliates?|Your .*|Our .*|The .*|Covered .*)$/

/** Names that act in the text, commonest first. */
function actors(text: string): { name: string; uses: number }[] {
  const counts = new Map<string, number>()
  for (const match of text.slice(0, 120000).matchAll(ACTING)) {
    const name = (match[1] ?? '').replace(
      /^(?:If|When|The|And|Where|That|As|In|By|While|Although|Because|Unless)\s/,
      '',
    )
    if (NOT_ACTORS.test(name) || nounKind(name) !== 'name' || name.length < 3) continue
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
    .map(([name, uses]) => ({ name, uses }))
    .sort((a, b) => b.uses - a.uses)
    .slice(0, 12)
    .filter(({ name }) => !isCommonNoun(text, name))
}

/** "Conditions" stands in lower case elsewhere; "Northwind" does not. */
function isCommonNoun(text: string, name: string): boolean {
  const lower = name.toLowerCase()
  const at = text.indexOf(` ${lower}`)
  return at !== -1 && !/[\w@.]/.test(text[at + lower.length + 1] ?? '')
}

/** True when two names begin alike, legal forms aside: "Northwind" and "Northwind Models, Inc.". */
export function sharesStem(a: string, b: string): boolean {
  const x = stripForm(a)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  const y = stripForm(b)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  return x.length > 2 && y.length > 2 && (x.startsWith(y) || y.startsWith(x))
}

function domains(source: SourceText): string[] {
  const counts = new Map<string, number>()
  for (const match of source.text
    .slice(0, 150000)
    .matchAll(
      /(?:@|https?:\/\/(?:www\.)?|www\.)(?:[a-z0-9-]+\.)*?([a-z0-9-]{3,})\.(?:com|ai|io|net|org|dev|app|co|so|tech|cloud|[a-z]{2})\b/gi,
    )) {
    const word = (match[1] ?? '').toLowerCase()
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([word]) => word)
    .slice(0, 4)
}

/** The vendor's trade name where no sentence introduces it. */
export function vendorName(
  source: SourceText,
  taken: (name: string) => boolean,
): { name: string; how: string; sure: boolean } | undefined {
  const acting = actors(source.text).filter((actor) => !taken(actor.name))
  const outer = outerNames(source).filter((name) => !taken(name))
  const hosts = domains(source)
  const both = outer.find((name) => acting.some((actor) => sharesStem(actor.name, name)))
  if (both) return { name: both, how: 'the title and the text', sure: true }
  const hosted = acting.slice(0, 6).find((actor) => hosts.some((host) => sharesStem(actor.name, host)))
  if (hosted) return { name: hosted.name, how: 'the name in the text and in its addresses', sure: true }
  const top = acting[0]
  if (top && top.uses >= 3) return { name: top.name, how: 'the name that acts in the text', sure: true }
  if (outer[0])
    return { name: outer[0], how: 'the title', sure: hosts.some((host) => sharesStem(host, outer[0] ?? '')) }
  if (top) return { name: top.name, how: 'the name that acts in the text', sure: false }
  return undefined
}

/** Companies whose names start with a name of the vendor: "Northwind Ireland Ltd." where "Northwind" sells. */
export function companiesOf(text: string, names: Set<string>): string[] {
  const proper = [...names]
    .filter((name) => nounKind(name) === 'name' && name.length > 2)
    .sort((a, b) => a.length - b.length)[0]
  const stem = proper && stripForm(proper).split(' ')[0]
  if (!stem || stem.length < 3) return []
  const found = new Set<string>()
  for (const match of text.matchAll(
    new RegExp(
      `(?<![\\w-])${escaped(stem)}(?:\\s[A-Z][\\w&.-]*){0,4},?\\s(?:Inc|LLC|L\\.L\\.C|Ltd|Limited|GmbH|AG|AB|SAS|B\\.V|Corp|Pty|PBC|Corporation)\\b\\.?`,
      'g',
    ),
  )) {
    found.add(match[0])
    if (found.size > 8) break
  }
  return [...found]
}

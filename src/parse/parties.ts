/** Who the text says stands on one side: words in quotes behind a name, "between A and B", titles, copyright lines. */
import type { SourceText } from '../read/source.ts'
import { companiesIn, stripForm } from './names.ts'
import { nounKind, type NounKind } from './roleNouns.ts'

/** Names that the text says are one side. */
export interface Group {
  names: Set<string>
  kinds: Set<NounKind>
  /** Where it was said first. */
  start: number
  /** How the text said so, for the sentence that explains the sides. */
  how: string
}

const QUOTED = /["“”„«‘]([^"“”„«»‘’\n]{1,60}|[^"“”„«»\n]{1,60})["”“»’]/g
const BETWEEN_QUOTES =
  /^[\s,;/.]*(?:(?:or|and|and\/or|as well as|also|together|collectively|hereinafter|simply|sometimes)[\s,]*)*(?:the\s|as\s|a\s)*$/i
const BARE_PARENS =
  /\((?:hereinafter|hereafter|herein)?,?\s*(?:also\s)?(?:referred to as\s|called\s)?(?:the\s)?((?:we|us|our|you|your|Company|Customer|Provider|Client|User|Licensor|Licensee|Supplier|Vendor)(?:[,/\s]+(?:and|or|and\/or)?\s*(?:we|us|our|you|your|Company|Customer|Provider|Client|User)){0,4})\)/g
const MEANS_AFTER =
  /^[\s,)]*(?:(?:shall|will|in these terms|in this agreement|each|all|as used[^,]{0,30},?)\s*)*(?:means?|refers?(?: collectively)? to|is|are|stands? for)\s+/i
const TITLE_TAIL =
  /\s*(?:[-–—|:’']s?\s*)?\b(?:terms|data processing|services? agreement|master|user agreement|developer|api|commercial|general|privacy|subscription|supplemental|platform|website|business|online|customer|end[- ]user|enterprise|licen[cs]e|acceptable|open platform|usage|cloud|partner|beta|software|consumer|community|product|legal|dpa|terms-of-service)\b.*$/i

interface Cluster {
  terms: string[]
  start: number
  end: number
}

/** "We" and "you" side by side are two parties. */
function sameSide(terms: readonly string[], term: string): boolean {
  const kind = nounKind(term)
  if (kind === 'we' || kind === 'vendor') return !terms.some((other) => ['you', 'customer'].includes(nounKind(other)))
  if (kind === 'you' || kind === 'customer') return !terms.some((other) => nounKind(other) === 'we')
  return true
}

function clustersIn(text: string, limit: number): Cluster[] {
  const clusters: Cluster[] = []
  let last: Cluster | undefined
  for (const match of text.slice(0, limit).matchAll(QUOTED)) {
    const term = (match[1] ?? '').replace(/^[*_\s]+|[*_\s,.;]+$/g, '')
    const end = match.index + match[0].length
    if (
      last &&
      match.index - last.end < 40 &&
      sameSide(last.terms, term) &&
      BETWEEN_QUOTES.test(text.slice(last.end, match.index))
    ) {
      last.terms.push(term)
      last.end = end
    } else {
      last = { terms: [term], start: match.index, end }
      clusters.push(last)
    }
  }
  for (const match of text.slice(0, Math.min(limit, 20000)).matchAll(BARE_PARENS)) {
    clusters.push({
      terms: (match[1] ?? '').split(/[,/\s]+(?:and|or)?\s*/).filter(Boolean),
      start: match.index + 1,
      end: match.index + match[0].length - 1,
    })
  }
  return clusters
}

/** The text of the sentence before `at`, at most `length` code units of it. */
function before(text: string, at: number, length: number): string {
  const piece = text.slice(Math.max(0, at - length), at)
  const cut = Math.max(
    piece.lastIndexOf('\n\n'),
    piece.search(/[a-z”"]\.\s+(?=[A-Z][a-z]+\s[a-z])(?!.*[a-z”"]\.\s+[A-Z][a-z]+\s[a-z])/),
  )
  return cut === -1 ? piece : piece.slice(cut + 1)
}

/** A trade name at the end of `text`: "owned and operated by Northwind ". */
function nameAtEnd(text: string): string | undefined {
  const match = /(?:^|[\s(“"])((?:[A-Z0-9][\w.&’'+-]*)(?:\s(?:[A-Z0-9][\w.&’'+-]*|of|&|and)){0,4})[\s,]*$/.exec(
    text.slice(-90),
  )
  const name = match?.[1]?.replace(/^(?:By|The|With|And|Between|You|Welcome|To|At|Thank)\s+/g, '').replace(/['’]s$/, '')
  return name &&
    nounKind(name) === 'name' &&
    !/^\d/.test(name) &&
    !/\d\s*,?\s*$/.test(text.slice(0, -name.length).slice(-12))
    ? name
    : undefined
}

function addCompanies(group: Group, text: string): void {
  for (const company of companiesIn(text)) group.names.add(company.name)
}

/** Behind ("Company") and the next party begins, unless it is the company's own affiliates. */
function afterOtherBracket(text: string): string {
  const close = Math.max(text.lastIndexOf('”)'), text.lastIndexOf('")'), text.lastIndexOf('“)'))
  if (close === -1) return text
  const rest = text.slice(close + 2)
  return /^,?\s(?:and|together with|including|or)\s(?:its|their|our|the)\s(?:affiliat|subsidiar|group)/i.test(rest)
    ? text
    : rest
}

/** The party that `cluster` names, from the words before it or behind it. */
function groupOf(text: string, cluster: Cluster): Group | undefined {
  const kinds = new Set(cluster.terms.map(nounKind))
  const role =
    kinds.has('we') || kinds.has('you') || kinds.has('vendor') || kinds.has('customer') || kinds.has('company')
  if (!role && !kinds.has('name')) return undefined
  const group: Group = { names: new Set(), kinds: new Set(), start: cluster.start, how: '' }
  for (const term of cluster.terms) {
    const kind = nounKind(term)
    // "business" and "consumer" in small letters are words of a statute, not names.
    if (kind === 'none' || ((kind === 'company' || kind === 'weak') && /^(?:the\s)?[a-z]/.test(term))) continue
    group.kinds.add(kind)
    group.names.add(
      term.replace(/^the\s+/i, '').replace(/[.,]+$/, (tail) => (/\b(?:Inc|Ltd|Corp|Co|LLC)\.$/.test(term) ? tail : '')),
    )
  }
  const ahead = afterOtherBracket(before(text, cluster.start, 320)).replace(
    /(?:\(|hereinafter|hereafter|herein|collectively|individually|together|also|referred to|known|called|as|the|either|or|and|each|defined|,|\s|we|us)*$/i,
    ' ',
  )
  const inner =
    /[(]\s*[^()]{0,60}$|\b(?:referred to|known|called|defined|refer to|abbreviated|hereinafter|hereafter)\b[^.]{0,60}$/i.test(
      text.slice(Math.max(0, cluster.start - 90), cluster.start),
    )
  const means = MEANS_AFTER.exec(text.slice(cluster.end, cluster.end + 90))
  if (inner) {
    const companies = companiesIn(ahead)
    const near = companies.filter((company) => ahead.length - company.end < 130)
    const own = [...group.names].filter((name) => nounKind(name) === 'name')
    if (!role) {
      // A name in quotes counts when it repeats a company before it.
      const match = near.find((company) => own.some((name) => shares(company.name, name)))
      if (!match) return undefined
      for (const company of companies) if (own.some((name) => shares(company.name, name))) group.names.add(company.name)
    } else if (!(kinds.has('you') && !kinds.has('vendor'))) {
      const last = near.at(-1)
      if (last && !/\b(?:you|your)\b[^.]*$/i.test(ahead.slice(last.end))) {
        group.names.add(last.name)
        for (const company of companies.slice(0, -1))
          if (
            /\b(?:and|or|if|together|including|affiliates)\b/.test(ahead.slice(company.end, last.start)) &&
            !/\bbetween\b/.test(ahead.slice(company.end, last.start)) &&
            own.length + 1 > 0 &&
            sharesWord(company.name, last.name)
          )
            group.names.add(company.name)
      } else {
        const name = nameAtEnd(ahead)
        if (name && (own.length === 0 || own.some((alias) => shares(name, alias)))) group.names.add(name)
      }
    } else if (!kinds.has('name')) {
      const last = near.at(-1)
      if (last && ahead.length - last.end < 4) group.names.add(last.name)
    }
    if (
      /\byou\b(?![^,.;]*\b(?:and|with|by|from|to|or)\b)[^,.;]{0,60}$/i.test(ahead.slice(-70)) &&
      !kinds.has('we') &&
      near.length === 0
    )
      group.kinds.add('you')
    group.how = 'the words in brackets behind the name'
    return group
  }
  if (!role || /\bmeanings?\b/.test(means?.[0] ?? '')) return undefined
  if (means) {
    // "Controller", "Personal Data" and "Process" in one row are terms, not names of one party.
    if (!kinds.has('we')) for (const term of cluster.terms) if (nounKind(term) === 'name') group.names.delete(term)
    const after = text.slice(cluster.end + means[0].length, cluster.end + means[0].length + 200)
    const sentence = /^[^;\n]*?(?:\.(?=\s+[A-Z“"])|$)/.exec(after)?.[0] ?? after
    if (kinds.has('we') || kinds.has('company') || kinds.has('vendor')) {
      addCompanies(group, sentence)
      const name = /^(?:the\s)?((?:[A-Z][\w.&’'-]*)(?:\s[A-Z][\w.&’'-]*){0,3})/.exec(sentence)?.[1]
      if (name && nounKind(name) === 'name' && group.names.size < 8) group.names.add(name.replace(/[.,]$/, ''))
      else if (name && nounKind(name) === 'company') group.names.add('Company')
    }
    if (/^(?:you|the (?:person|individual|entity|customer|user))\b/i.test(sentence) && !kinds.has('we'))
      group.kinds.add('customer')
    group.how = 'the definition of the party'
    return group
  }
  return undefined
}

function shares(company: string, alias: string): boolean {
  const a = stripForm(company)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  const b = alias
    .toLowerCase()
    .replace(/\.(?:ai|com|io|co)$/, '')
    .replace(/[^a-z0-9]/g, '')
  return b.length > 1 && (a.includes(b) || b.includes(a) || acronym(company) === b)
}

function acronym(name: string): string {
  return stripForm(name)
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase()
}

function sharesWord(a: string, b: string): boolean {
  const first = a.split(/\s+/)[0]?.toLowerCase()
  return first !== undefined && first.length > 2 && b.toLowerCase().startsWith(first)
}

/** "entered into by and between Northwind AI and Customer": the two ends. */
function betweenGroups(text: string): Group[] {
  const groups: Group[] = []
  const pattern =
    /\b(?:between|by and among|among)\s+(?:\(?i\)\s*)?(?:the\s)?((?:you|[A-Z][\w.&’'-]*)(?:,?\s(?:[A-Z][\w.&’'-]*|&)){0,5})(?:,[^,]{0,80},|\s\([^)]*\)|,)?\s+and\s+(?:\(?ii\)\s*)?(?:the\s|us,\s|we,\s)?((?:you|us|[A-Z][\w.&’'-]*)(?:,?\s(?:[A-Z][\w.&’'-]*|&)){0,5})/g
  for (const match of text.slice(0, 12000).matchAll(pattern)) {
    for (const end of [match[1], match[2]]) {
      if (!end) continue
      const name = end
        .replace(/(?<!\b(?:Inc|Ltd|LLC|Corp|Co))\.$/, '')
        .replace(/\.\s.*$/, (rest) => (/^\.\s(?:Inc|Ltd|LLC|Corp|Co)\b/.test(rest) ? rest : ''))
        .replace(/,$/, '')
      const kind = nounKind(name)
      if (kind !== 'none')
        groups.push({
          names: new Set([name]),
          kinds: new Set([kind]),
          start: match.index,
          how: 'the words that name the two parties',
        })
    }
    if (groups.length > 8) break
  }
  return groups
}

/** Groups that the text states, those that share a name made one. */
export function statedGroups(text: string): Group[] {
  const merged: Group[] = []
  const found = clustersIn(text, 120000).map((cluster) => groupOf(text, cluster))
  for (const group of [...found, ...betweenGroups(text)]) {
    if (!group) continue
    const keys = [...group.names].map(key)
    const into = merged.find((other) => [...other.names].some((name) => keys.includes(key(name))))
    if (!into) {
      if (merged.length < 60) merged.push(group)
      continue
    }
    for (const name of group.names) if (into.names.size < 24) into.names.add(name)
    for (const kind of group.kinds) into.kinds.add(kind)
  }
  return merged
}

function key(name: string): string {
  const kind = nounKind(name)
  if (kind === 'we') return 'we'
  if (kind === 'you') return 'you'
  return stripForm(name)
    .toLowerCase()
    .replace(/^the\s/, '')
}

/** Names that a title, a copyright line or an address suggests. */
export function outerNames(source: SourceText): string[] {
  const names: string[] = []
  const add = (name: string | undefined): void => {
    const plain = name
      ?.trim()
      .replace(/['’]s?$/, '')
      .replace(/[,.:;|–—-]+$/, '')
      .trim()
    if (plain && plain.length > 1 && plain.length < 40 && nounKind(plain) === 'name' && plain.split(' ').length < 5)
      names.push(plain)
  }
  const titles = [
    source.title,
    ...source.blocks
      .filter((block) => block.kind === 'heading')
      .slice(0, 4)
      .map((block) => source.text.slice(block.start, Math.min(block.end, block.start + 120))),
  ]
  for (const title of titles) {
    if (!title) continue
    if (TITLE_TAIL.test(title)) add(title.replace(TITLE_TAIL, ''))
    for (const piece of title.split(/\s[|–—-]\s/).slice(1)) if (!TITLE_TAIL.test(piece)) add(piece)
  }
  for (const match of source.text.matchAll(
    /(?:©|\bCopyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by\s)?([A-Z][\w.&’' ,-]{1,40}?)(?=\.?\s*(?:All rights|$|\n|\.|\d))/g,
  )) {
    add(match[1])
    if (names.length > 12) break
  }
  return names
}

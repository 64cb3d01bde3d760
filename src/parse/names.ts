/** Proper names in contract text: companies, trade names, and the forms that one name takes. */

/** Legal forms, as they end a company's name. */
export const LEGAL_FORM =
  '(?:Inc(?:orporated)?\\.?|L\\.?L\\.?C\\.?|L\\.?L\\.?P\\.?|Ltd\\.?|Limited|GmbH|AG|KG|UG|SE|AB|A\\/S|ApS|AS|Oy|OÜ|S\\.?A\\.?S\\.?(?![a-z])|S\\.?A\\.?R\\.?L\\.?|SARL|S\\.?A\\.?(?![a-z])|S\\.?r\\.?l\\.?|S\\.?p\\.?A\\.?|SL|B\\.?V\\.?|N\\.?V\\.?|P\\.?B\\.?C\\.?|P\\.?L\\.?C\\.?|plc|Corp(?:oration)?\\.?|Co\\.?(?![a-z])|Company|Pty\\.?|Pte\\.?|Pvt\\.?|Kft\\.?|Zrt\\.?|s\\.r\\.o\\.|Sp\\. z o\\.o\\.|K\\.K\\.|Foundation)'

const WORD = "[A-Z0-9][\\w&.'’+-]*"
const COMPANY = new RegExp(
  `(?:${WORD}|[a-z]+\\.(?:ai|com|io))(?:,?\\s(?:${WORD}|of|and|&|–|-)){0,7}?,?\\s${LEGAL_FORM}(?:,?\\s?${LEGAL_FORM})*(?=[\\s,.;:)("“”'’/]|$)`,
  'g',
)
const FORM_TAIL = new RegExp(`(?:,?\\s\\(?${LEGAL_FORM}\\)?)+$`)
const LEAD_WORDS =
  /^(?:The|This|These|Between|By|And|With|To|For|If|When|In|You|We|Your|Our|Is|Are|All|Contact|Copyright|Welcome|Terms|Service|Services|Agreement|From|Of|Please|Both|Either|Company|Customer|Us|Use|Using)\s+/

export interface Found {
  name: string
  start: number
  end: number
}

/** Company names with a legal form in a piece of text, offsets from its start. */
export function companiesIn(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(COMPANY)) {
    let name = match[0]
    let start = match.index
    for (let lead = LEAD_WORDS.exec(name); lead; lead = LEAD_WORDS.exec(name)) {
      name = name.slice(lead[0].length)
      start += lead[0].length
    }
    // "outside India, Northwind Ltd": the place is not part of the name.
    const place = /^[A-Z][a-z]+,\s(?=[A-Z][\w.]+\s[A-Z])/.exec(name)
    if (place && /\b(?:in|outside|within|of)\s$/.test(text.slice(Math.max(0, start - 10), start))) {
      name = name.slice(place[0].length)
      start += place[0].length
    }
    // A sentence's end inside the match: keep what comes after it.
    const stop = /^.*(?:[a-z]{3,}|\))\.\s+(?=[A-Z])/.exec(name)
    if (
      stop &&
      !/^(?:Inc|Ltd|Corp|Co)\.\s/.test(name.slice(0, 5)) &&
      !new RegExp(`${LEGAL_FORM}\\s*$`).test(stop[0].trim())
    ) {
      name = name.slice(stop[0].length)
      start += stop[0].length
    }
    if (name.length > 3 && FORM_TAIL.test(name) && stripForm(name).length > 1)
      found.push({ name, start, end: start + name.length })
  }
  return found
}

/** "Northwind Models, Inc." becomes "Northwind Models". */
export function stripForm(name: string): string {
  return name.replace(FORM_TAIL, '').replace(/[,\s]+$/, '')
}

const GENERIC =
  /^(?:the|ai|data|cloud|open|first|new|global|digital|smart|the|united|american|general|international|software|labs?|group|technologies|technology|inc|company|service|services|meta ai|hangzhou|beijing|shenzhen|shanghai)$/i

/** Shorter forms that a name may take, most specific first: "Northwind AI, Inc." gives "Northwind AI", "Northwind", "Northwind.ai". */
export function shortForms(name: string): string[] {
  const forms: string[] = []
  const bare = stripForm(name)
  if (bare !== name) forms.push(bare)
  const words = bare.split(/\s+/)
  for (let count = words.length - 1; count >= 1; count--) {
    // "Salt & Pepper" is never "Salt".
    if (/^(?:&|and|of|for)$/i.test(words[count] ?? '') || /^(?:&|and|of|for)$/i.test(words[count - 1] ?? '')) continue
    const form = words
      .slice(0, count)
      .join(' ')
      .replace(/[,&]+$/, '')
      .trim()
    if (form.length > 2 && !GENERIC.test(form)) forms.push(form)
  }
  const first = words[0] ?? ''
  if (/^(?:Hangzhou|Beijing|Shanghai|Shenzhen)$/.test(first) && words[1]) forms.push(words[1])
  const domain = /^(.{3,})\.(?:ai|com|io|co|dev|app|org|net)$/i.exec(bare)
  if (domain?.[1]) forms.push(domain[1])
  else if (words.length <= 2 && first.length > 2) forms.push(`${first}.ai`, `${first}.com`, `${first}.io`)
  return forms
}

/** Every form of the name, possessive excepted, with affiliates' usual forms ("the Northwind Group"). */
export function allForms(names: readonly string[]): string[] {
  const forms = new Set<string>()
  for (const name of names) {
    forms.add(name)
    for (const form of shortForms(name)) forms.add(form)
  }
  return [...forms]
}

/** Facts of a contract with the words they rest on. */
import type { SourceText } from '../read/source.ts'
import type { Clause, Fact, Facts, Sides } from './contract.ts'

const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?,?\s+\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4})`
const STATED_DATE = new RegExp(
  String.raw`\b(?:(?:last|date of last)?\s*(?:updated?|modified|revised|revision|amended|reviewed)|effective(?: date)?|in force|release date|as of|dated|version)\b\s*(?:on|as of|date|from|:|is|since|=|\s)*\s*(${DATE})`,
  'i',
)
const ANY_DATE = new RegExp(DATE)
const NUMBER = String.raw`(?:\(?\d{1,4}\)?|one|two|three|five|six|seven|ten|fourteen|fifteen|twenty|thirty|forty-five|sixty|ninety|twelve|twenty-four)(?:\s?\(\d{1,4}\))?`
const PERIOD = String.raw`(${NUMBER}(?:\s*[-–]\s*|\s+)(?:calendar\s|business\s|working\s|consecutive\s)?(?:hours?|days?|weeks?|months?|years?)(?:['’])?)`
const LAW =
  /\b(?:governed by|construed (?:and enforced )?in accordance with|subject to)\b[^.]{0,80}?\b((?:the\s)?(?:substantive\s|internal\s|applicable\s)?laws? of (?:the\s)?[A-Z][A-Za-z’' ,]{2,60}?|(?:the\s)?[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+){0,2} law)(?=[,.;)]|\s(?:without|excluding|and the|and any|as|regardless|except|applicable|shall|will|are|is|that|USA|but|to the|irrespective|,)|$)/
const COURTS =
  /\b((?:(?:state|federal|exclusive|competent|local|provincial|commercial|ordinary)[\w ,/]{0,40})?\b(?:courts?|tribunals?)\s+(?:located\s+|sitting\s+|situated\s+)?(?:in|of|for|at|within)\s+(?:the\s)?(?:[A-Z][A-Za-z’'. ]{2,60}?))(?=[,;)]|\.(?:\s|$)|\s(?:shall|will|have|has|for|and|are|to|over|with|or|in connection|as)\b|$)/
const NOTICE = new RegExp(
  String.raw`\b(?:(?:at least|no less than|not less than|upon|with|on|by giving|minimum of|within)\s+)?${PERIOD}\s*(?:prior |advance |written |before |['’]? ?)*(?:notice|notification|before (?:the )?(?:changes?|they|it|effective))|\bnotice\b[^.]{0,40}\bat least ${PERIOD}`,
  'i',
)
const RETENTION = new RegExp(
  String.raw`\b(?:retain|retained|retention|stored?|kept|keep|delet(?:e|ed|es|ion)|destroy|erase)\b[^.]{0,120}?\b${PERIOD}|\b${PERIOD}[^.]{0,60}\b(?:delete[sd]?|destroy|erase)\b`,
  'i',
)
const CAP =
  /(?:liab|damages)[^.]{0,260}?\b(?:exceed|limited to|capped at|greater of|more than|not be higher than)\b\s*((?:the\s+)?[^.]{3,220}?(?:USD?|US\$|[$€£]\s?[\d,]+(?:\.\d\d)?|\d+\s?%|months?\b[^.;]{0,60}|paid[^.;]{0,90}|fees[^.;]{0,90}|euros?|dollars?))(?=[.;]|$)/i
const SUBPROCESSORS = new RegExp(
  String.raw`sub-?\s?processors?[^.]{0,260}?\b${PERIOD}|\b${PERIOD}[^.]{0,160}?\bsub-?\s?processors?`,
  'i',
)

function factFrom(match: RegExpExecArray | null, base: number): Fact | undefined {
  if (!match) return undefined
  const value = match.slice(1).find((group) => group !== undefined)
  if (value === undefined) return undefined
  const inner = match[0].indexOf(value)
  const start = base + match.index + Math.max(0, inner)
  return { value: value.replace(/\s+/g, ' ').trim(), start, end: start + value.length }
}

/** First clause whose text meets `gate` and gives `pattern`; the gate keeps slow patterns off most clauses. */
function first(source: SourceText, clauses: readonly Clause[], gate: RegExp, pattern: RegExp): Fact | undefined {
  for (const clause of clauses) {
    const text = source.text.slice(clause.start, Math.min(clause.end, clause.start + 6000))
    const at = text.search(gate)
    if (at === -1) continue
    const from = Math.max(0, at - 500)
    const fact = factFrom(pattern.exec(text.slice(from, at + 2500)), clause.start + from)
    if (fact) return fact
  }
  return undefined
}

function vendorFact(source: SourceText, sides: Sides): Fact | undefined {
  const proper = sides.vendor.names.filter(
    (name) => /^[A-Z0-9]/.test(name) && !/^(?:Provider|Company|Supplier|Vendor|Processor|Licensor)$/.test(name),
  )
  for (const name of proper) {
    const start = source.text.indexOf(name)
    if (start !== -1) return { value: name, start, end: start + name.length }
  }
  return undefined
}

function dateFact(text: string): Fact | undefined {
  const head = text.slice(0, 3000)
  const tail = Math.max(3000, text.length - 1500)
  return (
    factFrom(STATED_DATE.exec(head), 0) ??
    factFrom(STATED_DATE.exec(text.slice(tail)), tail) ??
    factFrom(new RegExp(`(${ANY_DATE.source})`).exec(text.slice(0, 600)), 0)
  )
}

/** Takes text, clauses and sides; gives what the text states of vendor, date, law, courts, periods and the liability cap. */
export function findFacts(source: SourceText, clauses: readonly Clause[], sides: Sides): Facts {
  const text = source.text
  const facts: { [key in keyof Facts]: Fact | undefined } = {
    vendor: vendorFact(source, sides),
    date: dateFact(text),
    version: factFrom(/\bversion\s*:?\s*((?:v\.?\s?)?\d+(?:\.\d+){0,3})\b/i.exec(text.slice(0, 2000)), 0),
    law: first(source, clauses, /\blaws?\b/i, LAW),
    courts: first(source, clauses, /\b(?:courts?|tribunals?)\b/i, COURTS),
    noticePeriod: first(source, clauses, /\bnotice|notification\b/i, NOTICE),
    retention: first(source, clauses, /\b(?:retain|retention|delet|kept|keep)/i, RETENTION),
    liabilityCap: first(source, clauses, /\b(?:exceed|limited to|capped|greater of)\b/i, CAP),
    subprocessorNotice: first(source, clauses, /sub-?\s?processor/i, SUBPROCESSORS),
  }
  const known: Facts = {}
  for (const key of Object.keys(facts) as (keyof Facts)[]) {
    const fact = facts[key]
    if (fact) known[key] = fact
  }
  return known
}

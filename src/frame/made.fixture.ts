/** A small contract made by hand, for tests of the sentence reader: sides are given, not found. */
import type { Artefact, Clause, Contract } from '../parse/contract.ts'

export interface MadeOptions {
  vendor?: string[]
  customer?: string[]
  /** "we" is the vendor and "you" the customer, unless told otherwise. */
  reversed?: boolean
  terms?: Record<string, Artefact[]>
  /** Index of the leading paragraph for a paragraph, by index. */
  leads?: Record<number, number>
  heading?: string
}

/** Each part is one clause. */
export function madeContract(parts: string[], options: MadeOptions = {}): Contract {
  const text = parts.join('\n\n')
  let at = 0
  const clauses: Clause[] = parts.map((part, index) => {
    const start = at
    at += part.length + 2
    const lead = options.leads?.[index]
    return {
      index,
      start,
      end: start + part.length,
      kind: lead === undefined ? 'text' : 'item',
      label: String(index + 1),
      headings: options.heading ? [options.heading] : [],
      part: 0,
      ...(lead === undefined ? {} : { lead, parent: lead }),
    }
  })
  const vendor = options.vendor ?? ['Northwind Models, Inc.', 'Northwind', 'Provider', 'Vendor', 'Supplier']
  const customer = options.customer ?? ['Customer', 'Client', 'Subscriber']
  return {
    source: {
      format: 'text',
      text,
      blocks: clauses.map(({ start, end }) => ({ kind: 'paragraph', start, end })),
      notes: [],
    },
    clauses,
    definitions: Object.entries(options.terms ?? {}).map(([term, artefacts]) => ({
      term,
      start: 0,
      end: 0,
      clause: 0,
      artefacts,
      excludes: [],
    })),
    sides: {
      vendor: { role: 'vendor', names: vendor, name: vendor[0] ?? 'Provider' },
      customer: { role: 'customer', names: customer, name: customer[0] ?? 'Customer' },
      firstPerson: options.reversed ? 'customer' : 'vendor',
      secondPerson: options.reversed ? 'vendor' : 'customer',
      certain: true,
      why: 'Given.',
    },
    references: [],
    survival: [],
    precedence: [],
    kind: 'commercial-terms',
    facts: {},
    incorporated: [],
    language: 'en',
  }
}

import { describe, expect, it } from 'vitest'
import { parseContract } from '../parse/parse.ts'
import { readMarkdown } from '../read/markdown.ts'
import { termsBySentence, termsOf } from './terms.ts'

const contractOf = (text: string) => parseContract(readMarkdown(text))

const BOTH = `# User Agreement

This User Agreement is made between you and Larkspur Labs Ltd ("Larkspur", "we", "us", "our"). By using the Services you accept this User Agreement.

"Content" means the documents and prompts that you submit to the Services. We host your Content. You may withdraw your Content. We shall keep your Content safe, and we shall tell you when we cannot.

Larkspur may read your Content to support you. We will answer you within a day, and our staff will help you.
`

describe('the names of a contract', () => {
  const contract = contractOf(BOTH)

  it('are those that it uses most: its own title, "your" before its terms', () => {
    const { things, vendor, customer } = termsOf(contract)
    expect(things['agreement']?.first).toBe('this User Agreement')
    expect(things['inputs']?.first).toBe('your Content')
    expect(things['services']?.first).toBe('the Services')
    expect([vendor.subject, customer.subject]).toEqual(['we', 'you'])
  })

  it('follow the sentence that is mended where it says "Larkspur" and others say "we"', () => {
    const termsFor = termsBySentence(contract)
    expect(termsFor('Larkspur may read your Content.').vendor.possessive).toBe("Larkspur's")
    expect(termsFor('We may read your Content.').vendor.possessive).toBe('our')
    expect(termsFor('We may read Larkspur Notes.').vendor.possessive).toBe('our')
    expect(termsFor('Larkspur Notes are kept.').vendor.possessive).toBe('our')
  })

  it('take nothing for content that is only defined near it', () => {
    const { things } = termsOf(
      contractOf(`# Data Processing Terms

These Data Processing Terms are between Fernhill Ltd ("Processor") and the customer ("Customer").

"Customer Personal Data" means personal data that Customer submits to the Services. "Data Subject Tool" means a tool through which data subjects send requests on personal data that Customer submits. Processor shall process Customer Personal Data only on the instructions of Customer. These Data Processing Terms end with the main agreement.
`),
    )
    expect(
      Object.values(things)
        .map(({ first }) => first)
        .join(' '),
    ).not.toContain('Tool')
    expect(things['agreement']?.first).toBe('these Data Processing Terms')
  })
})

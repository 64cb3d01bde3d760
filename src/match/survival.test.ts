import { describe, expect, it } from 'vitest'
import { readContract } from '../frame/reading.ts'
import { LIBRARY } from '../library/rules.gen.ts'
import { parseContract } from '../parse/parse.ts'
import { readMarkdown } from '../read/markdown.ts'
import { answers } from './match.ts'

const contract = (survival: string) => `# Terms

These Terms are between Fernhill Labs Ltd ("Provider") and the company that signs up ("Customer"). "Customer Content" means what Customer submits to the Services.

## 1. Services

1.1 Provider shall run the Services.

## 2. Licence

2.1 Customer grants Provider a licence to use Customer Content for any purpose, including to improve its products.

## 3. End

3.1 ${survival}
`

const survivalOf = (text: string) =>
  answers(readContract(parseContract(readMarkdown(text))), LIBRARY).find((row) => row.position === 'trap.survival')

describe('a survival list', () => {
  it('that names the section with the licence keeps the licence alive, and is shown', () => {
    const row = survivalOf(contract('Sections 2 and 3 survive the end of these Terms.'))
    expect(row?.status).toBe('adverse')
    expect(row?.evidence[0]?.quote).toContain('Sections 2 and 3 survive')
  })

  it('that names the section by a short title in quotation marks does too', () => {
    const text = contract('Sections titled “Data” and “End” survive the end of these Terms.')
    expect(survivalOf(text.replace('## 2. Licence', '## 2. Data'))?.status).toBe('adverse')
  })

  it('keeps alive a licence that can be passed on, though it serves the service alone', () => {
    const text = contract('Section 2 survives the end of these Terms.')
    const narrow =
      'grants Provider a sublicensable licence to use Customer Content to the extent necessary to provide the Services.'
    expect(survivalOf(text.replace(/grants Provider[^.]*\./, narrow))?.status).toBe('adverse')
  })

  it('that names other sections does not', () => {
    expect(survivalOf(contract('Sections 1 and 3 survive the end of these Terms.'))?.status).toBe('silent')
  })
})

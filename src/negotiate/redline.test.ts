import { describe, expect, it } from 'vitest'
import { mend } from './redline.ts'
import type { Terms } from './terms.ts'
import { redline } from './wordDiff.ts'

const thing = (first: string) => ({ first, again: first })
const TERMS: Terms = {
  vendor: { subject: 'we', object: 'us', possessive: 'our', plain: true },
  customer: { subject: 'you', object: 'you', possessive: 'your', plain: true },
  modal: 'will',
  things: { content: thing('your content'), services: thing('the Service') },
}

describe('a mended sentence', () => {
  it('loses only what the edit strikes, and the commas that it leaves', () => {
    expect(
      mend(
        'You grant us a perpetual, irrevocable, worldwide licence to host it.',
        [{ find: '\\b(?:perpetual|irrevocable)\\b,?', put: '' }],
        TERMS,
      ),
    ).toBe('You grant us a worldwide licence to host it.')
  })

  it('takes words of the sentence over and fills the names in lower case', () => {
    expect(
      mend(
        'We may train models unless you opt out.',
        [
          {
            find: 'unless you opt out',
            put: 'only if {customer} have agreed in writing',
          },
        ],
        TERMS,
      ),
    ).toBe('We may train models only if you have agreed in writing.')
    expect(
      mend(
        'We notify you within 96 hours.',
        [
          {
            find: 'within (\\d+) hours',
            put: 'within seventy-two (72) hours, not $1',
          },
        ],
        TERMS,
      ),
    ).toBe('We notify you within seventy-two (72) hours, not 96.')
  })

  it('begins with a capital where it did, and shouts where it shouted', () => {
    const edits = [{ find: 'You agree to ', put: '{vendor} shall indemnify {customer.obj}, and {customer} shall ' }]
    expect(mend('You agree to hold us harmless.', edits, TERMS)).toBe(
      'We will indemnify you, and you will hold us harmless.',
    )
    expect(
      mend(
        'OUR LIABILITY IS LIMITED TO $100.',
        [{ find: 'is limited', put: 'is, save for indemnities, limited' }],
        TERMS,
      ),
    ).toBe('OUR LIABILITY IS, SAVE FOR INDEMNITIES, LIMITED TO $100.')
  })

  it('goes on to the end of its sentence past an "e.g." and a number', () => {
    expect(
      mend(
        'We may read it to improve the Service (e.g. its search, as in Section 7.2).',
        [{ find: 'to improve[^.;]*', put: 'to provide {services}' }],
        TERMS,
      ),
    ).toBe('We may read it to provide the Service.')
    expect(mend('Section 7.2, e.g. logs, we may keep.', [{ find: 'may', put: 'will not' }], TERMS)).toBe(
      'Section 7.2, e.g. logs, we will not keep.',
    )
  })

  it('says a condition once, however often its place comes', () => {
    expect(
      mend(
        'We may in our sole discretion change these Terms at any time by posting them.',
        [{ find: 'in our sole discretion|at any time', put: 'only with your prior written consent' }],
        TERMS,
      ),
    ).toBe('We may only with your prior written consent change these Terms by posting them.')
  })

  it('is not given when no edit finds its place', () => {
    expect(mend('We keep logs.', [{ find: 'perpetual', put: '' }], TERMS)).toBeUndefined()
  })

  it('shows neighbouring changes as one', () => {
    expect(
      redline('used for any purpose here', 'used solely to serve here').map(
        ({ kind, text }) => `${kind} ${text.trim()}`,
      ),
    ).toEqual(['keep used', 'strike for any purpose', 'insert solely to serve', 'keep here'])
  })

  it('is shown word by word: the kept and struck words give the old sentence, the kept and inserted ones the new', () => {
    const before = 'We may use your content to improve the Service.'
    const after = 'We will not use your content to improve the Service.'
    const parts = redline(before, after)
    expect(
      parts
        .filter((part) => part.kind !== 'insert')
        .map((part) => part.text)
        .join(''),
    ).toBe(before)
    expect(
      parts
        .filter((part) => part.kind !== 'strike')
        .map((part) => part.text)
        .join(''),
    ).toBe(after)
    expect(parts.filter((part) => part.kind === 'strike').map((part) => part.text.trim())).toEqual(['may'])
  })
})

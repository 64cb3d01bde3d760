/** The rule files' edits on vendors' sentences of our own: what a negotiator would send back. */
import { describe, expect, it } from 'vitest'
import { LIBRARY } from '../library/rules.gen.ts'
import { mend } from '../negotiate/redline.ts'
import { termsBySentence } from '../negotiate/terms.ts'
import { parseContract } from '../parse/parse.ts'
import { readMarkdown } from '../read/markdown.ts'

const contract = parseContract(
  readMarkdown(`# Terms of Service

These Terms apply between you and Thornbury Models Ltd ("Thornbury", "we", "us", "our"). By using the Services you agree to these Terms.

"Content" means the inputs that you submit and the outputs that the Services return. We will run the Services with care. You will pay our fees, and you own your Content. We keep your Content safe.
`),
)
const termsFor = termsBySentence(contract)

const MENDS: [string, string, string][] = [
  [
    'use.service-only',
    'We may use your Content to provide, maintain, develop and improve our Services.',
    'We may use your Content to provide and maintain our Services.',
  ],
  [
    'use.service-only',
    'Thornbury may process your Content for its legitimate business purposes, such as research and marketing.',
    'Thornbury may process your Content only to provide the Services to you.',
  ],
  [
    'use.feedback',
    'You grant us a perpetual and irrevocable right to use and exploit feedback without restriction or compensation.',
    'You grant us a right to use feedback to improve the Services (excluding your Content and confidential information contained in it) without compensation.',
  ],
  [
    'use.feedback',
    'We may use feedback for any purpose and in any way without payment to you.',
    'We may use feedback to improve the Services (excluding your Content and confidential information contained in it) without payment to you.',
  ],
  [
    'use.no-publicity',
    'You grant us the right to name you as a customer on our site.',
    'You grant us the right to name you as a customer on our site, in each case only with your prior written consent.',
  ],
  [
    'use.no-training',
    'If you do not want us to use your Content to train our models, you can opt out in your settings.',
    'You may opt in to the use of your Content to train our models in your settings.',
  ],
  [
    'trap.perpetual-licence',
    'You grant us an irrevocable, worldwide license to host your Content.',
    'You grant us a revocable, worldwide license for the term of these Terms to host your Content.',
  ],
  [
    'trap.survival',
    'Sections 2, 5 and 9 survive termination.',
    'Sections 2, 5 and 9 survive termination, except that we keep no right in your Content.',
  ],
  [
    'trap.unilateral-change',
    'Thornbury reserves the right, in its sole discretion, to change these Terms.',
    'Thornbury reserves the right, only with your prior written consent, to change these Terms.',
  ],
  [
    'trap.unilateral-change',
    'Continued use of the Services shall constitute acceptance of the new Terms.',
    'Continued use of the Services shall not constitute acceptance of the new Terms.',
  ],
  [
    'trap.aggregated-data',
    'We reserve the right to sell statistics that we compile from your Content.',
    'We will not sell statistics that we compile from your Content.',
  ],
  [
    'data.residency',
    'Your Content may be processed in the United States and other countries.',
    'Your Content may be processed only in the regions that you select.',
  ],
  [
    'remedy.liability-cap',
    '9.1 In no event shall our total liability exceed the fees of twelve months.',
    '9.1 Save for breach of confidentiality, breach of data protection duties and indemnities, in no event shall our total liability exceed the fees of twelve months.',
  ],
  [
    'remedy.liability-cap',
    'Our liability under this annex will be subject to the limits of liability in the master agreement.',
    'Our liability under this annex will be subject to the limits of liability in the master agreement, none of which limits liability for breach of confidentiality, breach of data protection duties or indemnities.',
  ],
  [
    'remedy.ip-indemnity',
    'By using the Services, you agree to indemnify Thornbury against any loss.',
    'By using the Services, you agree to indemnify Thornbury against any loss. Thornbury will indemnify you against claims by third parties that use of the Services infringes their rights.',
  ],
]

describe('a mended sentence', () => {
  it.each(MENDS)('%s: %s', (id, before, after) => {
    const edits = LIBRARY.positions.find((position) => position.id === id)?.edits ?? []
    expect(mend(before, edits, termsFor(before))).toBe(after)
  })
})

/** What is owned where only a pronoun names it: a wrong guess would name the wrong owner. */
import { table } from './said.fixture.ts'

table('a right that a pronoun names', [
  ['To the extent that we acquire any right in Outputs, we hereby assign it to Customer.', 'customer own outputs'],
  ['If Provider obtains rights in the Outputs, Provider hereby assigns them to Customer.', 'customer own outputs'],
  ['Any rights we may obtain in the Outputs are assigned to you.', 'customer own outputs', '!vendor own outputs'],
  [
    'The Output belongs to you; we assign you whatever interest we hold in it.',
    'customer own outputs',
    'vendor assign outputs',
  ],
  ['If Provider acquires any right in Outputs, such rights vest in Customer.', 'customer own outputs'],
  [
    'To the extent that Provider acquires rights in Inputs or Outputs, Provider assigns them to Customer.',
    'customer own inputs+outputs',
  ],
])

table('a right that is supposed is not given', [
  [
    'Should any right in Outputs vest in Provider, it is hereby assigned to Customer.',
    'customer own outputs',
    '!vendor own outputs',
  ],
  [
    'To the extent any right, title or interest in Outputs vests in Provider, Provider transfers it to Customer.',
    'customer own outputs',
    '!vendor own outputs',
  ],
  ['To the extent permitted by law, title to the Outputs vests in Provider.', 'vendor own outputs'],
])

table('what the sentence before names', [
  ['The Services return Outputs in response to Inputs. Customer shall own the same.', 'customer own outputs'],
  ['Provider generates Outputs. All of the foregoing belongs to Customer.', 'customer own outputs'],
  ['We store Inputs and return Outputs. All of the foregoing belongs to you.', 'customer own inputs+outputs'],
  ['The Services make Outputs. Title to them vests in Customer.', 'customer own outputs'],
  ['The Services make Outputs. They are owned by Provider.', 'vendor own outputs'],
  ['The Services make Outputs. They shall be assigned to Customer.', 'customer own outputs'],
  ['Inputs and Outputs are kept. Customer owns them.', 'customer own inputs+outputs'],
])

table('pronouns that stand for something else', [
  ['You may send Feedback. You hereby assign it to us.', 'vendor own feedback', '!vendor own outputs'],
  ['Provider operates the platform and returns Outputs. Provider owns it.', '!vendor own outputs'],
  ['Provider returns Outputs. Neither party may assign it without consent.', '!both not assign outputs'],
  ['Provider returns Outputs. Neither party may assign this Agreement.', '!both not assign outputs'],
  [
    'Provider returns Outputs. Neither party may assign this Agreement, and Provider may transfer it to Customer.',
    '!customer own outputs',
  ],
  ['You submit Inputs and we return Outputs. Customer owns it.', '!customer own inputs', '!customer own outputs'],
  ['Provider stores Outputs and Feedback. Provider assigns it to Customer.', '!customer own outputs'],
  ['Provider uses Customer Data. Provider retains all rights it holds.', '!vendor own content'],
])

/** The sentence reader alone: grants, ownership, lists, exceptions, things described, what "it" means. */
import { table } from './said.fixture.ts'

table('leave and grants', [
  [
    'Customer grants Provider a licence to use, copy and modify Customer Data.',
    'vendor licence content',
    'vendor use content',
    'vendor copy content',
    'vendor modify content',
    '!customer use content',
  ],
  [
    'You grant us and our affiliates a worldwide, perpetual licence to use your content.',
    'vendor licence content',
    'vendor use content',
  ],
  [
    'Customer hereby grants to Provider the right to host Customer Data.',
    'vendor licence content',
    'vendor store content',
  ],
  ['By submitting content you give us permission to use your content.', 'vendor licence content', 'vendor use content'],
  [
    'Customer does not grant Provider any licence to use Customer Data for training.',
    'vendor not licence content',
    'vendor not use content',
  ],
  [
    'Provider grants Customer a licence to use the Outputs.',
    'customer licence outputs',
    'customer use outputs',
    '!vendor use outputs',
  ],
  ['Provider is granted a licence to use Customer Data.', 'vendor licence content', 'vendor use content'],
  ['Provider shall have a perpetual licence to use Customer Data.', 'vendor licence content', 'vendor use content'],
  ['Provider reserves the right to use Feedback.', 'vendor use feedback'],
  ['Provider is entitled to disclose Customer Data.', 'vendor disclose content'],
  ['Provider is free to use Feedback.', 'vendor use feedback'],
  ['Customer authorises Provider to engage sub-processors.', 'vendor engage'],
  ['Customer permits Provider to share Customer Data with its affiliates.', 'vendor disclose content'],
  ['You allow us to analyse your content.', 'vendor process content'],
  ['You let us use your content.', 'vendor use content'],
  ["Customer consents to Provider's use of Customer Data for training.", 'vendor use content'],
  ['Customer consents to Provider using Customer Data for training.', 'vendor use content'],
  ['Customer instructs Provider to process Personal Data.', 'vendor process personal-data'],
  ['Customer licenses Customer Data to Provider.', 'vendor licence content'],
])

table('ownership', [
  ['As between the parties, Customer owns all Inputs and Outputs.', 'customer own inputs+outputs'],
  ['You own your Output.', 'customer own outputs'],
  ['Customer retains all right, title and interest in Customer Data.', 'customer own content'],
  ['You keep all rights in your content.', 'customer own content'],
  [
    'Customer: (a) retains all right, title and interest in Customer Data; and (b) grants Provider a licence to host it.',
    'customer own content',
    'vendor licence content',
  ],
  ['Provider owns all Outputs.', 'vendor own outputs'],
  ['Provider claims no ownership of your content.', 'vendor not own content'],
  ['We do not claim ownership of your content.', 'vendor not own content'],
  ['The Outputs belong to Customer.', 'customer own outputs'],
  ['Title to the Outputs vests in Provider.', 'vendor own outputs'],
  ['The Outputs are the sole property of Customer.', 'customer own outputs'],
  ['Your content is yours.', 'customer own content'],
  ['Your content remains yours.', 'customer own content'],
  ['Provider hereby assigns to Customer all right, title and interest in the Outputs.', 'customer own outputs'],
  ['Customer assigns to Provider all rights in Feedback.', 'vendor own feedback'],
  ['Outputs are owned by Provider.', 'vendor own outputs'],
  ['Ownership of Customer Data stays with Customer.', 'customer own content'],
  ['Customer is the sole owner of the Outputs.', 'customer own outputs'],
  ['Provider acquires no rights in Customer Data.', 'vendor not own content'],
  ['Customer shall own the fine-tuned models.', 'customer own fine-tuned-models'],
  ['All rights in the Outputs pass to Customer on delivery.', 'customer own outputs'],
  [
    'To the extent that Provider acquires any right in Outputs, Provider assigns it to Customer.',
    'customer own outputs',
  ],
  ['To the extent permitted by law, Provider owns the Outputs.', 'vendor own outputs'],
])

table('ownership told apart', [
  [
    'Customer owns the Inputs, and Provider owns the Outputs.',
    'customer own inputs',
    'vendor own outputs',
    '!vendor own inputs+outputs',
    '!customer own inputs+outputs',
  ],
  ['You own your Output, but we may retain it to comply with law.', 'customer own outputs', 'vendor retain outputs'],
  [
    'Provider retains all rights in the Service; Customer retains all rights in Customer Data.',
    'customer own content',
    '!vendor own content',
  ],
  ['Provider does not own, and will not claim, the Outputs.', 'vendor not own outputs'],
])

table('things described, not done', [
  [
    'Embeddings created from Customer Content are the property of Customer.',
    'customer own embeddings',
    '!customer own embeddings+content',
  ],
  ['Our models have been trained on licensed, public and synthetic data.', '!vendor train content'],
  ['Provider shall provide remote training to the administrators of Customer.', '!vendor train'],
  ['Provider may use files sent by Customer to train its models.', 'vendor use content', 'vendor train content'],
  ['Provider may use Outputs generated by Customer to train its models.', 'vendor use outputs', 'vendor train outputs'],
  [
    'We make no warranty about the data used to train the models.',
    '!vendor not train content',
    '!vendor not use content',
  ],
  [
    'Claims about the content used by us to train our models are excluded.',
    'vendor use content',
    'vendor train content',
  ],
  [
    'No model, whether owned by Provider or by a third party, shall be trained on Customer Data.',
    'vendor not train content',
  ],
  ['Customer Data is off limits for training by Provider.', 'vendor not train content'],
])

table('turns in mid-course', [
  [
    'We may use your content to improve the service, but under no circumstances to train models.',
    'vendor use content',
    'vendor improve content',
    'vendor not train content',
  ],
  [
    'Your content is used only to produce your results, never to train a model.',
    'vendor use content',
    'vendor not train content',
  ],
  ['Provider may use Customer Data neither for training nor for development.', 'vendor not train content'],
  [
    'Customer grants Provider a right to use Customer Data to provide the Services; that right does not include training.',
    'vendor use content',
    '!vendor train content',
  ],
])

table('it and they', [
  [
    'Provider stores Customer Data in the EU. It will not be used to train models.',
    'vendor not use content',
    'vendor not train content',
  ],
  ['You upload your content. We never train on it.', 'vendor not train content'],
  ['By submitting content you let us use it for any purpose.', 'vendor use content'],
])

table('lists', [
  [
    'Provider will: (i) delete Customer Data; (ii) not retain copies; and (iii) notify Customer.',
    'vendor delete content',
    'vendor not retain',
    'vendor notify',
  ],
  [
    'Provider shall not: (a) sell Customer Data; (b) use Customer Data for advertising; or (c) disclose Customer Data.',
    'vendor not sell content',
    'vendor not use content',
    'vendor not disclose content',
  ],
  [
    'Provider may use Customer Data to (a) provide the Services, (b) improve the Services and (c) train its models.',
    'vendor use content',
    'vendor improve content',
    'vendor train content',
  ],
  [
    'We may (1) host, (2) copy and (3) adapt your content.',
    'vendor store content',
    'vendor copy content',
    'vendor modify content',
  ],
])

table('exceptions', [
  [
    'Provider will not use Customer Data, except to provide the Services.',
    'vendor not use content',
    'vendor provide content',
  ],
  ['Unless Customer consents, Provider will not use Customer Data for training.', 'vendor not use content'],
  ['Unless you opt out, we may use your content for training.', 'vendor use content'],
  ['Provider shall not use Customer Data for any purpose other than providing the Services.', 'vendor not use content'],
  ['Provider may disclose Customer Data only if required by law.', 'vendor disclose content'],
  ['Provider will not disclose Customer Data unless required by law.', 'vendor not disclose content'],
  ['Except as required by law, Provider shall delete Customer Data.', 'vendor delete content'],
  ['Except with your consent, we will not share your content.', 'vendor not disclose content'],
])

/** The sentence reader alone, on invented sentences of many constructions: who does (not) do what to which things. */
import { describe, expect, test } from 'vitest'
import { madeContract } from './made.ts'
import { framesOf, readContract } from './reading.ts'

/** Every frame of a text as "vendor not use content" (actor, denial, act, objects). */
function said(text: string): string[] {
  const reading = readContract(madeContract([text]))
  return reading.sentences.flatMap((sentence) =>
    framesOf(reading, sentence.index).map((frame) =>
      `${frame.actor}${frame.negated ? ' not' : ''} ${frame.act} ${frame.objects.join('+')}`.trim(),
    ),
  )
}

type Row = [sentence: string, ...frames: string[]]

function table(name: string, rows: Row[]): void {
  describe(name, () => {
    test.each(rows)('%s', (sentence, ...frames) => {
      const read = said(sentence)
      for (const frame of frames) {
        if (frame.startsWith('!')) expect(read).not.toContain(frame.slice(1))
        else expect(read).toContain(frame)
      }
    })
  })
}

table('who acts', [
  ['Provider may use Customer Data to train its models.', 'vendor use content', 'vendor train content'],
  ['We may use your content to train our models.', 'vendor use content', 'vendor train content'],
  [
    'Customer may not use Output to train models that compete with Provider.',
    'customer not use outputs',
    'customer not train outputs',
    '!vendor not train outputs',
  ],
  ['You must not use Output to develop competing models.', 'customer not use outputs'],
  ['Provider and its affiliates may use Customer Data.', 'vendor use content'],
  ['Provider (together with its affiliates) may retain Customer Data.', 'vendor retain content'],
  ['Provider personnel may access Customer Data.', 'vendor access content'],
  ["Provider's employees may review Customer Data for abuse.", 'vendor access content'],
  ['Our engineers can view your content.', 'vendor access content'],
  [
    'Customer agrees that Provider may share Customer Data with partners.',
    'vendor disclose content',
    '!customer disclose content',
  ],
  ['You agree that we may use your content.', 'vendor use content'],
  ['Customer acknowledges that Provider collects Usage Data.', 'vendor collect usage-data'],
  ['Customer Data may be used by Provider to improve the service.', 'vendor use content'],
  ['Customer Data is processed by Provider and its subcontractors.', 'vendor process content'],
  ['Customer Data will be deleted by Customer before the term ends.', 'customer delete content'],
  ['Your content is deleted within 30 days.', 'vendor delete content'],
  ['Outputs are not retained after delivery.', 'vendor not retain outputs'],
  [
    'Customer Data shall be encrypted, stored and backed up by Provider.',
    'vendor secure content',
    'vendor store content',
  ],
  ['Each party shall protect the Confidential Information of the other.', 'both secure confidential-information'],
  ['The parties shall keep Confidential Information secret.', 'both retain confidential-information'],
  ['Neither party shall disclose Confidential Information.', 'both not disclose confidential-information'],
  ['Third parties may access Customer Data.', 'third access content'],
  ['Sub-processors may process Customer Data.', 'third process content'],
  ['Northwind Models, Inc. will not sell Customer Data.', 'vendor not sell content'],
  ['NORTHWIND MAY USE CUSTOMER DATA TO TRAIN ITS MODELS.', 'vendor use content', 'vendor train content'],
  ['The Provider shall notify the Customer of any breach.', 'vendor notify', '!customer notify'],
  ['Customer shall notify Provider of any breach.', 'customer notify'],
  ['Provider, at its option, may delete Customer Data.', 'vendor delete content'],
  ['Provider may, at its option, delete Customer Data.', 'vendor delete content'],
  ['Provider may at any time and without notice delete Customer Data.', 'vendor delete content'],
  ['Provider, its affiliates and their successors may use Customer Data.', 'vendor use content'],
  ['Customer will indemnify and hold harmless Provider.', 'customer indemnify'],
  ['Provider shall defend Customer against claims and indemnify Customer.', 'vendor indemnify'],
  ['It is for Customer to delete Customer Data.', 'customer delete content'],
  ['Our systems analyse your content to develop new features.', 'vendor process content'],
  ['If Customer requests, Provider shall delete Customer Data.', 'vendor delete content'],
  ['When you cancel, we delete your content.', 'vendor delete content'],
  ['Where Provider engages sub-processors, it shall inform Customer.', 'vendor engage'],
])

table('what is denied', [
  [
    'Provider will not use Customer Data to train, develop or improve its models.',
    'vendor not use content',
    'vendor not train content',
    'vendor not develop content',
    'vendor not improve content',
  ],
  ['We never train on your content.', 'vendor not train content'],
  ['We do not and will not sell your content.', 'vendor not sell content'],
  ["We don't use your content to train our models.", 'vendor not use content', 'vendor not train content'],
  ["We won't share your content.", 'vendor not disclose content'],
  ['We cannot access your content.', 'vendor not access content'],
  [
    'Provider will not, and will not permit any third party to, use Customer Data to train models.',
    'vendor not use content',
    'vendor not train content',
  ],
  ['Provider shall not itself, nor shall it allow others to, train on Customer Data.', 'vendor not train content'],
  [
    'Neither Provider nor its affiliates will use Customer Data for training.',
    'vendor not use content',
    'vendor not train content',
  ],
  ['In no event shall Provider use Customer Data for training.', 'vendor not use content'],
  ['Under no circumstances will we train on your content.', 'vendor not train content'],
  ['No Customer Data will be used to train models.', 'vendor not use content', 'vendor not train content'],
  ['No Customer Data will be used by Provider to train models.', 'vendor not use content'],
  ['Nothing in this Agreement permits Provider to train models on Customer Data.', 'vendor not train content'],
  ['Nothing in this Agreement gives Provider the right to use Customer Data for training.', 'vendor not use content'],
  [
    'Nothing in this Agreement prevents Provider from using Customer Data to build competing products.',
    'vendor use content',
    '!vendor not use content',
  ],
  ['Provider is prohibited from using Customer Data for training.', 'vendor not use content'],
  ['Provider is not permitted to use Customer Data for training.', 'vendor not use content'],
  ['Provider shall refrain from training on Customer Data.', 'vendor not train content'],
  ['Provider has no right to use Customer Data.', 'vendor not use content'],
  ['Provider agrees not to use Customer Data for training.', 'vendor not use content'],
  ['Provider undertakes not to disclose Customer Data.', 'vendor not disclose content'],
  ["Without Customer's consent Provider will not use Customer Data.", 'vendor not use content'],
  [
    'Customer Data will not be used, sold or disclosed.',
    'vendor not use content',
    'vendor not sell content',
    'vendor not disclose content',
  ],
  ['Customer Data is not used to train models.', 'vendor not use content', 'vendor not train content'],
  ['Customer Data is never used for training.', 'vendor not use content', 'vendor not train content'],
  ["Provider's use of Customer Data to train models is prohibited.", 'vendor not use content'],
  ['The use of Customer Data for training by Provider is not permitted.', 'vendor not use content'],
  ['Provider may not use Customer Data for training.', 'vendor not use content'],
  [
    'Provider will use Customer Data only to provide the Services and will not train on it.',
    'vendor use content',
    'vendor not train content',
  ],
  [
    'Provider will not train on Customer Data but may use it to detect abuse.',
    'vendor not train content',
    'vendor use content',
  ],
  ['We may store your content, but we will not share it.', 'vendor store content', 'vendor not disclose content'],
  ['Provider shall provide the Services without retaining Customer Data.', 'vendor not retain content'],
  ['Provider may not only use but also sell Customer Data.', 'vendor sell content'],
  ['Nobody at Provider will read your content.', 'vendor not access content'],
  ['Provider will not knowingly disclose Customer Data.', 'vendor not disclose content'],
  ['Provider will at no time use Customer Data for training.', 'vendor not use content'],
  ['At no time will Provider use Customer Data for training.', 'vendor not use content'],
  ['Provider may, but is not obliged to, delete Customer Data.', 'vendor delete content', '!vendor not delete content'],
  [
    'Provider has the right, but not the obligation, to monitor Customer Data.',
    'vendor monitor content',
    '!vendor not monitor content',
  ],
  ['Provider is under no obligation to delete Customer Data.', 'vendor not delete content'],
  ['We make no use of your content for training.', 'vendor not use content'],
])

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

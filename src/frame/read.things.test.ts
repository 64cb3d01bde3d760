/** The sentence reader alone: rights named with their holder, uses named as nouns, things that serve someone. */
import { table } from './said.fixture.ts'

table('a right and its holder', [
  ["Provider's right to use Customer Data in its research shall outlast this Agreement.", 'vendor use content'],
  ['The right of the Provider to exploit Customer Data for its products shall continue.', 'vendor use content'],
  ['You own your content, except that we may use your content to train our models.', 'vendor train content'],
])

table('a use named as a noun', [
  ['Use of Customer Data for research is permitted.', 'vendor use content'],
  ['Use of Customer Data for research is prohibited.', 'vendor not use content'],
])

table('words that tell which thing is meant', [
  ['We may use content you submit to train our models.', 'vendor train content', '!customer train'],
  ['We may use the content that you upload to our platform to train our models.', 'vendor train content'],
  ['Provider may keep data received from Customer to develop new products.', 'vendor develop content'],
])

table('things that serve', [
  ['Your content helps to improve our services.', 'vendor use content', 'vendor improve content'],
  ['Customer Data may flow into our training pipelines.', 'vendor use content'],
  ['Customer Data never feeds our models.', 'vendor not use content'],
  ['Provider shall ensure that Customer Data does not flow into training.', 'vendor not use content'],
])

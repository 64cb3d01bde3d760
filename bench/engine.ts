/** The engine's own time against readers that anyone can run on the same text, and its growth with the text. */
import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { loadFinder } from '../src/engine/node.ts'
import { reviewSource } from '../src/engine/review.ts'
import { readMarkdown } from '../src/read/markdown.ts'
import { atMost, turnByTurn, type Line } from './measure.ts'
import { contractOf } from './texts.ts'

const SIZE = 50_000

export interface Growth {
  characters: number
  ms: number
}

export async function engineLines(): Promise<{ lines: Line[]; growth: Growth[] }> {
  const model = await loadFinder()
  const source = readMarkdown(contractOf(SIZE))
  const { text } = source
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const nlp = wink(winkModel)
  const ms = await turnByTurn({
    segmenter: () => [...segmenter.segment(text)].length,
    engine: () => reviewSource(source, { anyText: true }),
    withFinder: () => reviewSource(source, { anyText: true, model }),
    wink: () => nlp.readDoc(text).sentences().length(),
  })
  const slow = await turnByTurn(
    { engine: () => reviewSource(source, { anyText: true }), compromise: () => compromise(text).sentences().length },
    { rounds: 3, warm: 1 },
  )
  const growth: Growth[] = []
  for (const times of [1, 2, 4, 8, 10, 16]) {
    const grown = readMarkdown(contractOf(SIZE * times))
    const one = await turnByTurn({ run: () => reviewSource(grown, { anyText: true, model }) }, { rounds: 5, warm: 1 })
    growth.push({ characters: grown.text.length, ms: one.run })
  }
  const at = (times: number) => growth.find((point) => Math.round(point.characters / SIZE) === times)?.ms ?? Number.NaN
  return {
    growth,
    lines: [
      {
        what: `Sentences by Intl.Segmenter, ${SIZE / 1000} KB`,
        figure: `${ms.segmenter.toFixed(1)} ms`,
        aim: 'the yardstick',
        met: true,
      },
      atMost('Text to answers without the finder, times Intl.Segmenter', ms.engine / ms.segmenter, 1.5),
      atMost('Text to answers with the finder, times Intl.Segmenter', ms.withFinder / ms.segmenter, 2.5),
      atMost('Text to answers without the finder, times wink-nlp reading the text', ms.engine / ms.wink, 0.5),
      atMost('Text to answers without the finder, times compromise', slow.engine / slow.compromise, 0.05),
      atMost('Ten times the text, times the time', at(10) / at(1), 12),
    ],
  }
}

/** A desk without a browser: the engine gives what it is told to, what is shown and copied is written down. */
import { Stopped } from '../../engine/client.ts'
import type { Reviewed } from '../../engine/messages.ts'
import { LIBRARY } from '../../library/rules.gen.ts'
import type { SourceText } from '../../read/source.ts'
import { weigh } from '../../review/weigh.ts'
import type { ShowResult, Span, TabRef } from '../browser/messages.ts'
import type { Desk } from '../desk.ts'
import { isOpen } from '../rows.ts'
import { SAMPLE, SAMPLE_ASKS } from './sample.ts'

export const TAB: TabRef = {
  id: 1,
  windowId: 1,
  title: 'Bramblewick terms',
  address: 'https://bramblewick.example/terms',
  visit: 'first',
}

export interface PaperDesk extends Desk {
  shown: Span[][]
  copied: string[]
  /** What was copied as HTML. */
  copiedRich: string[]
  /** What the page answers when words are shown. */
  answer: ShowResult | 'unreachable'
}

/** `review` decides the review of a text; "never" leaves it under way until it is stopped. */
export function paperDesk(review: ((source: SourceText) => Reviewed) | 'never' = () => SAMPLE): PaperDesk {
  let abandon: ((error: Error) => void) | undefined
  const desk: PaperDesk = {
    shown: [],
    copied: [],
    copiedRich: [],
    answer: 'shown',
    engine: {
      review: ({ source }, onProgress) => {
        onProgress(0.4)
        if (review !== 'never') return Promise.resolve(source).then(review)
        return new Promise((_, reject) => {
          abandon = reject
        })
      },
      weigh: ({ rows, playbook, profile }) => Promise.resolve(weigh(rows, LIBRARY.positions, playbook, profile)),
      asks: ({ review: { rows } }) =>
        Promise.resolve(
          Object.fromEntries(
            Object.entries(SAMPLE_ASKS).filter(([position]) =>
              rows.some((row) => row.position === position && isOpen(row)),
            ),
          ),
        ),
      stop: () => abandon?.(new Stopped()),
    },
    show: (_tab, _source, spans) => {
      desk.shown.push(spans)
      return Promise.resolve(desk.answer)
    },
    copy: (text) => {
      desk.copied.push(text)
      return Promise.resolve(true)
    },
    copyRich: (html, plain) => {
      desk.copiedRich.push(html)
      return desk.copy(plain)
    },
  }
  return desk
}

/** For tests of the sentence reader: what a text says, in short. */
import { describe, expect, test } from 'vitest'
import { madeContract } from './made.fixture.ts'
import { framesOf, readContract } from './reading.ts'

/** Every frame of a text as "vendor not use content" (actor, denial, act, objects). */
export function said(text: string): string[] {
  const reading = readContract(madeContract([text]))
  return reading.sentences.flatMap((sentence) =>
    framesOf(reading, sentence.index).map((frame) =>
      `${frame.actor}${frame.negated ? ' not' : ''} ${frame.act} ${frame.objects.join('+')}`.trim(),
    ),
  )
}

export type Row = [sentence: string, ...frames: string[]]

/** A table test: each frame must be read in its sentence; one that starts with "!" must not. */
export function table(name: string, rows: Row[]): void {
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

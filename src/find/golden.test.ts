import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadModel, score, type Passage } from './find.ts'

interface Case extends Passage {
  relevance: number[]
  leaning: Record<string, number[]>
}

const here = (name: string): URL => new URL(name, import.meta.url)
const bytes = readFileSync(here('model.bin'))
const model = loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
const cases = JSON.parse(readFileSync(here('golden.json'), 'utf8')) as Case[]
const scores = score(model, cases)
const positions = model.positions.length

describe('the numbers that training measured', () => {
  it.each(cases.map((one, index) => ({ ...one, index })))(
    'are those of the product: $text',
    ({ relevance, leaning, index }) => {
      relevance.forEach((wanted, p) => {
        expect(Math.abs(wanted - (scores.relevance[index * positions + p] as number))).toBeLessThan(1e-3)
        const status = leaning[p]
        if (!status || wanted < 0.01) return
        status.forEach((share, s) => {
          expect(Math.abs(share - (scores.leaning[(index * positions + p) * 3 + s] as number))).toBeLessThan(1e-3)
        })
      })
    },
  )

  it('come from a file of at most 3 MB', () => {
    expect(bytes.byteLength).toBeLessThanOrEqual(3_000_000)
  })
})

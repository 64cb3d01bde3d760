import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadModel, score, topLeads, type Passage, type Scores } from './find.ts'

const bytes = readFileSync(new URL('model.bin', import.meta.url))
const model = loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
const plain = (text: string): Passage => ({ heading: '', lead: '', text })

const contract = [
  'This agreement starts on the date of the order form.',
  'Provider will not use Customer Content to train any machine learning model.',
  'Customer shall pay each invoice within thirty days.',
  'Provider will tell Customer of a personal data breach within 48 hours after becoming aware of it.',
  'Provider may change these terms at any time by posting them on its website, and continued use is acceptance.',
  'Customer owns all inputs and outputs.',
].map(plain)

describe('topLeads on a contract', () => {
  const leads = topLeads(score(model, contract))
  const first = (position: string) => leads.find((lead) => lead.position === position)

  it('points at the sentence that decides a position', () => {
    expect(first('use.no-training')?.sentence).toBe(1)
    expect(first('assurance.incident-notice')?.sentence).toBe(3)
    expect(first('trap.unilateral-change')?.sentence).toBe(4)
    expect(first('allocation.inputs')?.sentence).toBe(5)
  })

  it('leans to the status of plain wording', () => {
    expect(first('use.no-training')?.leaning.preferred).toBeGreaterThan(0.5)
    expect(first('trap.unilateral-change')?.leaning.adverse).toBeGreaterThan(0.5)
  })

  it('finds nothing in a contract without sentences', () => {
    expect(topLeads(score(model, []))).toEqual([])
  })

  it('reads a list item with the words that lead it in', () => {
    const item = { heading: 'Data', text: 'train machine learning models on Customer Content;' }
    const [ban, leave] = [
      { ...item, lead: 'Provider will not:' },
      { ...item, lead: 'Provider may:' },
    ].map((passage) => topLeads(score(model, [passage])).find((lead) => lead.position === 'use.no-training'))
    expect(ban?.leaning.adverse ?? 0).toBeLessThan(leave?.leaning.adverse ?? 0)
  })
})

describe('topLeads', () => {
  const scores: Scores = {
    positions: ['use.feedback', 'data.security'],
    count: 4,
    relevance: Float32Array.of(0.1, 0, 0.9, 0.01, 0.5, 0, 0.7, 0),
    leaning: new Float32Array(24).fill(1 / 3),
  }

  it('gives the likeliest first, as many as asked', () => {
    expect(topLeads(scores, { perPosition: 2 }).map((lead) => lead.sentence)).toEqual([1, 3])
  })

  it('leaves out what is hardly likely', () => {
    expect(topLeads(scores).every((lead) => lead.position === 'use.feedback')).toBe(true)
  })
})

describe('loadModel', () => {
  it('says what to do when the file is no model', () => {
    expect(() => loadModel(new ArrayBuffer(64))).toThrow('Install Counterclause again')
    expect(() => loadModel(new ArrayBuffer(0))).toThrow('damaged')
  })
})

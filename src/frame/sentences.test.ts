/** Cutting legal text into sentences, list items with what leads them in. */
import { describe, expect, test } from 'vitest'
import { madeContract } from './made.fixture.ts'
import { canonOf, readContract } from './reading.ts'
import { cutSpans } from './sentences.ts'

const cut = (text: string): string[] => cutSpans(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

describe('cutting', () => {
  test.each<[string, number]>([
    ['Provider deletes Customer Data. Backups follow within 30 days.', 2],
    ['Northwind Models, Inc. will delete Customer Data.', 1],
    ['See Section 4.2. The cap applies.', 2],
    ['As set out in No. 4 of the Annex, the fee is due.', 1],
    ['Metrics, e.g. Latency and load, are kept.', 1],
    ['The U.S. Government may ask for data.', 1],
    ['1. Provider may use Customer Data. 2. Provider may share it.', 2],
    ['Provider shall: (a) delete data; (b) return data; and (c) confirm it.', 1],
    ['Can you train on my data? No.', 2],
    ['"We do not train." This is a promise.', 2],
    ['Fees are 3.5 percent. They rise each year.', 2],
    ['Customer\nowns the Outputs.', 1],
  ])('%s', (text, count) => {
    expect(cut(text)).toHaveLength(count)
  })

  test('a very long sentence is cut at semicolons, so that no rule looks at pages of text', () => {
    const longest = Math.max(
      ...cut(`${'Provider may use the data for its purposes; '.repeat(500)}end.`).map((one) => one.length),
    )
    expect(longest).toBeLessThan(3000)
  })
})

describe('lists', () => {
  test('an item is read with its lead-in', () => {
    const reading = readContract(
      madeContract(['Provider shall not:', '(a) sell Customer Data; or', '(b) train on it.'], {
        leads: { 1: 0, 2: 0 },
      }),
    )
    expect(canonOf(reading, 1).text).toBe('VENDOR shall not sell [content]; or')
  })

  test('lead-ins pass down two levels', () => {
    const reading = readContract(
      madeContract(['Provider may:', '(a) use Customer Data to', '(i) improve the Services.'], {
        leads: { 1: 0, 2: 1 },
      }),
    )
    expect(canonOf(reading, 2).text).toBe('VENDOR may use [content] to improve the services.')
  })

  test('only the first sentence of an item takes the lead-in', () => {
    const reading = readContract(
      madeContract(['Provider shall not:', '(a) sell Customer Data. Customer may leave.'], { leads: { 1: 0 } }),
    )
    expect(canonOf(reading, 2).text).toBe('CUSTOMER may leave.')
  })
})

describe('canonical text', () => {
  const canon = (text: string, options = {}): string => canonOf(readContract(madeContract([text], options)), 0).text

  test('sides, possessives, quotes and dashes are unified', () => {
    expect(canon('Provider’s “systems” – and ours – serve you.')).toBe(
      'VENDOR\'s "systems" - and VENDOR\'s - serve CUSTOMER.',
    )
  })

  test('a defined term stands for what it covers', () => {
    expect(canon('Provider may keep Materials.', { terms: { Materials: ['inputs', 'outputs'] } })).toBe(
      'VENDOR may keep [inputs+outputs].',
    )
  })

  test('capitals are read like any other text', () => {
    expect(canon('PROVIDER MAY USE CUSTOMER DATA.')).toBe('VENDOR may use [content].')
  })

  test('every character leads back to its place in the source', () => {
    const text = 'Provider  will   delete Customer Data.'
    const made = canonOf(readContract(madeContract([text])), 0)
    const at = made.text.indexOf('delete')
    expect(text.slice(made.map[at], (made.map[at] ?? 0) + 6)).toBe('delete')
    expect(made.map).toHaveLength(made.text.length)
  })
})

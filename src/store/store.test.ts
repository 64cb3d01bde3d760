import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  findDocument,
  findSetting,
  findTable,
  findTableFor,
  forgetAll,
  keepDocument,
  keepSetting,
  keepTable,
} from './store.ts'

const SOURCE = { format: 'text' as const, text: 'The vendor may train.', blocks: [], notes: [] }

describe('what lasts', () => {
  beforeEach(forgetAll)

  it('finds a table again by its visit, and the newest of an address', async () => {
    await keepTable({ id: 'one', address: 'https://larkspur.example/terms', panel: 'old', at: 1 })
    await keepTable({ id: 'two', address: 'https://larkspur.example/terms', panel: 'new', at: 2 })
    expect((await findTable('one'))?.panel).toBe('old')
    expect((await findTableFor('https://larkspur.example/terms'))?.panel).toBe('new')
    expect(await findTableFor('https://elsewhere.example/')).toBeUndefined()
  })

  it('keeps a document with its bytes', async () => {
    await keepDocument({ id: 'one', source: SOURCE, bytes: Uint8Array.of(1, 2), at: 1 })
    expect((await findDocument('one'))?.bytes).toEqual(Uint8Array.of(1, 2))
  })

  it('lets the oldest go when there are too many', async () => {
    for (let at = 0; at < 45; at++) await keepDocument({ id: `d${at}`, source: SOURCE, at })
    expect(await findDocument('d0')).toBeUndefined()
    expect(await findDocument('d44')).toBeDefined()
  })

  it('has nothing left after everything was deleted', async () => {
    await keepSetting('playbook', 'regulated-data')
    await keepTable({ id: 'one', address: 'a', panel: 1, at: 1 })
    await keepDocument({ id: 'one', source: SOURCE, at: 1 })
    await forgetAll()
    expect([await findSetting('playbook'), await findTable('one'), await findDocument('one')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

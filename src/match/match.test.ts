/** Signals on sentences: which hold, which win, what is quoted. Rules here are invented. */
import { describe, expect, test } from 'vitest'
import { madeContract } from '../frame/made.fixture.ts'
import { readContract } from '../frame/reading.ts'
import { expand } from '../library/expand.ts'
import type { Library, Position, Signal } from '../library/position.ts'
import { decide } from './decide.ts'
import { matchContract } from './hits.ts'
import { needsOf, plainNeedsOf, type Need } from './needs.ts'

function library(signals: Partial<Signal>[]): Library {
  const position = {
    id: 'use.no-training',
    signals: signals.map((one, i) => ({ id: `s${i}`, status: 'adverse', why: 'So.', ...one })),
  }
  return { version: 'test', positions: [position as unknown as Position], shared: [] }
}

function hits(parts: string[], signals: Partial<Signal>[], heading?: string): string[] {
  const contract = madeContract(parts, heading ? { heading } : {})
  return (matchContract(readContract(contract), library(signals)).get('use.no-training') ?? []).map(
    (hit) => `${hit.signal}@${hit.sentence}`,
  )
}

const TRAINS: Partial<Signal> = { frame: { actor: 'vendor', act: 'train', object: 'any-content', negated: false } }

describe('conditions of a signal', () => {
  test('a frame must meet every key', () => {
    expect(hits(['We train on your content.'], [TRAINS])).toEqual(['s0@0'])
    expect(hits(['We never train on your content.'], [TRAINS])).toEqual([])
    expect(hits(['You may not train on our models.'], [TRAINS])).toEqual([])
  })

  test('patterns must fit, and those of lacks must not', () => {
    const signal = { says: expand('delet ... {days}', { days: 'thirty days|30 days' }), lacks: expand('backups?', {}) }
    expect(hits(['We delete your content within 30 days.'], [signal])).toEqual(['s0@0'])
    expect(hits(['We delete your content, backups too, within 30 days.'], [signal])).toEqual([])
  })

  test('a pattern starts at the start of a word', () => {
    expect(hits(['This is related to fees.'], [{ says: expand('late', {}) }])).toEqual([])
  })

  test('bounds hold for periods whatever their unit', () => {
    const signal = { says: expand('delet', {}), days: { max: 30 } }
    expect(
      hits(['We delete your content within two weeks.', 'We delete your content within six months.'], [signal]),
    ).toEqual(['s0@0'])
  })

  test('a neighbour can take a sentence back', () => {
    const signal = { ...TRAINS, near: { lacks: expand('opt in', {}) } }
    expect(hits(['We train on your content. This holds only if you opt in.'], [signal])).toEqual([])
    expect(hits(['We train on your content. We are glad you are here.'], [signal])).toEqual(['s0@0'])
  })

  test('headings and contract kinds count', () => {
    expect(hits(['We train on your content.'], [{ ...TRAINS, heading: 'training' }], 'Model training')).toEqual([
      's0@0',
    ])
    expect(hits(['We train on your content.'], [{ ...TRAINS, heading: 'training' }], 'Fees')).toEqual([])
    expect(hits(['We train on your content.'], [{ ...TRAINS, document: { kind: 'dpa' } }])).toEqual([])
  })
})

describe('what decides', () => {
  const hit = (
    signal: string,
    status: 'preferred' | 'compromise' | 'adverse',
    more = {},
  ): Parameters<typeof decide>[0][number] => ({
    position: 'p',
    status,
    signal,
    why: 'So.',
    sentence: 0,
    weak: false,
    overrides: [],
    ...more,
  })
  const ruling = (...list: Parameters<typeof decide>[0]): string | undefined => decide(list, {})[0]?.signal

  test('the worst strong wording wins', () => {
    expect(ruling(hit('a', 'preferred'), hit('b', 'adverse'), hit('c', 'compromise'))).toBe('b')
  })
  test('hints count only where nothing strong stands', () => {
    expect(ruling(hit('a', 'preferred'), hit('b', 'adverse', { weak: true }))).toBe('a')
    expect(ruling(hit('b', 'adverse', { weak: true }))).toBe('b')
  })
  test('a wording can beat another', () => {
    expect(ruling(hit('a', 'compromise', { overrides: ['b'] }), hit('b', 'adverse'))).toBe('a')
    expect(ruling(hit('a', 'preferred', { overrides: ['*'] }), hit('b', 'adverse'))).toBe('a')
  })
})

describe('plain words that a pattern needs', () => {
  test.each<[string, Need]>([
    ['(?:delete|erase) backups?', { all: [{ any: ['delete', 'erase'] }, { any: ['backup', 'backups'] }] }],
    ['(?:re)?train(?:ing)?', { any: ['train', 'retrain', 'training', 'retraining'] }],
    ['VENDOR\\b.{0,40}\\[content\\]', { all: [] }],
    ['(?:any|\\[outputs\\]) purpose', { all: [{ all: [] }, 'purpose'] }],
    ['(?:marketing \\[|web sites)', { any: ['marketing', { all: ['web', 'sites'] }] }],
    ['licen[sc]e', 'licen'],
  ])('%s', (source, needs) => {
    expect(plainNeedsOf(source)).toEqual(needs)
  })
})

describe('letters that a pattern needs', () => {
  test.each<[string, Need]>([
    ['(?:delete|erase) backups?', { any: ['delete backup', 'erase backup', 'delete backups', 'erase backups'] }],
    ['VENDOR\\b.{0,40}\\[content\\]', { all: ['VENDOR', '[content]'] }],
    [
      'own[^;]{0,9}(?:by (?:the )?CUSTOMER|all \\w+)',
      { all: ['own', { any: [{ any: ['by CUSTOMER', 'by the CUSTOMER'] }, 'all '] }] },
    ],
    ['(?:no|not) \\w+', { all: [] }],
    ['(?!never)train', 'train'],
  ])('%s', (source, need) => {
    expect(needsOf(source)).toEqual(need)
  })

  test('a word inside a token was not said', () => {
    const says = expand('feedback', {})
    expect(hits(['We may use your suggestions.'], [{ says }])).toEqual([])
    expect(hits(['We may use your feedback.'], [{ says }])).toEqual(['s0@0'])
  })
})

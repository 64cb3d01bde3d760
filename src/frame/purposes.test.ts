/** Purposes, conditions, narrowings and figures, told by words. */
import { describe, expect, test } from 'vitest'
import { figuresIn, inDays } from './figures.ts'
import { conditionsIn, narrowingsIn, purposesIn } from './purposes.ts'

describe('purposes', () => {
  test.each<[string, string]>([
    ['VENDOR may use [content] to train its models', 'train'],
    ['VENDOR may use [content] to enhance the platform', 'improve'],
    ['VENDOR may use [content] to provide the services', 'provide'],
    ['VENDOR may use [content] for any business purpose', 'any'],
    ['VENDOR may use [content] for its own purposes', 'any'],
    ['VENDOR may use [content] to detect abuse', 'security'],
    ['VENDOR may use [content] to comply with law', 'legal'],
    ['VENDOR may use [content] in its marketing', 'marketing'],
  ])('%s', (text, purpose) => {
    expect(purposesIn(text)).toContain(purpose)
  })

  test('the name of an artefact is no purpose', () => {
    expect(purposesIn('CUSTOMER owns [training-data]')).toEqual([])
  })
})

describe('conditions', () => {
  test.each<[string, string]>([
    ["VENDOR will not train without CUSTOMER's prior written consent", 'consent'],
    ['VENDOR may train if CUSTOMER opts in', 'opt-in'],
    ['VENDOR may train unless CUSTOMER opts out', 'opt-out'],
    ['VENDOR may train unless CUSTOMER turns this off in the settings', 'opt-out'],
    ['VENDOR may disclose [content] where required by law', 'law'],
    ['VENDOR may change the terms on thirty days notice', 'notice'],
    ['VENDOR may delete [content] at its sole discretion', 'discretion'],
    ['VENDOR may share [content] in de-identified form', 'anonymised'],
    ['staff with a need to know may see [content]', 'need-to-know'],
  ])('%s', (text, condition) => {
    expect(conditionsIn(text)).toContain(condition)
  })

  test('agreeing to a use is not a condition of it', () => {
    expect(conditionsIn('CUSTOMER agrees that VENDOR may use [content]')).not.toContain('consent')
  })
})

test('narrowing is told by kind', () => {
  expect(narrowingsIn('VENDOR may use [content] solely to provide the services')).toContain('purpose')
  expect(narrowingsIn('VENDOR may use [content] during the term')).toContain('duration')
  expect(narrowingsIn('VENDOR may share [content] with staff on a need-to-know basis')).toContain('recipients')
})

describe('figures', () => {
  test.each<[string, number]>([
    ['within 30 days', 30],
    ['within thirty (30) days', 30],
    ['within two weeks', 14],
    ['within seventy-two hours', 3],
    ['for twelve months', 360],
    ['a 90-day period', 90],
  ])('%s is %d days', (text, days) => {
    expect(figuresIn(text).map(inDays)).toContain(days)
  })

  test('money and multiples are no times', () => {
    expect(figuresIn('the greater of $50,000 and twice the fees')).toEqual([
      { unit: 'money', value: 50000 },
      { unit: 'times', value: 2 },
    ])
  })
})

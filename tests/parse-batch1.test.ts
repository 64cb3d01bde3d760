/** Sides, definitions and survival on the batch-1 contracts, against expectations written by hand from the texts. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Contract, Role } from '../src/parse/contract.ts'
import { parseContract } from '../src/parse/parse.ts'
import { readMarkdown } from '../src/read/markdown.ts'

interface Expected {
  vendor: string[]
  customer: string[]
  firstPerson?: Role
  secondPerson?: Role
  definitions: Record<string, string[]>
  without?: Record<string, string[]>
  survival: { at: string; keeps: string[]; drops: string[] } | null
}

const corpus = process.env.COUNTERCLAUSE_CORPUS ?? resolve(import.meta.dirname, '../../shared/corpus')
const expected = JSON.parse(readFileSync(resolve(import.meta.dirname, 'expected/parse-batch1.json'), 'utf8')) as Record<
  string,
  Expected
>
const names = Object.keys(expected)
const here = existsSync(resolve(corpus, 'contracts'))

const contracts = new Map<string, Contract>()
function contractOf(name: string): Contract {
  let contract = contracts.get(name)
  if (!contract) {
    contract = parseContract(readMarkdown(readFileSync(resolve(corpus, 'contracts', `${name}.md`), 'utf8')))
    contracts.set(name, contract)
  }
  return contract
}

function covered(contract: Contract, term: string): Set<string> | undefined {
  const found = contract.definitions.filter((definition) => definition.term === term)
  return found.length > 0 ? new Set(found.flatMap((definition) => definition.artefacts)) : undefined
}

describe.runIf(here)('the sixteen contracts of batch 1', () => {
  it.each(names)('%s: the sides are the right way round', (name) => {
    const { sides } = contractOf(name)
    const wanted = expected[name]
    expect(sides.vendor.names).toEqual(expect.arrayContaining(wanted?.vendor ?? []))
    expect(sides.customer.names).toEqual(expect.arrayContaining(wanted?.customer ?? []))
    for (const vendor of wanted?.vendor ?? []) expect(sides.customer.names).not.toContain(vendor)
    for (const customer of wanted?.customer ?? []) expect(sides.vendor.names).not.toContain(customer)
    if (wanted?.firstPerson) expect(sides.firstPerson).toBe(wanted.firstPerson)
    if (wanted?.secondPerson) expect(sides.secondPerson).toBe(wanted.secondPerson)
    expect(sides.certain).toBe(true)
  })

  it('finds the definitions that bear on artefacts, and what they cover', () => {
    const missed: string[] = []
    let all = 0
    for (const name of names) {
      for (const [term, artefacts] of Object.entries(expected[name]?.definitions ?? {})) {
        all++
        const found = covered(contractOf(name), term)
        if (!found || !artefacts.every((artefact) => found.has(artefact))) missed.push(`${name}: ${term}`)
      }
    }
    expect(missed.length / all, missed.join('; ')).toBeLessThanOrEqual(0.05)
  })

  it('lets no definition cover what its words do not reach', () => {
    const wrong: string[] = []
    for (const name of names) {
      for (const [term, artefacts] of Object.entries(expected[name]?.without ?? {})) {
        const found = covered(contractOf(name), term)
        for (const artefact of artefacts) if (found?.has(artefact)) wrong.push(`${name}: ${term} covers ${artefact}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it.each(names)('%s: what survives the end', (name) => {
    const contract = contractOf(name)
    const wanted = expected[name]?.survival
    const label = (index: number): string => contract.clauses[index]?.label ?? ''
    if (!wanted) {
      expect(contract.survival.map((survival) => label(survival.clause))).toEqual([])
      return
    }
    const survival = contract.survival.find((statement) => label(statement.clause) === wanted.at)
    expect(survival, `a survival clause at ${wanted.at}`).toBeDefined()
    const kept = survival?.clauses.map(label) ?? []
    expect(kept).toEqual(expect.arrayContaining(wanted.keeps))
    for (const drop of wanted.drops) expect(kept).not.toContain(drop)
  })
})

describe.runIf(!here)('the sixteen contracts of batch 1', () => {
  it('are skipped: the corpus is not on this machine', () => {
    console.warn(`Skipped the hand-made expectations for batch 1: no corpus at ${corpus}.`)
    expect(names).toHaveLength(16)
  })
})

import { describe, expect, it } from 'vitest'
import { whyNot } from './rooms.mjs'

describe('the order of the rooms', () => {
  it('lets a room import from rooms above it', () => {
    expect(whyNot('src/match/match.ts', '../parse/contract.ts', 'src/parse/contract.ts')).toBeUndefined()
  })

  it('refuses an import from a room below', () => {
    expect(whyNot('src/parse/parse.ts', '../match/answer.ts', 'src/match/answer.ts')).toMatch(/above it/)
  })

  it('keeps Node out of what runs in the engine, and lets the shells have it', () => {
    expect(whyNot('src/read/html.ts', 'node:fs', undefined)).toMatch(/Node alone/)
    expect(whyNot('src/read/html.ts', 'fs', undefined)).toMatch(/Node alone/)
    expect(whyNot('src/read/read.node.ts', 'node:fs', undefined)).toBeUndefined()
    expect(whyNot('src/engine/node.ts', 'node:fs', undefined)).toBeUndefined()
    expect(whyNot('src/cli/main.ts', 'node:fs', undefined)).toBeUndefined()
  })

  it('lets entrypoints alone import the panel', () => {
    expect(whyNot('src/cli/table.ts', '../ui/labels.ts', 'src/ui/labels.ts')).toMatch(/Only entrypoints/)
    expect(whyNot('entrypoints/sidepanel/main.tsx', '../../src/ui/Panel.tsx', 'src/ui/Panel.tsx')).toBeUndefined()
  })

  it('lets no room import the command', () => {
    expect(whyNot('src/ui/Panel.tsx', '../cli/table.ts', 'src/cli/table.ts')).toMatch(/is an end/)
  })
})

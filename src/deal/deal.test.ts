import { describe, expect, it } from 'vitest'
import { diffPlaybooks } from './diff.ts'
import { DealFileError, readPlaybook, readProfile } from './file.ts'
import { PLAYBOOKS } from './playbooks.ts'

const KNOWN = ['use.no-training', 'data.deletion']

const problemsOf = (read: () => unknown): string[] => {
  try {
    read()
  } catch (error) {
    if (error instanceof DealFileError) return error.problems
    throw error
  }
  return []
}

const playbook = (positions: string) => `{
  "schema": "counterclause/playbook/1",
  "id": "mine",
  "title": "Mine",
  "description": "",
  "positions": ${positions}
}`

describe('a playbook file', () => {
  it('is read from JSON and from YAML alike', () => {
    const json = readPlaybook(playbook('{ "data.deletion": { "accept": "preferred", "weight": "must" } }'), KNOWN)
    const yaml = readPlaybook(
      'schema: counterclause/playbook/1\nid: mine\ntitle: Mine\ndescription: ""\npositions:\n  data.deletion: { accept: preferred, weight: must }\n',
      KNOWN,
    )
    expect(yaml).toEqual(json)
  })

  it('names the line and the field of a status that does not exist', () => {
    const problems = problemsOf(() =>
      readPlaybook(playbook('{\n    "data.deletion": { "accept": "perfect", "weight": "must" }\n  }'), KNOWN),
    )
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^Line 7, positions\.data\.deletion\.accept: .*preferred/)
  })

  it('names a position that does not exist, with its line', () => {
    expect(
      problemsOf(() =>
        readPlaybook(playbook('{\n    "use.magic": { "accept": "preferred", "weight": "must" }\n  }'), KNOWN),
      ),
    ).toEqual(['Line 7, positions.use.magic: there is no position of this name.'])
  })

  it('names a field that is missing or not known', () => {
    const problems = problemsOf(() =>
      readPlaybook(playbook('{ "data.deletion": { "accept": "preferred", "waight": "must" } }'), KNOWN),
    )
    expect(problems.join('\n')).toMatch(/weight: this field is missing/)
    expect(problems.join('\n')).toMatch(/waight: this field is not known/)
  })

  it('tells a file that is no JSON with its line', () => {
    expect(problemsOf(() => readPlaybook('{\n "a": [1,\n', KNOWN))[0]).toMatch(
      /^Line \d+: this is not valid JSON or YAML/,
    )
  })
})

describe('a profile file', () => {
  it('takes facts and refuses unknown ones', () => {
    expect(readProfile('schema: counterclause/profile/1\ntitle: Pilot\nfacts: { fine-tuning: false }').facts).toEqual({
      'fine-tuning': false,
    })
    expect(
      problemsOf(() => readProfile('schema: counterclause/profile/1\ntitle: Pilot\nfacts:\n  tuning: false'))[0],
    ).toMatch(/^Line 4, facts\.tuning: this field is not known/)
  })
})

describe('the playbooks that ship', () => {
  it('differ from the standard one', () => {
    const [standard, ...others] = PLAYBOOKS
    for (const other of others)
      expect(diffPlaybooks(standard!, other, Object.keys(other.positions)).length, other.id).toBeGreaterThan(0)
  })
})

// Reads and checks the files in rules/.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { expand, runsAway, type Vocabulary } from '../src/library/expand.ts'
import { POSITION_IDS } from '../src/library/ids.ts'
import { positionSchema, sharedSchema, type RuleFile } from '../src/library/schema.ts'
import type { Conditions, FrameSpec, Library, Position, SharedSignal } from '../src/library/position.ts'
import { FAMILIES } from '../src/frame/objects.ts'
import { ACTS } from '../src/frame/verbs.ts'
import { ARTEFACTS } from '../src/parse/contract.ts'

const PATTERN_KEYS = ['says', 'any', 'lacks', 'lead'] as const
const WORDS: Record<string, readonly string[]> = {
  act: ACTS,
  object: [...ARTEFACTS, ...Object.keys(FAMILIES)],
  purpose: [
    'provide',
    'train',
    'improve',
    'develop',
    'security',
    'support',
    'legal',
    'marketing',
    'research',
    'analytics',
    'any',
    'commercial',
    'compete',
  ],
  beneficiary: [
    'affiliates',
    'sublicensees',
    'partners',
    'successors',
    'subcontractors',
    'other-customers',
    'third-parties',
  ],
  with: [
    'consent',
    'opt-in',
    'opt-out',
    'unless',
    'except',
    'law',
    'notice',
    'discretion',
    'anonymised',
    'need-to-know',
    'only',
    'necessary',
    'instruction',
    'request',
  ],
  narrowed: ['purpose', 'recipients', 'option', 'duration', 'amount'],
}
for (const key of ['notPurpose', 'exceptFor']) WORDS[key] = WORDS['purpose'] ?? []
WORDS['without'] = WORDS['with'] ?? []

const list = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

type Texts = string | string[] | undefined

function checkFrame(frame: FrameSpec, where: string, problems: string[]): void {
  for (const [key, allowed] of Object.entries(WORDS)) {
    const given = frame[key as keyof FrameSpec]
    if (typeof given === 'boolean') continue
    for (const value of list<string>(given))
      if (!allowed.includes(value))
        problems.push(`${where}: frame.${key} cannot be "${value}". It can be: ${allowed.join(', ')}.`)
  }
}

function expandAll(
  value: string | string[],
  vocabulary: Vocabulary,
  where: string,
  problems: string[],
): string | string[] {
  const one = (pattern: string): string => {
    try {
      const source = expand(pattern, vocabulary)
      if (runsAway(source))
        problems.push(`${where}: "${pattern}" can run away on long text; bound its gaps (".{0,80}" or " ... ").`)
      return source
    } catch (error) {
      problems.push(`${where}: "${pattern}": ${sentenceOf(error)}`)
      return '(?!)'
    }
  }
  return Array.isArray(value) ? value.map(one) : one(value)
}

/** The signal with its patterns expanded. Headings stay as written, but for macros. */
function expandSignal<T extends Conditions>(signal: T, vocabulary: Vocabulary, where: string, problems: string[]): T {
  const out: T = { ...signal }
  for (const key of PATTERN_KEYS)
    if (out[key] !== undefined) out[key] = expandAll(out[key], vocabulary, `${where} ${key}`, problems)
  for (const key of ['heading', 'notHeading'] as const) {
    if (out[key] === undefined) continue
    for (const pattern of list<string>(out[key])) {
      try {
        new RegExp(pattern, 'i')
      } catch (error) {
        problems.push(`${where} ${key}: ${sentenceOf(error)}`)
      }
    }
  }
  for (const frame of list(out.frame)) checkFrame(frame, where, problems)
  if (out.near) out.near = list(out.near).map((near) => expandPart(near, vocabulary, `${where} near`, problems))
  if (out.document) out.document = expandPart(out.document, vocabulary, `${where} document`, problems)
  if (!(['frame', 'says', 'any', 'heading', 'lead'] as const).some((key) => out[key] !== undefined))
    problems.push(`${where}: says nothing about the sentence.`)
  return out
}

function expandPart<T extends { says?: Texts; lacks?: Texts; frame?: FrameSpec | FrameSpec[] }>(
  part: T,
  vocabulary: Vocabulary,
  where: string,
  problems: string[],
): T {
  const out: T = { ...part }
  for (const key of ['says', 'lacks'] as const)
    if (out[key] !== undefined) out[key] = expandAll(out[key], vocabulary, `${where} ${key}`, problems)
  for (const frame of list(out.frame)) checkFrame(frame, where, problems)
  return out
}

function checkEdit(find: string, where: string, problems: string[]): void {
  try {
    if (runsAway(new RegExp(find, 'i').source))
      problems.push(`${where}: the edit "${find}" can run away on long text; bound its gaps.`)
  } catch (error) {
    problems.push(`${where}: the edit "${find}": ${sentenceOf(error)}`)
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function issues(
  result: { issues?: readonly v.BaseIssue<unknown>[] | undefined },
  where: string,
  problems: string[],
): void {
  for (const issue of result.issues ?? [])
    problems.push(`${where}: ${issue.path?.map((part) => String(part.key)).join('.') ?? 'file'}: ${issue.message}`)
}

function readYaml(file: string, where: string, problems: string[]): unknown {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (error) {
    problems.push(`${where}: ${sentenceOf(error).split('\n')[0]}`)
    return undefined
  }
}

/** The library as the product has it, the examples beside it, and every problem as a sentence. */
export interface Rules {
  library: Library
  examples: Map<string, RuleFile['examples']>
  problems: string[]
}

/** Reads rules/. */
export function loadRules(root: string): Rules {
  const problems: string[] = []
  const vocabulary = (readYaml(join(root, 'rules/vocabulary.yaml'), 'rules/vocabulary.yaml', problems) ??
    {}) as Vocabulary
  for (const name of Object.keys(vocabulary)) expandAll(`{${name}}`, vocabulary, 'rules/vocabulary.yaml', problems)
  const found: Position[] = []
  const examples: Rules['examples'] = new Map()
  for (const group of readdirSync(join(root, 'rules'), { withFileTypes: true })) {
    if (!group.isDirectory()) continue
    for (const name of readdirSync(join(root, 'rules', group.name))) {
      if (!name.endsWith('.yaml')) continue
      const where = `rules/${group.name}/${name}`
      const raw = readYaml(join(root, where), where, problems)
      const result = v.safeParse(positionSchema, raw)
      issues(result, where, problems)
      if (!result.success) continue
      const { examples: own, ...rest } = result.output
      const position = rest as Position
      if (position.id !== `${group.name}.${name.slice(0, -5)}`)
        problems.push(`${where}: its id is "${position.id}"; file name and id go together.`)
      if (!POSITION_IDS.includes(position.id))
        problems.push(`${where}: "${position.id}" is not one of the 41 positions.`)
      for (const edit of position.edits) checkEdit(edit.find, where, problems)
      const ids = new Set<string>()
      for (const signal of position.signals) {
        if (ids.has(signal.id)) problems.push(`${where}: two signals are called "${signal.id}".`)
        ids.add(signal.id)
      }
      position.signals = position.signals.map((signal) =>
        expandSignal(signal, vocabulary, `${where} ${signal.id}`, problems),
      )
      found.push(position)
      examples.set(position.id, own)
    }
  }
  const shared: SharedSignal[] = []
  const sharedFile = join(root, 'rules/shared.yaml')
  const raws = (existsSync(sharedFile) ? readYaml(sharedFile, 'rules/shared.yaml', problems) : []) ?? []
  for (const raw of raws as unknown[]) {
    const where = `rules/shared.yaml ${(raw as { id?: string } | null)?.id ?? ''}`
    const result = v.safeParse(sharedSchema, raw)
    issues(result, where, problems)
    if (!result.success) continue
    for (const id of Object.keys(result.output.positions))
      if (!POSITION_IDS.includes(id)) problems.push(`${where}: "${id}" is not one of the 41 positions.`)
    shared.push(expandSignal(result.output as SharedSignal, vocabulary, where, problems))
  }
  found.sort((a, b) => POSITION_IDS.indexOf(a.id) - POSITION_IDS.indexOf(b.id))
  return { library: { version: 'local', positions: found, shared }, examples, problems }
}

/** Reads playbook and profile files. Every fault is told with its line and field. JSON is read as the YAML that it is, so one reader serves both. */
import * as v from 'valibot'
import { LineCounter, parseDocument, type Document } from 'yaml'
import { PLAYBOOK, PROFILE, type Playbook, type Profile } from './deal.ts'

/** A file that cannot be used; `problems` are sentences, each with its line where one is known. */
export class DealFileError extends Error {
  problems: string[]
  constructor(problems: string[]) {
    super(problems.join('\n'))
    this.name = 'DealFileError'
    this.problems = problems
  }
}

/** Line (from 1) of the value at a path, or of its nearest parent that is there. */
function lineOf(document: Document, lines: LineCounter, path: (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return lines.linePos(node.range[0] as number).line
  }
  return 1
}

function check<S extends v.GenericSchema>(
  schema: S,
  text: string,
  kind: string,
): { value: v.InferOutput<S>; at: (path: string[]) => number } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const fault = document.errors[0]
  if (fault)
    throw new DealFileError([
      `Line ${fault.linePos?.[0].line ?? 1}: this is not valid JSON or YAML. ${fault.message.split('\n')[0] ?? ''}`,
    ])
  const result = v.safeParse(schema, document.toJS({ maxAliasCount: 20 }))
  if (!result.success) {
    const problems = result.issues.map((issue) => {
      const path = (issue.path ?? []).map((item) => item.key as string | number)
      return `Line ${lineOf(document, lines, path)}, ${path.join('.') || kind}: ${sentence(issue)}`
    })
    throw new DealFileError(problems)
  }
  return { value: result.output, at: (path) => lineOf(document, lines, path) }
}

function sentence(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'this field is not known here.'
  if (issue.received === 'undefined') return `this field is missing; it should be ${issue.expected ?? 'there'}.`
  return issue.expected
    ? `${issue.received} does not fit; it should be ${issue.expected.replaceAll(' | ', ' or ')}.`
    : `${issue.message}.`
}

/** Reads a playbook; `known` are the ids of the library's positions. Throws DealFileError. */
export function readPlaybook(text: string, known: readonly string[]): Playbook {
  const { value, at } = check(PLAYBOOK, text, 'playbook')
  const strangers = Object.keys(value.positions).filter((id) => !known.includes(id))
  if (strangers.length > 0)
    throw new DealFileError(
      strangers.map((id) => `Line ${at(['positions', id])}, positions.${id}: there is no position of this name.`),
    )
  return value
}

/** Reads a profile. Throws DealFileError. */
export function readProfile(text: string): Profile {
  return check(PROFILE, text, 'profile').value
}

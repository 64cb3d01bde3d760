/** The library made ready to run: patterns compiled once, every signal with the letters it needs. */
import type { Conditions, Decided, FigureSpec, FrameSpec, Library, NearSpec } from '../library/position.ts'
import { needsOfSignal, type Need } from './needs.ts'

export interface NearTest {
  where: 'clause' | 'next' | 'previous'
  says: RegExp[]
  lacks: RegExp[]
  frames: FrameTest[]
}

/** A frame condition with every value a list. */
export type FrameTest = {
  [K in keyof FrameSpec]: K extends 'negated' | 'exception'
    ? boolean
    : K extends 'narrowed'
      ? boolean | string[]
      : string[]
}

export interface Test {
  frames: FrameTest[]
  says: RegExp[]
  any: RegExp[]
  lacks: RegExp[]
  heading: RegExp[]
  notHeading: RegExp[]
  lead: RegExp[]
  near: NearTest[]
  document?: { kind: string[]; notKind: string[]; says: RegExp[]; lacks: RegExp[]; defines: string[] }
  figures: [unit: 'days' | 'hours' | 'months', bounds: FigureSpec][]
}

export interface Compiled {
  id: string
  /** Positions it decides, each with its status. */
  decides: [position: string, status: Decided][]
  why: string
  weak: boolean
  overrides: string[]
  test: Test
  needs: Need[]
}

const list = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

const cache = new Map<string, RegExp>()
function regex(source: string): RegExp {
  let known = cache.get(source)
  if (!known) cache.set(source, (known = new RegExp(source)))
  return known
}
const regexes = (value: string | string[] | undefined): RegExp[] => list(value).map(regex)
const headings = (value: string | string[] | undefined): RegExp[] =>
  list(value).map((source) => new RegExp(source, 'i'))

function frameTest(spec: FrameSpec): FrameTest {
  const test: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(spec))
    test[key] = typeof value === 'boolean' ? value : list(value as string | string[])
  return test as FrameTest
}

function nearTest(spec: NearSpec): NearTest {
  return {
    where: spec.where ?? 'clause',
    says: regexes(spec.says),
    lacks: regexes(spec.lacks),
    frames: list(spec.frame).map(frameTest),
  }
}

function compileTest(signal: Conditions): Test {
  const d = signal.document
  const figures: Test['figures'] = []
  for (const unit of ['days', 'hours', 'months'] as const) if (signal[unit]) figures.push([unit, signal[unit]])
  return {
    frames: list(signal.frame).map(frameTest),
    says: regexes(signal.says),
    any: regexes(signal.any),
    lacks: regexes(signal.lacks),
    heading: headings(signal.heading),
    notHeading: headings(signal.notHeading),
    lead: regexes(signal.lead),
    near: list(signal.near).map(nearTest),
    ...(d
      ? {
          document: {
            kind: list(d.kind),
            notKind: list(d.notKind),
            says: regexes(d.says),
            lacks: regexes(d.lacks),
            defines: list(d.defines),
          },
        }
      : {}),
    figures,
  }
}

const compiled = new WeakMap<Library, Compiled[]>()

/** All signals of the library, those of positions and the shared ones. */
export function compile(library: Library): Compiled[] {
  const known = compiled.get(library)
  if (known) return known
  const all: Compiled[] = []
  for (const position of library.positions) {
    for (const signal of position.signals) {
      all.push({
        id: signal.id,
        decides: [[position.id, signal.status]],
        why: signal.why,
        weak: signal.weak === true,
        overrides: signal.overrides ?? [],
        test: compileTest(signal),
        needs: needsOfSignal(signal),
      })
    }
  }
  for (const signal of library.shared) {
    all.push({
      id: signal.id,
      decides: Object.entries(signal.positions),
      why: signal.why,
      weak: signal.weak === true,
      overrides: signal.overrides ?? [],
      test: compileTest(signal),
      needs: needsOfSignal(signal),
    })
  }
  compiled.set(library, all)
  return all
}

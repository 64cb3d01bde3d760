/** The library made ready to run: patterns compiled once, every signal with the letters it needs. */
import type {
  Conditions,
  Decided,
  FigureSpec,
  FrameSpec,
  Library,
  NearSpec,
  SharedSignal,
  Signal,
} from '../library/position.ts'
import { newLetters, numbered, type Letters, type Wants } from './letters.ts'
import { needsOf, needsOfFrame, plainNeedsOf } from './needs.ts'

/** A pattern with the letters that it cannot do without. */
export class Pattern {
  number: number
  source: string
  /** Letters of the canonical text. */
  wants: Wants
  /** Plain words of the source. */
  words: Wants
  private built: RegExp | undefined

  constructor(number: number, source: string, wants: Wants, words: Wants) {
    this.number = number
    this.source = source
    this.wants = wants
    this.words = words
  }

  /** Built when first tried: a contract meets the letters of a fraction of the patterns. */
  get regex(): RegExp {
    return (this.built ??= new RegExp(this.source))
  }
}

export interface NearTest {
  where: 'clause' | 'next' | 'previous'
  says: Pattern[]
  lacks: Pattern[]
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
  says: Pattern[]
  any: Pattern[]
  lacks: Pattern[]
  heading: RegExp[]
  notHeading: RegExp[]
  lead: RegExp[]
  near: NearTest[]
  document?: { kind: string[]; notKind: string[]; says: Pattern[]; lacks: Pattern[]; defines: string[] }
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
  /** What the frames want of the words. */
  wants: Wants
}

/** All signals, and what they share. */
export interface Program {
  signals: Compiled[]
  /** Of patterns: looked for in canonical text. */
  letters: Letters
  /** Plain words of patterns and acts: looked for in the source. */
  words: Letters
}

const list = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

/** Takes patterns and signals in, and numbers what they share. */
class Compiler {
  letters = newLetters()
  words = newLetters()
  patterns = new Map<string, Pattern>()

  pattern(source: string): Pattern {
    let known = this.patterns.get(source)
    if (!known) {
      const wants = numbered(this.letters, needsOf(source))
      known = new Pattern(this.patterns.size, source, wants, numbered(this.words, plainNeedsOf(source)))
      this.patterns.set(source, known)
    }
    return known
  }

  all(value: string | string[] | undefined): Pattern[] {
    return list(value).map((source) => this.pattern(source))
  }
}

const headings = (value: string | string[] | undefined): RegExp[] =>
  list(value).map((source) => new RegExp(source, 'i'))

function frameTest(spec: FrameSpec): FrameTest {
  const test: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(spec))
    test[key] = typeof value === 'boolean' ? value : list(value as string | string[])
  return test as FrameTest
}

function nearTest(c: Compiler, spec: NearSpec): NearTest {
  return {
    where: spec.where ?? 'clause',
    says: c.all(spec.says),
    lacks: c.all(spec.lacks),
    frames: list(spec.frame).map(frameTest),
  }
}

function compileTest(c: Compiler, signal: Conditions): Test {
  const d = signal.document
  const figures: Test['figures'] = []
  for (const unit of ['days', 'hours', 'months'] as const) if (signal[unit]) figures.push([unit, signal[unit]])
  return {
    frames: list(signal.frame).map(frameTest),
    says: c.all(signal.says),
    any: c.all(signal.any),
    lacks: c.all(signal.lacks),
    heading: headings(signal.heading),
    notHeading: headings(signal.notHeading),
    lead: list(signal.lead).map((source) => new RegExp(source)),
    near: list(signal.near).map((spec) => nearTest(c, spec)),
    ...(d
      ? {
          document: {
            kind: list(d.kind),
            notKind: list(d.notKind),
            says: c.all(d.says),
            lacks: c.all(d.lacks),
            defines: list(d.defines),
          },
        }
      : {}),
    figures,
  }
}

function compileSignal(c: Compiler, signal: Signal | SharedSignal, decides: Compiled['decides']): Compiled {
  return {
    id: signal.id,
    decides,
    why: signal.why,
    weak: signal.weak === true,
    overrides: signal.overrides ?? [],
    test: compileTest(c, signal),
    wants: numbered(c.words, { all: list(signal.frame).map(needsOfFrame) }),
  }
}

const compiled = new WeakMap<Library, Program>()

/** The library as a program: signals of positions and the shared ones. Compiled once. */
export function compile(library: Library): Program {
  const known = compiled.get(library)
  if (known) return known
  const c = new Compiler()
  const signals = [
    ...library.positions.flatMap(({ id, signals: own }) => own.map((one) => compileSignal(c, one, [[id, one.status]]))),
    ...library.shared.map((one) => compileSignal(c, one, Object.entries(one.positions))),
  ]
  const program = { signals, letters: c.letters, words: c.words }
  compiled.set(library, program)
  return program
}

/** Does a signal hold in a sentence? */
import { inDays } from '../frame/figures.ts'
import type { Frame } from '../frame/frame.ts'
import { touches } from '../frame/objects.ts'
import { canonOf, figuresOf, framesOf, type Reading } from '../frame/reading.ts'
import type { FigureSpec } from '../library/position.ts'
import type { Artefact } from '../parse/contract.ts'
import type { FrameTest, NearTest, Pattern, Test } from './compile.ts'
import { fits, fitsAnywhere, type View } from './view.ts'

const meets = (wanted: string[] | undefined, given: readonly string[]): boolean =>
  !wanted || wanted.some((one) => given.includes(one))

/** Does one frame meet a frame condition? */
export function frameMeets(test: FrameTest, frame: Frame): boolean {
  if (test.act && !test.act.includes(frame.act)) return false
  if (
    test.actor &&
    !test.actor.includes(frame.actor) &&
    !(frame.actor === 'both' && (test.actor.includes('vendor') || test.actor.includes('customer')))
  )
    return false
  if (test.negated !== undefined && test.negated !== frame.negated) return false
  if (test.object && !touches(frame.objects, test.object)) return false
  if (test.modality && !test.modality.includes(frame.modality)) return false
  if (!meets(test.purpose, frame.purposes)) return false
  if (test.notPurpose && test.notPurpose.some((one) => frame.purposes.includes(one as Frame['purposes'][number])))
    return false
  if (!meets(test.exceptFor, frame.exceptFor)) return false
  if (!meets(test.beneficiary, frame.beneficiaries)) return false
  if (!meets(test.with, frame.conditions)) return false
  if (test.without && test.without.some((one) => frame.conditions.includes(one as Frame['conditions'][number])))
    return false
  if (test.exception !== undefined && test.exception !== frame.exception) return false
  if (test.narrowed === true && frame.narrowed.length === 0) return false
  if (test.narrowed === false && frame.narrowed.length > 0) return false
  if (Array.isArray(test.narrowed) && !meets(test.narrowed, frame.narrowed)) return false
  return true
}

function figuresHold(reading: Reading, index: number, unit: 'days' | 'hours' | 'months', bounds: FigureSpec): boolean {
  return figuresOf(reading, index).some((figure) => {
    const days = inDays(figure)
    if (days === undefined) return false
    const value =
      unit === 'days' ? days : unit === 'months' ? days / 30 : figure.unit === 'hours' ? figure.value : days * 24
    return value >= (bounds.min ?? 0) && value <= (bounds.max ?? Infinity)
  })
}

/** Sentences of the clause and of its next-door neighbours in the same section, the sentence itself left out. */
export function neighbours(reading: Reading, index: number, where: NearTest['where']): number[] {
  const { sentences } = reading
  const here = sentences[index]!
  if (where === 'next') return sentences[index + 1]?.heading === here.heading ? [index + 1] : []
  if (where === 'previous') return sentences[index - 1]?.heading === here.heading ? [index - 1] : []
  const found: number[] = []
  for (let i = Math.max(0, index - 4); i <= Math.min(sentences.length - 1, index + 4); i++) {
    const other = sentences[i]!
    if (i !== index && (other.clause === here.clause || (Math.abs(i - index) === 1 && other.heading === here.heading)))
      found.push(i)
  }
  return found
}

const all = (view: View, patterns: readonly Pattern[], index: number): boolean =>
  patterns.every((pattern) => fits(view, pattern, index))
const some = (view: View, patterns: readonly Pattern[], index: number): boolean =>
  patterns.some((pattern) => fits(view, pattern, index))

function nearHolds(view: View, index: number, test: NearTest): boolean {
  const around = neighbours(view.reading, index, test.where)
  if (!test.says.every((pattern) => around.some((i) => fits(view, pattern, i)))) return false
  if (around.some((i) => some(view, test.lacks, i))) return false
  return test.frames.every((frame) =>
    around.some((i) => framesOf(view.reading, i).some((one) => frameMeets(frame, one))),
  )
}

function documentHolds(view: View, test: NonNullable<Test['document']>): boolean {
  const { contract } = view.reading
  if (test.kind.length > 0 && !test.kind.includes(contract.kind)) return false
  if (test.notKind.includes(contract.kind)) return false
  if (
    test.defines.length > 0 &&
    !contract.definitions.some((one) => one.artefacts.some((artefact: Artefact) => test.defines.includes(artefact)))
  )
    return false
  return (
    test.says.every((pattern) => fitsAnywhere(view, pattern)) &&
    !test.lacks.some((pattern) => fitsAnywhere(view, pattern))
  )
}

/** Acts whose object may be named by the sentence before alone: "Customer shall own the same." */
const OWNERSHIP: readonly string[] = ['own']
const PRONOUN = /\b(?:it|they|them|these|those|same|foregoing)\b/

/** Reading frames is the dear part: a sentence that names no artefact is spared it where an object is asked for. */
function mayHold(text: string, test: FrameTest): boolean {
  if (!test.object || text.includes('[')) return true
  return test.act?.every((act) => OWNERSHIP.includes(act)) === true && PRONOUN.test(text)
}

/** Does some frame meet every frame condition? */
function framesHold(view: View, index: number, tests: readonly FrameTest[]): boolean {
  if (tests.length === 0) return true
  const { text } = canonOf(view.reading, index)
  if (!tests.every((test) => mayHold(text, test))) return false
  const frames = framesOf(view.reading, index)
  return tests.every((test) => frames.some((frame) => frameMeets(test, frame)))
}

/** True when everything that the signal asks for is so in sentence `index`; cheap conditions first. */
export function holds(view: View, index: number, test: Test): boolean {
  const { reading } = view
  const { heading } = reading.sentences[index]!
  if (test.heading.length > 0 && !test.heading.some((pattern) => pattern.test(heading))) return false
  if (test.notHeading.some((pattern) => pattern.test(heading))) return false
  if (!all(view, test.says, index)) return false
  if (test.any.length > 0 && !some(view, test.any, index)) return false
  if (test.lead.length > 0) {
    const { text, own } = canonOf(reading, index)
    if (!test.lead.some((pattern) => pattern.test(text.slice(0, own)))) return false
  }
  if (!framesHold(view, index, test.frames)) return false
  if (some(view, test.lacks, index)) return false
  if (!test.figures.every(([unit, bounds]) => figuresHold(reading, index, unit, bounds))) return false
  if (!test.near.every((near) => nearHolds(view, index, near))) return false
  return !test.document || documentHolds(view, test.document)
}

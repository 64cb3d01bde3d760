/** Does a signal hold in a sentence? */
import { inDays } from '../frame/figures.ts'
import type { Frame } from '../frame/frame.ts'
import { touches } from '../frame/objects.ts'
import { canonOf, figuresOf, framesOf, type Reading } from '../frame/reading.ts'
import type { FigureSpec } from '../library/position.ts'
import type { Artefact } from '../parse/contract.ts'
import type { FrameTest, NearTest, Test } from './compile.ts'

const every = (patterns: RegExp[], text: string): boolean => patterns.every((pattern) => pattern.test(text))
const none = (patterns: RegExp[], text: string): boolean => !patterns.some((pattern) => pattern.test(text))
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

function nearHolds(reading: Reading, index: number, test: NearTest): boolean {
  const around = neighbours(reading, index, test.where)
  const texts = around.map((i) => canonOf(reading, i).text)
  if (!test.says.every((pattern) => texts.some((text) => pattern.test(text)))) return false
  if (test.lacks.some((pattern) => texts.some((text) => pattern.test(text)))) return false
  return test.frames.every((frame) => around.some((i) => framesOf(reading, i).some((one) => frameMeets(frame, one))))
}

const wholes = new WeakMap<Reading, Map<RegExp, boolean>>()

/** Does any sentence of the document fit? Asked of the raw text's canonical sentences, once a pattern. */
function documentSays(reading: Reading, pattern: RegExp): boolean {
  let known = wholes.get(reading)
  if (!known) wholes.set(reading, (known = new Map()))
  let said = known.get(pattern)
  if (said === undefined) {
    said = reading.sentences.some((sentence) => pattern.test(canonOf(reading, sentence.index).text))
    known.set(pattern, said)
  }
  return said
}

function documentHolds(reading: Reading, test: NonNullable<Test['document']>): boolean {
  const { contract } = reading
  if (test.kind.length > 0 && !test.kind.includes(contract.kind)) return false
  if (test.notKind.includes(contract.kind)) return false
  if (
    test.defines.length > 0 &&
    !contract.definitions.some((one) => one.artefacts.some((artefact: Artefact) => test.defines.includes(artefact)))
  )
    return false
  return (
    test.says.every((pattern) => documentSays(reading, pattern)) &&
    !test.lacks.some((pattern) => documentSays(reading, pattern))
  )
}

/** True when everything that the signal asks for is so in sentence `index`. */
export function holds(reading: Reading, index: number, test: Test): boolean {
  const sentence = reading.sentences[index]!
  if (test.heading.length > 0 && !test.heading.some((pattern) => pattern.test(sentence.heading))) return false
  if (!none(test.notHeading, sentence.heading)) return false
  const canon = canonOf(reading, index)
  const { text } = canon
  if (!every(test.says, text)) return false
  if (test.any.length > 0 && !test.any.some((pattern) => pattern.test(text))) return false
  if (!none(test.lacks, text)) return false
  if (test.lead.length > 0 && !test.lead.some((pattern) => pattern.test(text.slice(0, canon.own)))) return false
  if (test.frames.length > 0) {
    // Reading frames is the dear part: a sentence that names no artefact has none with an object.
    if (!text.includes('[') && test.frames.some((frame) => frame.object)) return false
    const frames = framesOf(reading, index)
    if (!test.frames.every((frame) => frames.some((one) => frameMeets(frame, one)))) return false
  }
  if (!test.figures.every(([unit, bounds]) => figuresHold(reading, index, unit, bounds))) return false
  if (!test.near.every((near) => nearHolds(reading, index, near))) return false
  return !test.document || documentHolds(reading, test.document)
}

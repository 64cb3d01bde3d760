/** What tests of readers state about every reading. */
import { type SourceText } from './source.ts'

/** The blocks' texts, in order. */
export function texts(source: SourceText): string[] {
  return source.blocks.map((block) => source.text.slice(block.start, block.end))
}

/** What is wrong with the offsets of a reading; empty when every block is a trimmed piece of the text and blank lines part them. */
export function offsetFaults(source: SourceText): string[] {
  const faults: string[] = []
  let at = 0
  source.blocks.forEach((block, index) => {
    const text = source.text.slice(block.start, block.end)
    if (text === '' || text !== text.trim()) faults.push(`block ${index} is empty or not trimmed`)
    if (source.text.slice(at, block.start) !== (index === 0 ? '' : '\n\n'))
      faults.push(`block ${index} does not follow a blank line`)
    if (/[\u00a0\u00ad\u200b\ufeff]/.test(text)) faults.push(`block ${index} holds odd spaces`)
    at = block.end
  })
  if (at !== source.text.length) faults.push('text goes on after the last block')
  return faults
}

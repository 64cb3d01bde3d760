/** Defined terms in every form that occurs. */
import type { SourceText } from '../read/source.ts'
import type { Clause, Definition, Sides } from './contract.ts'

export function findDefinitions(_source: SourceText, _clauses: readonly Clause[], _sides: Sides): Definition[] {
  return []
}

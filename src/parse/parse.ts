/** The way in: a text that keeps its places becomes a contract. */
import type { SourceText } from '../read/source.ts'
import { buildClauses } from './clauses.ts'
import type { Contract } from './contract.ts'
import { findDefinitions } from './definitions.ts'
import { findFacts } from './facts.ts'
import { findIncorporated } from './incorporated.ts'
import { kindOf } from './kind.ts'
import { languageOf } from './language.ts'
import { findPrecedence } from './precedence.ts'
import { clauseIndex, findReferences } from './references.ts'
import { findSides } from './sides.ts'
import { findSurvival } from './survival.ts'

export interface ParseOptions {
  /** The vendor's name as the reader gives it; it overrides what the text tells. */
  vendor?: string
}

/**
 * Takes the text that a reader gave; gives clauses, sides, definitions, references and facts, all offsets into `source.text`.
 * Never throws, however odd the text; what it cannot tell it leaves out or marks as uncertain.
 */
export function parseContract(source: SourceText, options: ParseOptions = {}): Contract {
  const clauses = buildClauses(source)
  const sides = findSides(source, options.vendor)
  const definitions = findDefinitions(source, clauses, sides)
  const index = clauseIndex(source, clauses)
  const references = findReferences(source, clauses, index)
  return {
    source,
    clauses,
    definitions,
    sides,
    references,
    survival: findSurvival(source, clauses, references, index),
    precedence: findPrecedence(source, clauses),
    kind: kindOf(source, sides),
    facts: findFacts(source, clauses, sides),
    incorporated: findIncorporated(source),
    language: languageOf(source.text),
  }
}

/** Words of a canonical text, each with what the frame reader wants to know of it. */
import type { Artefact } from '../parse/contract.ts'
import type { Actor } from './frame.ts'
import { VERB_FORMS, type VerbForm } from './verbs.ts'

export type TokenKind = 'party' | 'artefact' | 'word' | 'number' | 'mark'

export interface Token {
  kind: TokenKind
  text: string
  start: number
  end: number
  actor?: Actor
  /** "VENDOR's". */
  owns?: boolean
  artefacts?: Artefact[]
  verb?: VerbForm
}

const TOKEN = /(VENDOR|CUSTOMER|PARTIES)('s)?|\[([a-z+-]+)\]|[a-z]+(?:[-'][a-z]+)*|\d+(?:[.,]\d+)*|[.,;:()"?!]/g
const ACTORS: Record<string, Actor> = { VENDOR: 'vendor', CUSTOMER: 'customer', PARTIES: 'both' }
/** Nouns that act in their own name. */
const THIRD = new Set([
  'affiliates',
  'affiliate',
  'subprocessor',
  'subprocessors',
  'sub-processor',
  'sub-processors',
  'subcontractor',
  'subcontractors',
  'partners',
  'anyone',
  'others',
  'users',
])
/** People who act for a side that is named with them ("VENDOR personnel"). */
export const STAFF = new Set([
  'personnel',
  'employees',
  'employee',
  'staff',
  'contractors',
  'engineers',
  'representatives',
  'agents',
  'team',
  'teams',
  'people',
  'reviewers',
])

export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const m of text.matchAll(TOKEN)) {
    const word = m[0]
    const token: Token = { kind: 'word', text: word, start: m.index, end: m.index + word.length }
    if (m[1]) {
      token.kind = 'party'
      token.actor = ACTORS[m[1]]!
      if (m[2]) token.owns = true
    } else if (m[3]) {
      token.kind = 'artefact'
      token.artefacts = m[3].split('+') as Artefact[]
    } else if (/^\d/.test(word)) token.kind = 'number'
    else if (/^[.,;:()"?!]/.test(word)) token.kind = 'mark'
    else {
      const verb = VERB_FORMS.get(word)
      if (verb) token.verb = verb
      if (THIRD.has(word)) token.actor = 'third'
    }
    tokens.push(token)
  }
  return tokens
}

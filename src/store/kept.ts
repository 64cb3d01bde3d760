/** What lasts between two openings of the panel. Plain data. */
import type { PdfRun } from '../read/pdf.ts'
import type { SourceText } from '../read/source.ts'

/** A document as it was read; the reader shows it. */
export interface KeptDocument {
  /** The visit that read it. */
  id: string
  source: SourceText
  /** A PDF's bytes, and the boxes of its text. */
  bytes?: Uint8Array
  runs?: PdfRun[]
  at: number
}

/** A table with what the reader decided on it; `panel` is the panel's own data. */
export interface KeptTable {
  /** The visit whose document it is about. */
  id: string
  address: string
  panel: unknown
  at: number
}

/** Whatever is kept apart from a table: playbook, profile. */
export interface KeptSetting {
  key: string
  value: unknown
}

/** A Word file before it is read: its parts unpacked within limits, tracked changes settled, Word's numbers written where Word prints them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { Counter, numberingOf } from './docx-numbering.ts'
import { joinedRuns } from './docx-runs.ts'
import { changed, without } from './docx-xml.ts'
import { type Note, ReadError } from './source.ts'

/** Largest Word file, and largest part of one when unpacked, in bytes. */
export const DOCX_MOST = 60_000_000
export const PART_MOST = 60_000_000
/** Unpacked size over packed size beyond which a part is no document but a bomb. */
export const RATIO_MOST = 400
const PARTS_MOST = 5000

/** Marks that carry a printed number through mammoth: private characters that no contract holds. */
export const MARK_OPEN = '\ue0f0'
export const MARK_CLOSE = '\ue0f1'

export interface Prepared {
  bytes: Uint8Array
  notes: Note[]
}

/** Unpacks the XML parts. Throws ReadError: `broken`, `encrypted`, `too-large`, `not-this-format`. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes.length > DOCX_MOST) throw tooLarge()
  let parts = 0
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        parts += 1
        const wanted = /\.(?:xml|rels)$/.test(file.name)
        if (wanted) total += file.originalSize
        const bomb = file.originalSize > PART_MOST || file.originalSize > RATIO_MOST * Math.max(file.size, 2000)
        if (parts > PARTS_MOST || total > PART_MOST || (wanted && bomb)) throw tooLarge()
        return wanted
      },
    })
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError(
      'broken',
      'This Word file is damaged or cut off and cannot be opened. Download it again, or save it anew in Word.',
    )
  }
}

function tooLarge(): ReadError {
  return new ReadError(
    'too-large',
    'This Word file unpacks to far more than any contract holds. Save the contract alone as a new file.',
  )
}

/** Makes a Word file ready for mammoth. `changes` says whether tracked changes are read as accepted or as rejected. */
export function prepare(bytes: Uint8Array, changes: 'accepted' | 'rejected'): Prepared {
  const parts = partsOf(bytes)
  const main = 'word/document.xml'
  const raw = parts[main]
  if (!raw) {
    throw new ReadError(
      'not-this-format',
      'This is a zip file but no Word document. Open it and choose the contract inside.',
    )
  }
  let xml = strFromU8(raw)
  const notes = notesOf(xml, parts, changes)
  xml = without(xml, 'pPrChange', 'rPrChange', 'sectPrChange', 'tblPrChange', 'tcPrChange', 'trPrChange')
  xml = changes === 'accepted' ? accepted(xml) : rejected(xml)
  xml = joinedRuns(xml)
  xml = numbered(xml, textOf(parts, 'word/numbering.xml'), textOf(parts, 'word/styles.xml'))
  return { bytes: zipSync({ ...parts, [main]: strToU8(xml) }, { level: 0 }), notes }
}

function textOf(parts: Record<string, Uint8Array>, name: string): string {
  const part = parts[name]
  return part ? strFromU8(part) : ''
}

function notesOf(xml: string, parts: Record<string, Uint8Array>, changes: 'accepted' | 'rejected'): Note[] {
  const notes: Note[] = []
  const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0
  const inserted = count(/<w:(?:ins|moveTo)\s[^<>]*[^/<>]>/g)
  const deleted = count(/<w:(?:del|moveFrom)\s[^<>]*[^/<>]>/g)
  if (inserted + deleted > 0) {
    const as = changes === 'accepted' ? 'as if all were accepted' : 'as if all were rejected'
    const message = `This file holds tracked changes (${some(inserted, 'insertion')}, ${some(deleted, 'deletion')}); it was read ${as}.`
    notes.push({ code: 'tracked-changes', message })
  }
  const comments = textOf(parts, 'word/comments.xml').match(/<w:comment\s/g)?.length ?? 0
  if (comments > 0)
    notes.push({
      code: 'comments',
      message: `This file holds ${some(comments, 'comment')}, which ${comments === 1 ? 'was' : 'were'} not reviewed.`,
    })
  return notes
}

function some(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function accepted(xml: string): string {
  return without(joinedParagraphs(xml, 'del'), 'del', 'moveFrom').replace(/<\/?w:(?:ins|moveTo)(?:\s[^<>]*)?>/g, '')
}

function rejected(xml: string): string {
  return without(joinedParagraphs(xml, 'ins'), 'ins', 'moveTo')
    .replace(/<\/?w:(?:del|moveFrom)(?:\s[^<>]*)?>/g, '')
    .replace(/<(\/?)w:delText\b/g, '<$1w:t')
}

/** A paragraph whose end mark was deleted (or, read the other way, inserted) runs on into the next. */
function joinedParagraphs(xml: string, mark: 'del' | 'ins'): string {
  const gone = new RegExp(`<w:rPr>(?:(?!</w:rPr>)[\\s\\S]){0,600}?<w:${mark}\\s[^<>]*/>`)
  let joins = false
  return changed(xml, 'p', ({ text, start, inner, end }) => {
    const properties = propertiesOf(text.slice(inner - start))
    const body = joins ? text.slice(inner - start + properties.length) : text
    joins = gone.test(properties) && xml.startsWith('<w:p', end) && /[\s>]/.test(xml[end + 4] ?? '')
    return joins ? body.slice(0, -'</w:p>'.length) : body
  })
}

/** A paragraph's `w:pPr` at the start of its inside, or ''. */
function propertiesOf(inside: string): string {
  if (!inside.startsWith('<w:pPr>')) return ''
  const end = inside.indexOf('</w:pPr>')
  return end < 0 ? '' : inside.slice(0, end + '</w:pPr>'.length)
}

/** Writes a marked number at the start of every paragraph that Word numbers. */
function numbered(xml: string, numberingXml: string, stylesXml: string): string {
  if (!numberingXml) return xml
  const numbering = numberingOf(numberingXml, stylesXml)
  const counter = new Counter(numbering)
  return changed(xml, 'pPr', ({ text }) => {
    const style = /<w:pStyle\s[^<>]*w:val="([^"]*)"/.exec(text)?.[1]
    const byStyle = style === undefined ? undefined : numbering.styles.get(style)
    const list = /<w:numId\s[^<>]*w:val="([^"]*)"/.exec(text)?.[1] ?? byStyle?.list
    const level = Number(/<w:ilvl\s[^<>]*w:val="(\d)"/.exec(text)?.[1] ?? byStyle?.level ?? 0)
    const number = list === undefined ? undefined : counter.next(list, level)
    if (!number) return text
    const safe = number.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    return `${text}<w:r><w:t xml:space="preserve">${MARK_OPEN}${level + 1}:${safe}${MARK_CLOSE}</w:t></w:r>`
  })
}

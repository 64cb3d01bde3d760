/** The fixture contracts as PDFs: one column with running heads, two columns, a scan, one that is locked. */
import { Buffer } from 'node:buffer'
import { PDFDocument, StandardFonts } from 'pdf-lib'

const WIDTH = 595
const HEIGHT = 842

/** Words of a text as lines no wider than `width`. */
function wrapped(text, font, size, width) {
  const lines = []
  let line = ''
  for (const word of text.split(' ')) {
    const next = line ? `${line} ${word}` : word
    if (line && font.widthOfTextAtSize(next, size) > width) {
      lines.push(line)
      line = word
    } else line = next
  }
  if (line) lines.push(line)
  return lines
}

async function fontsOf(document) {
  return {
    plain: await document.embedFont(StandardFonts.TimesRoman),
    bold: await document.embedFont(StandardFonts.TimesRomanBold),
  }
}

const LOOK = { 1: { size: 20, before: 0 }, 2: { size: 13, before: 10 } }

/** Puts blocks into columns, one after another, page after page. */
function flow(document, fonts, blocks, columns, furnish) {
  let page
  let column = columns.length
  let y = 0
  const turn = () => {
    column += 1
    if (column >= columns.length) {
      page = document.addPage([WIDTH, HEIGHT])
      furnish?.(page, document.getPageCount())
      column = 0
    }
    y = HEIGHT - 80
  }
  turn()
  for (const block of blocks) {
    const look = block.kind === 'heading' ? LOOK[block.level] : { size: 10.5, before: 0 }
    const font = block.kind === 'heading' ? fonts.bold : fonts.plain
    const indent = block.kind === 'letter' ? 22 : 0
    const { width } = columns[column]
    const lines = wrapped(block.text, font, look.size, width - indent)
    if (block.kind === 'heading' && y < 140) turn()
    y -= look.before
    for (const line of lines) {
      if (y < 72) turn()
      page.drawText(line, { x: columns[column].x + indent, y, size: look.size, font })
      y -= look.size * 1.3
    }
    y -= 6
  }
}

async function saved(document) {
  document.setCreationDate(new Date('2026-09-01T00:00:00Z'))
  document.setModificationDate(new Date('2026-09-01T00:00:00Z'))
  return document.save()
}

export async function clausesPdf(blocks) {
  const document = await PDFDocument.create()
  document.setTitle('Larkspur Assist Terms of Service')
  const fonts = await fontsOf(document)
  flow(document, fonts, blocks, [{ x: 72, width: 451 }], (page, number) => {
    page.drawText('Larkspur Assist Terms of Service, version 4.2', {
      x: 72,
      y: HEIGHT - 40,
      size: 8,
      font: fonts.plain,
    })
    page.drawText(`Page ${number}`, { x: 280, y: 34, size: 8, font: fonts.plain })
  })
  return saved(document)
}

export async function columnsPdf(blocks) {
  const document = await PDFDocument.create()
  const fonts = await fontsOf(document)
  flow(document, fonts, blocks, [
    { x: 60, width: 225 },
    { x: 310, width: 225 },
  ])
  return saved(document)
}

/** A page that is a picture: grey lines where a scan would show text. */
export async function scanPdf(deflate) {
  const document = await PDFDocument.create()
  const page = document.addPage([WIDTH, HEIGHT])
  const [width, height] = [120, 160]
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = y % 6 < 2 && x > 12 && x < 108 - ((y * 7) % 30) ? 90 : 250
  }
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const out = Buffer.alloc(8 + body.length)
    out.writeUInt32BE(data.length, 0)
    body.copy(out, 4)
    out.writeUInt32BE(crc(body), 4 + body.length)
    return out
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  const png = Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflate(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
  page.drawImage(await document.embedPng(png), { x: 0, y: 0, width: WIDTH, height: HEIGHT })
  return saved(document)
}

function crc(bytes) {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

/** A PDF that asks for a password: its key entries fit no empty one. */
export function lockedPdf() {
  const key = (seed) =>
    Array.from({ length: 32 }, (_, index) => ((index * 37 + seed) % 256).toString(16).padStart(2, '0')).join('')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${key(11)}> /U <${key(90)}> /P -4 >>`,
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const place of places) text += `${String(place).padStart(10, '0')} 00000 n \n`
  const id = key(5)
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Encrypt 4 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

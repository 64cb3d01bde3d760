/** The fixture contracts as Word files. */
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2]

export function clausesDocx(blocks) {
  const children = blocks.map((block) =>
    block.kind === 'heading'
      ? new Paragraph({ text: block.text, heading: HEADINGS[block.level - 1] })
      : new Paragraph({ text: block.text, ...(block.kind === 'letter' ? { indent: { left: 500 } } : {}) }),
  )
  return Packer.toBuffer(new Document({ title: 'Larkspur Assist Terms of Service', sections: [{ children }] }))
}

const CHANGE = { author: 'Reviewer', date: '2026-05-04T09:00:00Z' }

export function trackedDocx() {
  const children = [
    new Paragraph({ text: 'Amendment to the Larkspur Assist Terms', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      children: [
        new TextRun('Larkspur '),
        new DeletedTextRun({ id: 1, text: 'may', ...CHANGE }),
        new InsertedTextRun({ id: 2, text: 'shall not', ...CHANGE }),
        new TextRun(' use Customer Content to train its models.'),
      ],
    }),
    new Paragraph({
      children: [
        new TextRun('Larkspur will delete Customer Content within '),
        new DeletedTextRun({ id: 3, text: '180', ...CHANGE }),
        new InsertedTextRun({ id: 4, text: '30', ...CHANGE }),
        new TextRun(' days after the Agreement ends.'),
      ],
    }),
  ]
  const comments = {
    children: [
      { id: 0, author: 'Counsel', date: new Date(CHANGE.date), children: [new Paragraph('Will they agree?')] },
    ],
  }
  return Packer.toBuffer(new Document({ comments, sections: [{ children }] }))
}

const LEVELS = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', alignment: AlignmentType.START },
  { level: 2, format: LevelFormat.LOWER_LETTER, text: '(%3)', alignment: AlignmentType.START },
  { level: 3, format: LevelFormat.LOWER_ROMAN, text: '(%4)', alignment: AlignmentType.START },
]

export function numberedDocx() {
  const clause = (level, text, heading) =>
    new Paragraph({
      text,
      numbering: { reference: 'clauses', level },
      ...(heading ? { heading: HeadingLevel.HEADING_2 } : {}),
    })
  const children = [
    new Paragraph({ text: 'Model Services Agreement', heading: HeadingLevel.HEADING_1 }),
    clause(0, 'Use of content', true),
    clause(1, 'Larkspur may use Customer Content only:'),
    clause(2, 'to provide the Services;'),
    clause(2, 'to keep the Services secure, which means:'),
    clause(3, 'finding abuse; and'),
    clause(3, 'preventing fraud.'),
    clause(1, 'Larkspur shall not train models with Customer Content.'),
    clause(0, 'Liability', true),
    clause(1, 'The cap in this Section does not apply to a breach of Section 1.2.'),
    clause(2, 'Fees paid count towards the cap.'),
  ]
  const numbering = { config: [{ reference: 'clauses', levels: LEVELS }] }
  return Packer.toBuffer(new Document({ numbering, sections: [{ children }] }))
}

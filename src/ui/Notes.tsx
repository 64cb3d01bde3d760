/** What the reader should know before relying on the table. */
import type { Note } from '../read/source.ts'
import { t } from './i18n.ts'

export function Notes({ notes }: { notes: Note[] }) {
  if (notes.length === 0) return null
  return (
    <ul className="notes" aria-label={t('head_notes')}>
      {notes.map((note) => (
        <li key={`${note.code} ${note.message}`}>{note.message}</li>
      ))}
    </ul>
  )
}

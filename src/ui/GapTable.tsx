/** The rows that the filters let through, by group. */
import type { Row } from '../review/review.ts'
import { t } from './i18n.ts'
import { filtered, inParts } from './rows.ts'
import { RowCard } from './RowCard.tsx'
import { usePanel } from './usePanel.ts'

export function GapTable({ rows }: { rows: Row[] }) {
  const filters = usePanel((panel) => panel.filters)
  const parts = inParts(filtered(rows, filters), filters.mustFirst)
  if (parts.length === 0) return <p className="empty">{t('filter_none')}</p>
  return parts.map(({ id, rows }) => (
    <section key={id} className="group" aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`} className="group__title">
        {id === 'must' ? t('group_must') : t(`group_${id}`)}
      </h2>
      {rows.map((row) => (
        <RowCard key={row.position} row={row} />
      ))}
    </section>
  ))
}

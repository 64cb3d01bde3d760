/** The rows that the filter lets through, by group. */
import { t } from './i18n.ts'
import { byGroup, filtered } from './rows.ts'
import { RowCard } from './RowCard.tsx'
import type { Row } from '../review/review.ts'
import { usePanel } from './usePanel.ts'

export function GapTable({ rows }: { rows: Row[] }) {
  const filter = usePanel((panel) => panel.filter)
  const groups = byGroup(filtered(rows, filter))
  if (groups.length === 0) return <p className="empty">{t('filter_none')}</p>
  return groups.map(({ group, rows }) => (
    <section key={group} className="group" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className="group__title">
        {t(`group_${group}`)}
      </h2>
      {rows.map((row) => (
        <RowCard key={row.position} row={row} />
      ))}
    </section>
  ))
}

/** Which rows are shown: one choice of five. */
import type { Row } from '../review/review.ts'
import { number, t } from './i18n.ts'
import { FILTERS, filtered } from './rows.ts'
import { usePanel } from './usePanel.ts'

export function Filters({ rows }: { rows: Row[] }) {
  const chosen = usePanel((panel) => panel.filter)
  const setFilter = usePanel((panel) => panel.setFilter)
  return (
    <div className="filters" role="group" aria-label={t('filter')}>
      {FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          className="chip"
          aria-pressed={filter === chosen}
          onClick={() => setFilter(filter)}
        >
          {t(`filter_${filter}`)} {number(filtered(rows, filter).length)}
        </button>
      ))}
    </div>
  )
}

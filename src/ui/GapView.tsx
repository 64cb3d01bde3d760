/** A finished review: head, filters, table. */
import type { Review } from '../review/review.ts'
import { CopyOpen } from './CopyRows.tsx'
import { Filters } from './Filters.tsx'
import { GapTable } from './GapTable.tsx'
import { Head } from './Head.tsx'
import { t } from './i18n.ts'
import { usePanel } from './usePanel.ts'

export function GapView({ review }: { review: Review }) {
  const rows = usePanel((panel) => panel.rows)
  return (
    <div className="view">
      <Head review={review} rows={rows} />
      <main className="table">
        <Filters rows={rows} />
        <GapTable rows={rows} />
        <div className="after">
          <CopyOpen review={review} rows={rows} />
        </div>
        <footer className="foot">
          {t('disclaimer')} {t('privacy')}
        </footer>
      </main>
    </div>
  )
}

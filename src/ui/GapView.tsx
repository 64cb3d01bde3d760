/** A finished review: head, filters, table. */
import type { Review } from '../review/review.ts'
import { Filters } from './Filters.tsx'
import { GapTable } from './GapTable.tsx'
import { Head } from './Head.tsx'
import { t } from './i18n.ts'

export function GapView({ review }: { review: Review }) {
  return (
    <div className="view">
      <Head review={review} />
      <main className="table">
        <Filters rows={review.rows} />
        <GapTable rows={review.rows} />
        <footer className="foot">
          {t('disclaimer')} {t('privacy')}
        </footer>
      </main>
    </div>
  )
}

/** A finished review: head, filters, table. */
import type { Review } from '../review/review.ts'
import { Banners } from './Banners.tsx'
import { CopyOpen } from './CopyRows.tsx'
import { Filters } from './Filters.tsx'
import { Forget } from './Forget.tsx'
import { GapTable } from './GapTable.tsx'
import { Head } from './Head.tsx'
import { t } from './i18n.ts'
import { Keys } from './Keys.tsx'
import { OpenDocument } from './OpenDocument.tsx'
import { Undo } from './Undo.tsx'
import { usePanel } from './usePanel.ts'

function OpenAnother() {
  const can = usePanel(({ desk }) => desk.readFile !== undefined || desk.readPasted !== undefined)
  if (!can) return null
  return (
    <details className="fold">
      <summary>{t('open_other')}</summary>
      <div className="fold__inside">
        <OpenDocument />
      </div>
    </details>
  )
}

export function GapView({ review }: { review: Review }) {
  const rows = usePanel((panel) => panel.rows)
  return (
    <div className="view">
      <Banners />
      <Head review={review} rows={rows} />
      <main className="table">
        <Filters rows={rows} />
        <GapTable rows={rows} />
        <Undo />
        <div className="after">
          <CopyOpen review={review} rows={rows} />
          <OpenAnother />
        </div>
        <footer className="foot">
          <Keys />
          <p>
            {t('disclaimer')} {t('privacy')}
          </p>
          <Forget />
        </footer>
      </main>
    </div>
  )
}

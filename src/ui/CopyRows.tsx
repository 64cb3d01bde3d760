/** Copies one row, or all that fall short. */
import type { Review, Row } from '../review/review.ts'
import { CopyBar } from './CopyBar.tsx'
import { rowHtml, rowMarkdown, rowPlain, rowsHtml, rowsMarkdown, rowsPlain } from './copying.ts'
import { number, t } from './i18n.ts'
import { isOpen } from './rows.ts'
import { usePanel } from './usePanel.ts'

export function CopyRow({ row }: { row: Row }) {
  const asks = usePanel((panel) => panel.asks)
  return (
    <details className="fold">
      <summary>{t('copy_row')}</summary>
      <div className="fold__inside">
        <CopyBar
          label={t('copy_row')}
          ways={[
            { title: t('copy_rich'), plain: () => rowPlain(row, asks), html: () => rowHtml(row, asks) },
            { title: t('copy_plain'), plain: () => rowPlain(row, asks) },
            { title: t('copy_markdown'), plain: () => rowMarkdown(row, asks) },
          ]}
        />
      </div>
    </details>
  )
}

export function CopyOpen({ review, rows }: { review: Review; rows: Row[] }) {
  const asks = usePanel((panel) => panel.asks)
  const source = usePanel((panel) => panel.source)
  const open = rows.filter(isOpen)
  const title = source?.title ?? review.source.title
  if (open.length === 0 || !source) return null
  return (
    <details className="fold">
      <summary>{t('copy_open', number(open.length))}</summary>
      <div className="fold__inside">
        <CopyBar
          label={t('copy_open', number(open.length))}
          ways={[
            {
              title: t('copy_rich'),
              plain: () => rowsPlain(title, open, asks),
              html: () => rowsHtml(title, open, asks),
            },
            { title: t('copy_plain'), plain: () => rowsPlain(title, open, asks) },
            { title: t('copy_markdown'), plain: () => rowsMarkdown(review, open, asks, source) },
          ]}
        />
      </div>
    </details>
  )
}

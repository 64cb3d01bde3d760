/** While a document is read: whose, how far, and a way to stop. */
import { number, t } from './i18n.ts'
import { usePanel } from './usePanel.ts'

function stepOf(progress: number): string {
  if (progress < 0.1) return t('reading_fetch')
  return progress < 0.3 ? t('reading_parse') : t('reading_answer')
}

export function Reading() {
  const tab = usePanel((panel) => panel.tab)
  const progress = usePanel((panel) => panel.progress)
  const scanned = usePanel((panel) => panel.scanned)
  const stop = usePanel((panel) => panel.stop)
  return (
    <main className="message">
      <p className="message__over">{t('reading_title')}</p>
      <h1 className="message__title">
        <bdi>{tab?.title || tab?.address}</bdi>
      </h1>
      <progress
        className="progress"
        max={1}
        value={scanned ? scanned.page / scanned.pages : progress}
        aria-label={t('reading_progress')}
      />
      <p className="quiet" role="status">
        {scanned ? t('reading_scan', number(scanned.page), number(scanned.pages)) : stepOf(progress)}
      </p>
      <p className="actions">
        <button type="button" className="button" onClick={stop}>
          {t('stop')}
        </button>
      </p>
    </main>
  )
}

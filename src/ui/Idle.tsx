/** Before the first document: what to do. */
import { Forget } from './Forget.tsx'
import { t } from './i18n.ts'
import { OpenDocument } from './OpenDocument.tsx'

export function Idle() {
  return (
    <main className="message">
      <p className="message__over">{t('product')}</p>
      <h1 className="message__title">{t('idle_title')}</h1>
      <p>{t('idle_says')}</p>
      <ol className="steps">
        <li>{t('idle_step_open')}</li>
        <li>{t('idle_step_click')}</li>
        <li>{t('idle_step_read')}</li>
      </ol>
      <OpenDocument />
      <p className="quiet">
        {t('privacy')} {t('disclaimer')}
      </p>
      <div className="quiet">
        <Forget />
      </div>
    </main>
  )
}

/** Before the first document: what to do. */
import { useEffect, useState } from 'react'
import { Forget } from './Forget.tsx'
import { t } from './i18n.ts'
import { OpenDocument } from './OpenDocument.tsx'
import { usePanel } from './usePanel.ts'

/** Which key does the same: some browsers keep the one that we ask for. */
function OpeningKey() {
  const desk = usePanel((panel) => panel.desk)
  const [key, setKey] = useState<string>()
  useEffect(() => {
    void desk.key?.().then(setKey)
  }, [desk])
  if (key === undefined) return null
  return <> {key ? t('idle_key', key) : t('idle_no_key')}</>
}

export function Idle() {
  return (
    <main className="message">
      <p className="message__over">{t('product')}</p>
      <h1 className="message__title">{t('idle_title')}</h1>
      <p>{t('idle_says')}</p>
      <ol className="steps">
        <li>{t('idle_step_open')}</li>
        <li>
          {t('idle_step_click')}
          <OpeningKey />
        </li>
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

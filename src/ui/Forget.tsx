/** Deletes everything that is kept, after it was asked for twice. */
import { useState } from 'react'
import { t } from './i18n.ts'
import { usePanel } from './usePanel.ts'

export function Forget() {
  const can = usePanel(({ desk }) => desk.forgetAll !== undefined)
  const forgetAll = usePanel((panel) => panel.forgetAll)
  const [asked, setAsked] = useState(false)
  if (!can) return null
  if (!asked)
    return (
      <button type="button" className="link" onClick={() => setAsked(true)}>
        {t('forget')}
      </button>
    )
  return (
    <div role="group" aria-label={t('forget')} className="forget">
      <p>{t('forget_sure')}</p>
      <p className="actions">
        <button
          type="button"
          className="button"
          autoFocus
          onClick={() => {
            setAsked(false)
            void forgetAll()
          }}
        >
          {t('forget_yes')}
        </button>
        <button type="button" className="button" onClick={() => setAsked(false)}>
          {t('cancel')}
        </button>
      </p>
    </div>
  )
}

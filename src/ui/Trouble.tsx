/** Where there is no table: stopped, failed, unsupported, not a contract. Says why and what to do. */
import { t, type MessageKey } from './i18n.ts'
import type { PanelState } from './store.ts'
import { usePanel } from './usePanel.ts'

const TITLES: Partial<Record<PanelState, MessageKey>> = {
  stopped: 'stopped_title',
  unsupported: 'unsupported_title',
  'not-a-contract': 'not_contract_title',
}

export function Trouble() {
  const state = usePanel((panel) => panel.state)
  const tab = usePanel((panel) => panel.tab)
  const message = usePanel((panel) => panel.message)
  const source = usePanel((panel) => panel.source)
  const retry = usePanel((panel) => panel.retry)
  const wants = usePanel((panel) => panel.wants)
  const allow = usePanel((panel) => panel.allowAndRead)
  const again = usePanel((panel) => panel.again)
  const anyway = state === 'not-a-contract' && source !== undefined
  return (
    <main className="message">
      <p className="message__over">
        <bdi>{tab?.title || tab?.address || t('product')}</bdi>
      </p>
      <h1 className="message__title">{t(TITLES[state] ?? 'failed_title')}</h1>
      <p role="status">{state === 'stopped' ? t('stopped_says') : message}</p>
      {wants && (
        <p className="actions">
          <button type="button" className="button" onClick={() => void allow()}>
            {t('allow_site')}
          </button>
        </p>
      )}
      {retry && (state === 'stopped' || state === 'failed' || anyway) && (
        <p className="actions">
          <button type="button" className="button" onClick={() => void again(anyway)}>
            {t(anyway ? 'review_anyway' : 'again')}
          </button>
        </p>
      )}
    </main>
  )
}

/** Where there is no table: stopped, failed, unsupported, not a contract. Says why and what to do. */
import type { RefusalCode } from './browser/messages.ts'
import { NO_TAB } from './desk.ts'
import { number, t, type MessageKey } from './i18n.ts'
import { OpenDocument } from './OpenDocument.tsx'
import type { PanelState } from './store.ts'
import { usePanel } from './usePanel.ts'

const TITLES: Partial<Record<PanelState, MessageKey>> = {
  stopped: 'stopped_title',
  unsupported: 'unsupported_title',
  'not-a-contract': 'not_contract_title',
}

function titleOf(state: PanelState, code: RefusalCode | undefined): MessageKey {
  return code === 'scan' || code === 'no-text' ? 'no_text_title' : (TITLES[state] ?? 'failed_title')
}

/** Where the document itself is not at hand, its tab can be read once more. */
function ReadTabAgain() {
  const state = usePanel((panel) => panel.state)
  const code = usePanel((panel) => panel.code)
  const tab = usePanel((panel) => panel.tab)
  const wants = usePanel((panel) => panel.wants)
  const can = usePanel(({ desk }) => desk.readTabAgain !== undefined)
  const readAgain = usePanel((panel) => panel.readAgain)
  const helps = state === 'stopped' || (state === 'failed' && code !== 'no-access' && !wants)
  if (!can || !helps || !tab || tab.id === NO_TAB) return null
  return (
    <button type="button" className="button" onClick={() => void readAgain()}>
      {t('again')}
    </button>
  )
}

/** What can be done about it, the likeliest first. */
function Remedies() {
  const state = usePanel((panel) => panel.state)
  const code = usePanel((panel) => panel.code)
  const wants = usePanel((panel) => panel.wants)
  const source = usePanel((panel) => panel.source)
  const retry = usePanel((panel) => panel.retry)
  const desk = usePanel((panel) => panel.desk)
  const again = usePanel((panel) => panel.again)
  const scan = usePanel((panel) => panel.scan)
  const allowAndRead = usePanel((panel) => panel.allowAndRead)
  const anyway = state === 'not-a-contract' && source !== undefined
  return (
    <>
      {wants && desk.allow && (
        <button type="button" className="button button--first" onClick={() => void allowAndRead()}>
          {t('allow_site')}
        </button>
      )}
      {code === 'scan' && desk.readScan && (
        <button type="button" className="button button--first" onClick={() => void scan()}>
          {t('scan_read')}
        </button>
      )}
      {!retry && <ReadTabAgain />}
      {retry && (state === 'stopped' || state === 'failed' || anyway) && (
        <button type="button" className="button" onClick={() => void again(anyway)}>
          {t(anyway ? 'review_anyway' : 'again')}
        </button>
      )}
    </>
  )
}

/** What of the document is kept for the next time. */
function Stopped() {
  const scanned = usePanel((panel) => panel.scanned)
  const hasText = usePanel((panel) => panel.source !== undefined)
  if (scanned) return t('stopped_scan', number(scanned.page - 1), number(scanned.pages))
  return `${t('stopped_says')}${hasText ? ` ${t('stopped_text')}` : ''}`
}

export function Trouble() {
  const state = usePanel((panel) => panel.state)
  const tab = usePanel((panel) => panel.tab)
  const message = usePanel((panel) => panel.message)
  const code = usePanel((panel) => panel.code)
  const canScan = usePanel(({ desk }) => desk.readScan !== undefined)
  return (
    <main className="message">
      <p className="message__over">
        <bdi>{tab?.title || tab?.address || t('product')}</bdi>
      </p>
      <h1 className="message__title">{t(titleOf(state, code))}</h1>
      <p role="status">{state === 'stopped' ? <Stopped /> : message}</p>
      {code === 'scan' && canScan && <p>{t('scan_says')}</p>}
      <div className="actions">
        <Remedies />
      </div>
      <OpenDocument />
    </main>
  )
}

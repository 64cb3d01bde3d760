/** Between the table and what is in front: whose table it is, and whether the document has changed since. */
import { NO_TAB } from './desk.ts'
import { t } from './i18n.ts'
import { usePanel } from './usePanel.ts'

function Elsewhere() {
  const tab = usePanel((panel) => panel.tab)
  const front = usePanel((panel) => panel.front)
  if (!tab || tab.id === NO_TAB || !front) return null
  const left = front.tabId === tab.id && front.address !== '' && bare(front.address) !== bare(tab.address)
  if (front.tabId === tab.id && !left) return null
  return (
    <p className="banner">
      {t('banner_elsewhere')} <bdi>{tab.title || tab.address}</bdi>
    </p>
  )
}

/** Another place in the same page is the same page. */
function bare(address: string): string {
  return address.replace(/#.*$/, '')
}

function Changed() {
  const changed = usePanel((panel) => panel.changed)
  const readAgain = usePanel((panel) => panel.readAgain)
  if (!changed) return null
  return (
    <div className="banner banner--changed">
      <p>{t('banner_changed')}</p>
      <button type="button" className="button" onClick={() => void readAgain()}>
        {t('read_again')}
      </button>
    </div>
  )
}

export function Banners() {
  return (
    <div role="status" className="banners">
      <Elsewhere />
      <Changed />
    </div>
  )
}

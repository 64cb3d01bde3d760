/** Documents that the contract takes in by reference; each can be read into a table of its own. */
import { useEffect, useState } from 'react'
import type { IncorporatedDocument } from '../parse/contract.ts'
import type { Linked } from './desk.ts'
import { number, t } from './i18n.ts'
import { usePanel } from './usePanel.ts'

function isWeb(address: string | undefined): address is string {
  return address !== undefined && /^https?:/i.test(address)
}

export function Incorporated({ documents }: { documents: IncorporatedDocument[] }) {
  const desk = usePanel((panel) => panel.desk)
  const tab = usePanel((panel) => panel.tab)
  const readLinked = usePanel((panel) => panel.readLinked)
  const [links, setLinks] = useState<Linked[]>([])
  useEffect(() => {
    let here = true
    const titles = documents.map(({ title }) => title)
    if (tab && titles.length > 0) void desk.linksOf?.(tab, titles).then((found) => here && setLinks(found))
    return () => {
      here = false
    }
  }, [desk, tab, documents])
  if (documents.length === 0) return null
  return (
    <details className="fold">
      <summary>{t('incorporated', number(documents.length))}</summary>
      <ul className="fold__inside">
        {documents.map(({ title, address, start }) => {
          const at = [address, links.find((link) => link.title === title)?.address].find(isWeb)
          return (
            <li key={start} className="incorporated">
              <bdi>{title}</bdi>
              {at && desk.readLinked ? (
                <button
                  type="button"
                  className="link"
                  aria-label={t('incorporated_read_label', title)}
                  onClick={() => void readLinked({ title, address: at })}
                >
                  {t('incorporated_read')}
                </button>
              ) : (
                <span className="quiet">{t('incorporated_nowhere')}</span>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

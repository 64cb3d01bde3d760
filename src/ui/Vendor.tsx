/** Who the vendor is, as it was read, and a way to put it right. */
import { useState } from 'react'
import type { Sides } from '../parse/contract.ts'
import { t } from './i18n.ts'
import { usePanel } from './usePanel.ts'

function Correction({ sides }: { sides: Sides }) {
  const correct = usePanel((panel) => panel.correctVendor)
  const [name, setName] = useState('')
  const other = sides.customer.name
  return (
    <div className="fold__inside">
      <p className="quiet">{sides.why}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => void correct(other)}>
          {t('vendor_swap')} <bdi>{other}</bdi>
        </button>
      </p>
      <form
        className="line"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) void correct(name.trim())
        }}
      >
        <input
          className="field"
          aria-label={t('vendor_name')}
          placeholder={t('vendor_name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button">
          {t('vendor_read')}
        </button>
      </form>
    </div>
  )
}

export function Vendor({ sides }: { sides: Sides }) {
  const given = usePanel((panel) => panel.vendor)
  const name = sides.vendor.names[0] ?? sides.vendor.name
  const key = given ? 'head_vendor_given' : sides.certain ? 'head_vendor' : 'head_vendor_unclear'
  return (
    <details className="fold head__vendor">
      <summary>
        <bdi>{t(key, name)}</bdi> <span className="quiet head__wrong">{t('vendor_correct')}</span>
      </summary>
      <Correction sides={sides} />
    </details>
  )
}

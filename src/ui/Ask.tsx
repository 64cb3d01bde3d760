/** The sentence to ask for. */
import type { Language } from '../library/position.ts'
import { CopyButton } from './CopyButton.tsx'
import { t } from './i18n.ts'

export function Ask({ ask }: { ask: Language }) {
  return (
    <div className="ask">
      <h4 className="row__part">{t('row_ask')}</h4>
      <p className="quiet ask__place">{ask.place}</p>
      <p className="ask__words">{ask.clause}</p>
      <CopyButton text={ask.clause} />
    </div>
  )
}

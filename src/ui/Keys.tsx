/** Which keys move in the table. */
import { t } from './i18n.ts'

export function Keys() {
  return <p className="quiet keys">{t('keys')}</p>
}

/** How the rows stand, in numbers. */
import type { Row } from '../review/review.ts'
import { number, t } from './i18n.ts'
import { count } from './rows.ts'

export function CountLine({ rows }: { rows: Row[] }) {
  const counts = count(rows)
  const pieces = [
    { key: 'must', value: counts.must, word: t('count_must') },
    { key: 'open', value: counts.open, word: t(counts.must ? 'count_more_open' : 'count_open') },
    { key: 'met', value: counts.met, word: t('count_met') },
    ...(counts.notApplicable ? [{ key: 'na', value: counts.notApplicable, word: t('count_na') }] : []),
  ]
  return (
    <ul className="counts" aria-label={t('counts')}>
      {pieces.map(({ key, value, word }) => (
        <li key={key} className={`counts__${key}`}>
          <strong>{number(value)}</strong> {word}
        </li>
      ))}
    </ul>
  )
}

/** An open row, read top to bottom as an argument. Redline, fallback, what to say and the decision come after the ask. */
import type { Row } from '../review/review.ts'
import { Ask } from './Ask.tsx'
import { EvidenceQuote } from './EvidenceQuote.tsx'
import { t } from './i18n.ts'
import { usePanel } from './usePanel.ts'

export function RowBody({ row }: { row: Row }) {
  const wording = usePanel((panel) => panel.reviewed?.wording[row.position])
  return (
    <div className="row__body">
      {row.evidence.map((evidence) => (
        <EvidenceQuote key={`${evidence.start}-${evidence.end}`} evidence={evidence} status={row.status} />
      ))}
      {row.evidence.length === 0 && wording && (
        <p>
          <strong>{t('row_question')}</strong> {wording.question}
        </p>
      )}
      <p>
        <strong>{t('row_why')}</strong> {row.why}{' '}
        <span className="quiet">{t(row.certainty === 'sure' ? 'row_sure' : 'row_not_sure')}</span>
      </p>
      {row.lookHere.length > 0 && (
        <div className="look">
          <h4 className="row__part">{t('row_look')}</h4>
          {row.lookHere.map((evidence) => (
            <EvidenceQuote key={`${evidence.start}-${evidence.end}`} evidence={evidence} status="silent" />
          ))}
        </div>
      )}
      {wording && row.status !== 'preferred' && <Ask ask={wording.ask} />}
    </div>
  )
}

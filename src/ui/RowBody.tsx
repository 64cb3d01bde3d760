/** An open row, read top to bottom as an argument: the vendor's words, why, what to ask for, where to look. */
import { passagesOf } from '../export/passage.ts'
import type { Row } from '../review/review.ts'
import { CopyRow } from './CopyRows.tsx'
import { Decide, Decided } from './Decision.tsx'
import { EvidenceQuote } from './EvidenceQuote.tsx'
import { t } from './i18n.ts'
import { Language } from './Language.tsx'
import { isOpen } from './rows.ts'
import { focusRow, rowElementId } from './store.ts'
import { usePanel } from './usePanel.ts'

/** A closed row says it already where it is all that there is to say; then how sure it is stands alone. */
function Reason({ why, isSaid, isSure }: { why: string; isSaid: boolean; isSure: boolean }) {
  if (isSaid) return <p>{t(isSure ? 'row_reading_sure' : 'row_reading_not_sure')}</p>
  return (
    <p>
      <strong>{t('row_why')}</strong> {why} <span className="quiet">{t(isSure ? 'row_sure' : 'row_not_sure')}</span>
    </p>
  )
}

function Why({ row }: { row: Row }) {
  // The reader's decision makes the engine no surer of its reading.
  const certainty = usePanel(
    ({ reviewed }) => reviewed?.review.rows.find((one) => one.position === row.position)?.certainty,
  )
  const wording = usePanel((panel) => panel.reviewed?.wording[row.position])
  return (
    <>
      {row.evidence.length === 0 && wording && (
        <p>
          <strong>{t('row_question')}</strong> {wording.question}
        </p>
      )}
      <Reason why={row.why} isSaid={row.why === row.gist} isSure={certainty === 'sure'} />
      {isOpen(row) && wording && (
        <p className="quiet">
          <strong>{t('row_matters')}</strong> {wording.matters}
        </p>
      )}
    </>
  )
}

export function RowBody({ row }: { row: Row }) {
  const dismiss = usePanel((panel) => panel.dismiss)
  const source = usePanel((panel) => panel.source)
  return (
    <div className="row__body">
      <div className="row__case">
        {passagesOf(source, row.evidence).map((pieces) => (
          <EvidenceQuote
            key={pieces[0]?.start}
            pieces={pieces}
            status={row.status}
            onDismiss={(piece) => {
              void dismiss(row.position, piece)
              // The button goes with its evidence.
              focusRow(rowElementId(row.position))
            }}
          />
        ))}
        <Decided row={row} />
        <Why row={row} />
      </div>
      <Language row={row} />
      {row.lookHere.length > 0 && (
        <div className="look">
          <h4 className="row__part">{t('row_look')}</h4>
          {passagesOf(source, row.lookHere).map((pieces) => (
            <EvidenceQuote key={pieces[0]?.start} pieces={pieces} status="silent" />
          ))}
        </div>
      )}
      <div className="row__close">
        <Decide row={row} />
        <CopyRow row={row} />
      </div>
    </div>
  )
}

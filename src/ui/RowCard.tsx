/** A row: closed, one line of meaning; open, the argument from the vendor's words to what to ask for. */
import type { Row } from '../review/review.ts'
import { t } from './i18n.ts'
import { RowBody } from './RowBody.tsx'
import { StatusMark } from './StatusMark.tsx'
import { rowElementId } from './store.ts'
import { usePanel } from './usePanel.ts'

/** The gist with the clause it rests on. */
function Gist({ row }: { row: Row }) {
  const label = row.evidence[0]?.label
  return (
    <span className="row__gist">
      {row.notApplicable ?? row.gist}
      {label && (
        <>
          {' · '}
          <bdi>{label}</bdi>
        </>
      )}
    </span>
  )
}

export function RowCard({ row }: { row: Row }) {
  const open = usePanel((panel) => panel.open.has(row.position))
  const look = usePanel((panel) => panel.look)
  const toggle = usePanel((panel) => panel.toggle)
  const overruled = usePanel((panel) => panel.decisions[row.position]?.overruled !== undefined)
  const looked = usePanel((panel) => panel.looked === row.position)
  const id = rowElementId(row.position)
  return (
    <article
      id={id}
      className="row"
      data-position={row.position}
      data-status={row.status}
      data-certainty={row.certainty}
      data-standing={row.standing}
      data-overruled={overruled || undefined}
      data-looked={looked || undefined}
      aria-labelledby={`${id}-title`}
    >
      <h3 className="row__head">
        <button
          type="button"
          className="row__toggle"
          aria-expanded={open}
          aria-current={looked || undefined}
          aria-controls={`${id}-body`}
          onClick={() => toggle(row.position)}
        >
          <span className="row__title" id={`${id}-title`}>
            {row.title}
          </span>{' '}
          <span className="row__marks">
            {overruled && <span className="row__yours">{t('row_yours')}</span>}{' '}
            {row.standing === 'must-fix' && <span className="row__must">{t('row_must_fix')}</span>}{' '}
            {row.certainty === 'check' && <span className="row__check">{t('row_check')}</span>}{' '}
            <StatusMark status={row.status} />
          </span>{' '}
          <Gist row={row} />
        </button>
      </h3>
      <div id={`${id}-body`} hidden={!open} onFocus={() => look(row.position)} onClick={() => look(row.position)}>
        {open && <RowBody row={row} />}
      </div>
    </article>
  )
}

/** The reader's part of a row: what was decided beside what the engine read, and ways to decide. */
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { STATUSES, type Status } from '../library/position.ts'
import type { Row } from '../review/review.ts'
import { Choice } from './Choice.tsx'
import { t } from './i18n.ts'
import { StatusMark } from './StatusMark.tsx'
import { usePanel } from './usePanel.ts'

/** What the engine read, what the reader decided. */
export function Decided({ row }: { row: Row }) {
  const decision = usePanel((panel) => panel.decisions[row.position])
  const read = usePanel((panel) => panel.reviewed?.review.rows.find((one) => one.position === row.position))
  const undecide = usePanel((panel) => panel.undecide)
  if (!decision) return null
  const { overruled, dismissed, attached } = decision
  if (!overruled && dismissed.length === 0 && attached.length === 0) return null
  return (
    <div className="decided">
      {overruled && read && (
        <>
          <p>
            {t('decided_read')} <StatusMark status={read.status} />
          </p>
          <p>
            {t('decided_you')} <StatusMark status={overruled.status} /> <bdi>{overruled.reason}</bdi>
          </p>
        </>
      )}
      {dismissed.length > 0 && <p>{t('decided_dismissed', String(dismissed.length))}</p>}
      {attached.length > 0 && <p>{t('decided_attached', String(attached.length))}</p>}
      <p>
        <button type="button" className="link" onClick={() => void undecide(row.position)}>
          {t('decided_back')}
        </button>
      </p>
    </div>
  )
}

function Overrule({ row, onDone }: { row: Row; onDone(): void }) {
  const overrule = usePanel((panel) => panel.overrule)
  const [status, setStatus] = useState<Status>(row.status)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const save = () => {
    if (!reason.trim()) return setMissing(true)
    void overrule(row.position, status, reason)
    onDone()
  }
  return (
    <form
      className="overrule"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Choice
        label={t('overrule_status')}
        value={status}
        options={STATUSES.map((one: Status) => ({ value: one, title: t(`status_${one}`) }))}
        onChoose={(one) => setStatus(one)}
      />
      <label className="choice">
        <span className="choice__label">{t('overrule_reason')}</span>
        <textarea
          className="field"
          rows={2}
          value={reason}
          aria-required="true"
          aria-invalid={missing && !reason.trim()}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p role="alert" className="wrong">
        {missing && !reason.trim() && t('overrule_missing')}
      </p>
      <p className="actions">
        <button type="submit" className="button">
          {t('overrule_save')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('cancel')}
        </button>
      </p>
    </form>
  )
}

function Attach({ position }: { position: string }) {
  const attach = usePanel((panel) => panel.attach)
  const [none, setNone] = useState(false)
  return (
    <>
      <button type="button" className="button" onClick={() => void attach(position).then((done) => setNone(!done))}>
        {t('attach')}
      </button>
      <span role="status" className="quiet">
        {none && t('attach_none')}
      </span>
    </>
  )
}

export function Decide({ row }: { row: Row }) {
  const canAttach = usePanel((panel) => panel.desk.selected !== undefined)
  const [overruling, setOverruling] = useState(false)
  const group = useRef<HTMLDivElement>(null)
  /** What had the focus is gone with the change. */
  const swap = (on: boolean) => {
    flushSync(() => setOverruling(on))
    group.current?.querySelector<HTMLElement>('select, button')?.focus()
  }
  return (
    <div ref={group} className="decide" role="group" aria-label={t('decide', row.title)}>
      {overruling ? (
        <Overrule row={row} onDone={() => swap(false)} />
      ) : (
        <div className="actions">
          <button type="button" className="button" onClick={() => swap(true)}>
            {t('overrule')}
          </button>
          {canAttach && <Attach position={row.position} />}
        </div>
      )}
    </div>
  )
}

/** Which rows are shown: a quick choice, words searched for, and finer filters under a fold. */
import { useId, useState } from 'react'
import { STATUSES } from '../library/position.ts'
import type { Row } from '../review/review.ts'
import { artefactTitle } from './ArtefactTiles.tsx'
import { Choice } from './Choice.tsx'
import { number, t } from './i18n.ts'
import { Keys } from './Keys.tsx'
import { filtered, finer, GROUPS, NO_FILTERS, QUICK, quickly, STANDS, type Filters as Set } from './rows.ts'
import { usePanel } from './usePanel.ts'

const CERTAINTIES = ['sure', 'check'] as const

function QuickChoice({ rows }: { rows: Row[] }) {
  const chosen = usePanel((panel) => panel.filters.quick)
  const filter = usePanel((panel) => panel.filter)
  return (
    <div className="filters" role="group" aria-label={t('filter')}>
      {QUICK.map((quick) => (
        <button
          key={quick}
          type="button"
          className="chip"
          aria-pressed={quick === chosen}
          onClick={() => filter({ quick })}
        >
          {t(`filter_${quick}`)} {number(quickly(rows, quick).length)}
        </button>
      ))}
    </div>
  )
}

type FinerKey = 'status' | 'group' | 'certainty' | 'standing'

function FinerChoices({ id, rows }: { id: string; rows: Row[] }) {
  const filters = usePanel((panel) => panel.filters)
  const filter = usePanel((panel) => panel.filter)
  /** The choices with "any" before them, which stands for undefined, and how many rows each leaves beside all else that is set. */
  function anyOr<Value extends string>(key: FinerKey, values: readonly Value[], title: (value: Value) => string) {
    const left = (value: Value) => number(filtered(rows, { ...filters, [key]: value } as Set).length)
    const counted = values.map((value) => ({ value, title: t('filter_counted', title(value), left(value)) }))
    return [{ value: '' as const, title: t('filter_any') }, ...counted]
  }
  return (
    <div className="finer" id={id}>
      <Choice
        label={t('filter_status')}
        value={filters.status ?? ''}
        options={anyOr('status', STATUSES, (status) => t(`status_${status}`))}
        onChoose={(status) => filter({ status: status || undefined })}
      />
      <Choice
        label={t('filter_group')}
        value={filters.group ?? ''}
        options={anyOr('group', GROUPS, (group) => t(`group_${group}`))}
        onChoose={(group) => filter({ group: group || undefined })}
      />
      <Choice
        label={t('filter_certainty')}
        value={filters.certainty ?? ''}
        options={anyOr('certainty', CERTAINTIES, (certainty) => t(`certainty_${certainty}`))}
        onChoose={(certainty) => filter({ certainty: certainty || undefined })}
      />
      <Choice
        label={t('filter_standing')}
        value={filters.standing ?? ''}
        options={anyOr('standing', STANDS, (standing) => t(`standing_${standing.replaceAll('-', '_') as 'must_fix'}`))}
        onChoose={(standing) => filter({ standing: standing || undefined })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={filters.mustFirst}
          onChange={(event) => filter({ mustFirst: event.target.checked })}
        />
        {t('filter_must_first')}
      </label>
    </div>
  )
}

/** How many rows are shown, and a way back to all of them. */
function Shown({ rows }: { rows: Row[] }) {
  const filters = usePanel((panel) => panel.filters)
  const clear = usePanel((panel) => panel.clearFilters)
  const isSet = filters !== NO_FILTERS && (filters.quick !== 'all' || filters.words !== '' || finer(filters) > 0)
  const about = filters.artefact && artefactTitle(filters.artefact)
  const narrowed = isSet || about !== undefined
  return (
    <div className="shown" data-narrowed={narrowed}>
      <p className="quiet" role="status">
        {t('filter_shown', number(filtered(rows, filters).length), number(rows.length))}
        {about && ` · ${t('filter_about', about)}`}
      </p>
      {narrowed && (
        <button type="button" className="link" onClick={clear}>
          {t('filter_clear')}
        </button>
      )}
      <Keys />
    </div>
  )
}

export function Filters({ rows }: { rows: Row[] }) {
  const words = usePanel((panel) => panel.filters.words)
  const set = usePanel((panel) => finer(panel.filters))
  const filter = usePanel((panel) => panel.filter)
  const [unfolded, setUnfolded] = useState(false)
  const id = useId()
  return (
    <div role="search" className="sieve">
      <QuickChoice rows={rows} />
      <div className="line">
        <input
          type="search"
          className="field"
          aria-label={t('filter_search')}
          placeholder={t('filter_search')}
          value={words}
          onChange={(event) => filter({ words: event.target.value })}
        />
        <button
          type="button"
          className="button sieve__finer"
          aria-expanded={unfolded}
          aria-controls={unfolded ? id : undefined}
          onClick={() => setUnfolded(!unfolded)}
        >
          {set ? t('filter_finer_set', number(set)) : t('filter_finer')}
        </button>
      </div>
      {unfolded && <FinerChoices id={id} rows={rows} />}
      <Shown rows={rows} />
    </div>
  )
}

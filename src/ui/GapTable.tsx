/** The rows that the filters let through, by group. */
import type { KeyboardEvent } from 'react'
import type { Row } from '../review/review.ts'
import { number, t } from './i18n.ts'
import { filtered, inParts } from './rows.ts'
import { RowCard } from './RowCard.tsx'
import { usePanel } from './usePanel.ts'

/** Where a key leads from the row at `at`, or undefined when it leads nowhere. */
function stepTo(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

/** Arrows go from row to row and "/" to the search, on a row's head alone: elsewhere the keys are the browser's. */
function move(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const toggles = [...event.currentTarget.querySelectorAll<HTMLElement>('.row__toggle')]
  const at = toggles.findIndex((one) => one === event.target)
  if (at < 0) return
  const search = event.currentTarget.ownerDocument.querySelector<HTMLElement>('[type="search"]')
  const to = event.key === '/' ? search : toggles[stepTo(event.key, at, toggles.length) ?? -1]
  if (!to) return
  event.preventDefault()
  to.focus()
}

function Nothing({ rows }: { rows: Row[] }) {
  const words = usePanel((panel) => panel.filters.words.trim())
  const clear = usePanel((panel) => panel.clearFilters)
  return (
    <div className="empty">
      <p>{words ? t('filter_none_says', words) : t('filter_none')}</p>
      <button type="button" className="button" onClick={clear}>
        {t('filter_none_clear', number(rows.length))}
      </button>
    </div>
  )
}

export function GapTable({ rows }: { rows: Row[] }) {
  const filters = usePanel((panel) => panel.filters)
  const parts = inParts(filtered(rows, filters), filters.mustFirst)
  if (parts.length === 0) return <Nothing rows={rows} />
  return (
    <div className="rows" onKeyDown={move}>
      {parts.map(({ id, rows }) => (
        <section key={id} className="group" aria-labelledby={`group-${id}`}>
          <h2 id={`group-${id}`} className="group__title">
            {id === 'must' ? t('group_must') : t(`group_${id}`)}{' '}
            <span className="group__count">{number(rows.length)}</span>
          </h2>
          {rows.map((row) => (
            <RowCard key={row.position} row={row} />
          ))}
        </section>
      ))}
    </div>
  )
}

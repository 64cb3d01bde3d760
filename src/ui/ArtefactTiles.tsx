/** The six artefacts at a glance; a tile leads to its row. */
import type { Row } from '../review/review.ts'
import { t, type MessageKey } from './i18n.ts'
import { StatusMark } from './StatusMark.tsx'
import { usePanel } from './usePanel.ts'

function titleOf(row: Row): string {
  return t(row.position.replace('allocation.', 'artefact_').replaceAll('-', '_') as MessageKey)
}

export function ArtefactTiles({ rows }: { rows: Row[] }) {
  const reveal = usePanel((panel) => panel.reveal)
  const lead = (position: string) => {
    const id = reveal(position)
    // The row may only be drawn once the filter is lifted.
    requestAnimationFrame(() => document.getElementById(id)?.querySelector('button')?.focus())
  }
  return (
    <ul className="tiles" aria-label={t('head_artefacts')}>
      {rows
        .filter((row) => row.group === 'allocation')
        .map((row) => (
          <li key={row.position}>
            <button type="button" className="tile" onClick={() => lead(row.position)}>
              <span className="tile__title">{titleOf(row)}</span> <StatusMark status={row.status} />
            </button>
          </li>
        ))}
    </ul>
  )
}

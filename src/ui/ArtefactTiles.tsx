/** The six artefacts at a glance; a tile narrows the table to the rows about its artefact, and opens its own. */
import type { Row } from '../review/review.ts'
import { t, type MessageKey } from './i18n.ts'
import { StatusMark } from './StatusMark.tsx'
import { usePanel } from './usePanel.ts'

export function artefactTitle(position: string): string {
  return t(position.replace('allocation.', 'artefact_').replaceAll('-', '_') as MessageKey)
}

export function ArtefactTiles({ rows }: { rows: Row[] }) {
  const chosen = usePanel((panel) => panel.filters.artefact)
  const filter = usePanel((panel) => panel.filter)
  const reveal = usePanel((panel) => panel.reveal)
  const choose = (position: string) => {
    if (chosen === position) return filter({ artefact: undefined })
    reveal(position)
    filter({ artefact: position })
  }
  return (
    <ul className="tiles" aria-label={t('head_artefacts')}>
      {rows
        .filter((row) => row.group === 'allocation')
        .map((row) => (
          <li key={row.position}>
            <button
              type="button"
              className="tile"
              aria-pressed={chosen === row.position}
              onClick={() => choose(row.position)}
            >
              <span className="tile__title">{artefactTitle(row.position)}</span> <StatusMark status={row.status} />
            </button>
          </li>
        ))}
    </ul>
  )
}

/** Keeps the marks in the document those of the rows that are shown. */
import type { Mark } from './desk.ts'
import { filtered } from './rows.ts'
import type { PanelData } from './state.ts'

/** Evidence of every row that the filters let through. */
export function marksOf({ rows, filters }: Pick<PanelData, 'rows' | 'filters'>): Mark[] {
  return filtered(rows, filters)
    .filter((row) => row.evidence.length > 0)
    .map(({ position, title, status, evidence }) => ({
      position,
      title,
      status,
      spans: evidence.map(({ start, end }) => ({ start, end })),
    }))
}

/** Told of every change of the panel's data. */
export function keepMarked(now: PanelData, before: PanelData): void {
  const { desk, tab, source, state, rows, filters } = now
  if (!desk.mark) return
  const same = state === before.state && rows === before.rows && filters === before.filters
  if (same) return
  if (before.state === 'ready' && before.tab && before.source && before.tab.visit !== tab?.visit)
    void desk.mark(before.tab, before.source, [])
  if (state === 'ready' && tab && source) void desk.mark(tab, source, marksOf(now))
}

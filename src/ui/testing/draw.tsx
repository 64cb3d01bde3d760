/** Draws the panel on a paper desk. */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { Panel } from '../Panel.tsx'
import { createPanelStore, type PanelStore } from '../store.ts'
import { paperDesk, TAB, type PaperDesk } from './desk.ts'
import { SAMPLE_SOURCE } from './sample.ts'

export const getSample = () => Promise.resolve(SAMPLE_SOURCE)

export function draw(desk: PaperDesk = paperDesk()): {
  store: PanelStore
  state: () => string | null
  desk: PaperDesk
} {
  const store = createPanelStore(desk)
  const { container } = render(<Panel store={store} />)
  return { store, desk, state: () => container.querySelector('[data-state]')?.getAttribute('data-state') ?? null }
}

export async function drawReady(desk: PaperDesk = paperDesk()) {
  const drawn = draw(desk)
  await act(() => drawn.store.getState().review(TAB, getSample))
  return drawn
}

/** What axe finds in the page as it is drawn; colours are for the real browser. */
export async function findings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)
}

/** Positions of the rows that are drawn, in order. */
export function positions(): (string | undefined)[] {
  return screen.getAllByRole('article').map((row) => row.dataset['position'])
}

/** Opens a row by its title and gives what is in it. */
export async function openRow(title: string) {
  const row = within(screen.getByRole('article', { name: title }))
  const [toggle] = row.getAllByRole('button')
  if (toggle?.getAttribute('aria-expanded') === 'false') await userEvent.click(toggle)
  return row
}

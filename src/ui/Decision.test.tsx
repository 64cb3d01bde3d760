import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { paperDesk, TAB } from './testing/desk.ts'
import { drawReady, findings, openRow } from './testing/draw.tsx'
import { SAMPLE_SOURCE } from './testing/sample.ts'

const TRAINING = 'Training on your content'
const SECRET = 'Each party keeps the other party’s confidential information secret.'

function selecting(words: string) {
  const desk = paperDesk()
  const start = SAMPLE_SOURCE.text.indexOf(words)
  desk.selected = () => Promise.resolve(words ? { start, end: start + words.length, quote: words } : undefined)
  return desk
}

async function overrule(title: string, status: string, reason: string) {
  const user = userEvent.setup()
  const row = await openRow(title)
  await user.click(row.getByRole('button', { name: 'Overrule' }))
  await user.selectOptions(row.getByLabelText('This row is'), status)
  if (reason) await user.type(row.getByLabelText('Because'), reason)
  await user.click(row.getByRole('button', { name: 'Decide' }))
  return row
}

describe('what the reader decides', () => {
  it('overrules a status with a reason; the row says what was read and what was decided, and is weighed anew', async () => {
    await drawReady()
    const row = await overrule(TRAINING, 'compromise', 'The order form switches it off.')
    const article = screen.getByRole('article', { name: TRAINING })
    expect(article.dataset).toMatchObject({ status: 'compromise', standing: 'met' })
    expect(row.getByText(/The engine read:/)).toHaveTextContent('adverse')
    expect(row.getByText(/You decided:/)).toHaveTextContent('compromise The order form switches it off.')
    expect(row.getByText(/until you switch it off/)).toBeVisible()
    expect(screen.getByRole('list', { name: 'How the rows stand' })).toHaveTextContent('4 must fix2 more open4 met')
    expect(await findings()).toEqual([])
  })

  it('asks for the reason where none is given', async () => {
    await drawReady()
    const row = await overrule(TRAINING, 'silent', '')
    expect(row.getByRole('alert')).toHaveTextContent('Say why')
    expect(screen.getByRole('article', { name: TRAINING }).dataset['status']).toBe('adverse')
    expect(await findings()).toEqual([])
  })

  it('keeps the focus in the row while it is decided', async () => {
    const user = userEvent.setup()
    await drawReady()
    const row = await openRow(TRAINING)
    await user.click(row.getByRole('button', { name: 'Overrule' }))
    expect(row.getByLabelText('This row is')).toHaveFocus()
    await user.click(row.getByRole('button', { name: 'Cancel' }))
    expect(row.getByRole('button', { name: 'Overrule' })).toHaveFocus()
  })

  it('undoes step by step', async () => {
    const user = userEvent.setup()
    await drawReady()
    await overrule(TRAINING, 'compromise', 'First.')
    await overrule(TRAINING, 'preferred', 'Second.')
    const status = () => screen.getByRole('article', { name: TRAINING }).dataset['status']
    expect(status()).toBe('preferred')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(status()).toBe('compromise')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(status()).toBe('adverse')
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('dismisses evidence, and gives it back with the decision', async () => {
    const user = userEvent.setup()
    await drawReady()
    const row = await openRow(TRAINING)
    await user.click(row.getByRole('button', { name: 'Dismiss this evidence: 2.2' }))
    expect(row.queryByRole('button', { name: /Show on page/ })).toBeNull()
    expect(row.getByText('Evidence that you dismissed: 1')).toBeVisible()
    await user.click(row.getByRole('button', { name: 'Take my decision back' }))
    expect(row.getByRole('button', { name: 'Show on page: 2.2' })).toBeVisible()
  })

  it('attaches the words selected on the page', async () => {
    const user = userEvent.setup()
    await drawReady(selecting(SECRET))
    const row = await openRow('Outputs')
    await user.click(row.getByRole('button', { name: 'Attach selected words' }))
    expect(row.getByText(SECRET)).toBeVisible()
    expect(row.getByText('Words that you attached: 1')).toBeVisible()
    await user.click(row.getByRole('button', { name: /Dismiss this evidence/ }))
    expect(row.queryByText(SECRET)).toBeNull()
  })

  it('says what to do when nothing is selected', async () => {
    const user = userEvent.setup()
    await drawReady(selecting(''))
    const row = await openRow('Outputs')
    await user.click(row.getByRole('button', { name: 'Attach selected words' }))
    expect(row.getByText('Select words of the contract first.')).toBeVisible()
  })

  it('holds when the same page is read again, also where its words have moved, and not for another page', async () => {
    const user = userEvent.setup()
    const { store } = await drawReady(selecting(SECRET))
    await overrule(TRAINING, 'compromise', 'Agreed by mail.')
    await user.click((await openRow('Outputs')).getByRole('button', { name: 'Attach selected words' }))
    const moved = { ...SAMPLE_SOURCE, text: `New.\n\n${SAMPLE_SOURCE.text}` }
    await act(() => store.getState().review({ ...TAB, visit: 'second' }, () => Promise.resolve(moved)))
    expect(screen.getByRole('article', { name: TRAINING }).dataset['status']).toBe('compromise')
    const [attached] = store.getState().decisions['allocation.outputs']?.attached ?? []
    expect(attached && moved.text.slice(attached.start, attached.end)).toBe(SECRET)
    const other = { ...TAB, address: 'https://larkspur.example/', visit: 'third' }
    await act(() => store.getState().review(other, () => Promise.resolve(SAMPLE_SOURCE)))
    expect(screen.getByRole('article', { name: TRAINING }).dataset['status']).toBe('adverse')
  })
})

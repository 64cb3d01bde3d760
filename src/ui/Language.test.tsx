import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { paperDesk } from './testing/desk.ts'
import { drawReady, findings, openRow } from './testing/draw.tsx'
import { SAMPLE } from './testing/sample.ts'

const TRAINING = 'Training on your content'

describe('what to ask for on a row', () => {
  it('begins with the redline where there is one: what is struck and what is put in its place', async () => {
    await drawReady()
    const row = await openRow(TRAINING)
    expect(row.getByRole('tab', { selected: true })).toHaveTextContent('Redline')
    expect(row.getByText('may').tagName).toBe('DEL')
    expect(row.getByText('shall not').tagName).toBe('INS')
    expect(row.getByText(/With the changes it reads: Bramblewick shall not use/)).toBeInTheDocument()
    expect(await findings()).toEqual([])
  })

  it('begins with the ask where there is no redline', async () => {
    await drawReady()
    const row = await openRow('Exit')
    expect(row.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Ask', 'Fallback', 'Say'])
    expect(row.getByRole('tabpanel', { name: 'Ask' })).toHaveTextContent('As a new section: Exit')
  })

  it('moves between its tabs by arrows, Home and End, and stands in the Tab order once', async () => {
    const user = userEvent.setup()
    await drawReady()
    const row = await openRow(TRAINING)
    row.getByRole('tab', { name: 'Redline' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(row.getByRole('tab', { name: 'Ask' })).toHaveFocus()
    expect(row.getByRole('tabpanel')).toHaveTextContent('Bramblewick shall not train any model')
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(row.getByRole('tab', { name: 'Say' })).toHaveFocus()
    expect(row.getByRole('tabpanel')).toHaveTextContent('Then: Then ours is the first account')
    await user.keyboard('{Home}')
    expect(row.getByRole('tab', { name: 'Redline' })).toHaveFocus()
    expect(row.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1)
    await user.keyboard('{Tab}')
    expect(row.getByRole('tabpanel')).toHaveFocus()
  })

  it('says which words are the buyer’s own', async () => {
    const user = userEvent.setup()
    await drawReady()
    const row = await openRow(TRAINING)
    await user.click(row.getByRole('tab', { name: 'Fallback' }))
    expect(row.getByRole('tabpanel')).toHaveTextContent("your playbook's words")
  })

  it('shows the library’s clause on a row that is met but could be better, and nothing where nothing is missing', async () => {
    await drawReady()
    const row = await openRow('Confidentiality of content')
    expect(row.getByRole('heading', { name: 'Ask for' })).toBeVisible()
    expect(row.getByText(SAMPLE.wording['data.confidentiality']?.ask.clause ?? '')).toBeVisible()
    expect((await openRow('Inputs')).queryByRole('heading', { name: 'Ask for' })).toBeNull()
  })
})

describe('copies', () => {
  it('copies a redline with its strikes and insertions for Word, and as it would read in plain text', async () => {
    const user = userEvent.setup()
    const { desk } = await drawReady()
    const row = await openRow(TRAINING)
    await user.click(within(row.getByRole('tabpanel')).getByRole('button', { name: 'Copy for Word' }))
    expect(desk.copiedRich[0]).toMatch(/<del[^>]*>may<\/del><ins[^>]*>shall not<\/ins> use Customer Content/)
    expect(desk.copied[0]).toBe('Bramblewick shall not use Customer Content to improve its models')
    expect(row.getByText('Copied')).toBeVisible()
  })

  it('says so when the clipboard is closed', async () => {
    const user = userEvent.setup()
    const desk = paperDesk()
    desk.copy = () => Promise.resolve(false)
    await drawReady(desk)
    const row = await openRow(TRAINING)
    await user.click(within(row.getByRole('tabpanel')).getByRole('button', { name: 'Copy text' }))
    expect(row.getByText('Could not copy')).toBeVisible()
  })

  it('copies a whole row: rich, plain and Markdown', async () => {
    const user = userEvent.setup()
    const { desk } = await drawReady()
    const row = await openRow(TRAINING)
    await user.click(row.getByText('Copy the row'))
    for (const button of row.getAllByRole('button', { name: /^Copy/ }).slice(2)) await user.click(button)
    expect(desk.copiedRich[0]).toContain('<h3>Training on your content: adverse, must fix</h3>')
    expect(desk.copied[1]).toContain('Ask: Bramblewick shall not train any model on Customer Content.')
    expect(desk.copied[2]).toContain('### Training on your content: adverse')
  })

  it('copies all rows that fall short, and no other', async () => {
    const user = userEvent.setup()
    const { desk } = await drawReady()
    await user.click(screen.getByText('Copy the 7 rows that fall short'))
    await user.click(screen.getByRole('button', { name: 'Copy text' }))
    expect(desk.copied[0]).toContain('Exit: silent')
    expect(desk.copied[0]).not.toContain('Confidentiality')
    await user.click(screen.getByRole('button', { name: 'Copy Markdown' }))
    expect(desk.copied[1]).toContain('# Bramblewick Platform Terms')
  })

  it('keeps contract words from becoming markup in what is pasted', async () => {
    const user = userEvent.setup()
    const nasty = '<img src=x onerror=alert(1)>'
    const rows = SAMPLE.review.rows.map((row) => ({ ...row, gist: nasty, title: nasty }))
    const { desk } = await drawReady(paperDesk(() => ({ ...SAMPLE, review: { ...SAMPLE.review, rows } })))
    await user.click(screen.getByText(/rows that fall short/))
    const copy = within(screen.getByRole('group', { name: /rows that fall short/ }))
    await user.click(copy.getByRole('button', { name: 'Copy for Word' }))
    expect(desk.copiedRich[0]).not.toContain('<img')
  })
})

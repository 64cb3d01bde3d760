import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { paperDesk } from './testing/desk.ts'
import { drawReady, findings } from './testing/draw.tsx'

const OWN = JSON.stringify({
  schema: 'counterclause/playbook/1',
  id: 'ours',
  title: 'Our own',
  description: 'No secrecy, no deal.',
  positions: { 'data.confidentiality': { accept: 'preferred', weight: 'must' } },
})

const standing = (title: string) => screen.getByRole('article', { name: title }).dataset['standing']

describe('playbook and profile', () => {
  it('weighs the table again at once, and reads nothing again', async () => {
    const user = userEvent.setup()
    let read = 0
    const desk = paperDesk()
    const { review } = desk.engine
    desk.engine.review = (request, onProgress) => {
      read++
      return review(request, onProgress)
    }
    await drawReady(desk)
    expect(standing('Confidentiality of content')).toBe('met')
    await user.selectOptions(screen.getByLabelText('Playbook'), 'Regulated data')
    expect(standing('Confidentiality of content')).toBe('must-fix')
    expect(read).toBe(1)
  })

  it('takes what the deal has not out of the count, and gives it back', async () => {
    const user = userEvent.setup()
    await drawReady()
    await user.click(screen.getByText('Deal: any'))
    await user.click(screen.getByLabelText('outputs'))
    expect(standing('Outputs')).toBe('not-applicable')
    expect(screen.getByText('Deal: 1 left out')).toBeVisible()
    expect(screen.getByRole('list', { name: 'How the rows stand' })).toHaveTextContent('1 do not apply')
    expect(await findings()).toEqual([])
    await user.click(screen.getByLabelText('outputs'))
    expect(standing('Outputs')).toBe('must-fix')
    expect(screen.getByText('Deal: any')).toBeVisible()
  })

  it('uses a playbook file of the reader’s own', async () => {
    const user = userEvent.setup()
    await drawReady()
    await user.upload(
      screen.getByLabelText('Playbook file'),
      new File([OWN], 'ours.json', { type: 'application/json' }),
    )
    await user.click(screen.getByText('Deal: any'))
    expect(await screen.findByText(/No secrecy, no deal/)).toBeVisible()
    expect(screen.getByLabelText('Playbook')).toHaveDisplayValue('Our own')
    expect(standing('Confidentiality of content')).toBe('must-fix')
  })

  it('says with its line what is wrong with a playbook file, and keeps the one there was', async () => {
    const user = userEvent.setup()
    await drawReady()
    const wrong = OWN.replace('data.confidentiality', 'data.confidence')
    await user.upload(
      screen.getByLabelText('Playbook file'),
      new File([wrong], 'ours.json', { type: 'application/json' }),
    )
    expect(
      await screen.findByText(/Line 1, positions.data.confidence: there is no position of this name/),
    ).toBeVisible()
    expect(screen.getByLabelText('Playbook')).toHaveDisplayValue('Standard buyer')
  })
})

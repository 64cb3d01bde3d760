import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { ReadError, type ReadErrorCode } from '../read/source.ts'
import { Panel } from './Panel.tsx'
import { createPanelStore, type PanelStore } from './store.ts'
import { paperDesk, TAB, type PaperDesk } from './testing/desk.ts'
import { SAMPLE, SAMPLE_SOURCE } from './testing/sample.ts'

const getSample = () => Promise.resolve(SAMPLE_SOURCE)

function draw(desk: PaperDesk = paperDesk()): { store: PanelStore; state: () => string | null; desk: PaperDesk } {
  const store = createPanelStore(desk)
  const { container } = render(<Panel store={store} />)
  return { store, desk, state: () => container.querySelector('[data-state]')?.getAttribute('data-state') ?? null }
}

async function drawReady(desk: PaperDesk = paperDesk()) {
  const drawn = draw(desk)
  await act(() => drawn.store.getState().review(TAB, getSample))
  return drawn
}

/** What axe finds in the page as it is drawn; colours are for the real browser. */
async function findings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)
}

function refusing(code: ReadErrorCode, message: string): PaperDesk {
  return paperDesk(() => {
    throw new ReadError(code, message)
  })
}

describe('the panel before and while it reads', () => {
  it('says what to do when nothing has been opened', async () => {
    const { state } = draw()
    expect(state()).toBe('idle')
    expect(screen.getByRole('heading', { name: 'Open a contract' })).toBeVisible()
    expect(await findings()).toEqual([])
  })

  it('shows whose document is read, how far it is, and can be stopped and taken up again', async () => {
    const user = userEvent.setup()
    const { store, state } = draw(paperDesk('never'))
    void act(() => void store.getState().review(TAB, getSample))
    expect(await screen.findByText('Answering the 41 questions')).toBeVisible()
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.4')
    expect(screen.getByRole('heading', { name: TAB.title })).toBeVisible()
    expect(await findings()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    expect(state()).toBe('stopped')
    expect(await findings()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(state()).toBe('reading')
  })

  it('stays stopped when the page arrives late, and has it at hand for another try', async () => {
    const user = userEvent.setup()
    const { store, state } = draw()
    act(() => store.getState().reading(TAB))
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    await act(() => store.getState().review(TAB, getSample))
    expect(state()).toBe('stopped')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(state()).toBe('ready')
  })

  it('drops what arrives for a document that is no longer the one', async () => {
    const { store, state } = draw()
    let arrive: (() => void) | undefined
    const late = new Promise<typeof SAMPLE_SOURCE>((resolve) => {
      arrive = () => resolve(SAMPLE_SOURCE)
    })
    const first = store.getState().review(TAB, () => late)
    act(() => store.getState().reading({ ...TAB, title: 'Another page' }))
    arrive?.()
    await act(() => first)
    expect(state()).toBe('reading')
    expect(screen.getByRole('heading', { name: 'Another page' })).toBeVisible()
  })
})

describe('the panel where there is no table', () => {
  it.each([
    ['unsupported-language', 'unsupported', 'This text is in German.'],
    ['no-text', 'unsupported', 'These pages are pictures.'],
    ['not-a-contract', 'not-a-contract', 'This reads like a list of news.'],
    ['truncated', 'failed', 'The file ends too early.'],
  ] as const)('tells %s apart', async (code, expected, message) => {
    const { state } = await drawReady(refusing(code, message))
    expect(state()).toBe(expected)
    expect(screen.getByText(message)).toBeVisible()
    expect(screen.queryByRole('article')).toBeNull()
    expect(await findings()).toEqual([])
  })

  it('reviews a page that looks like no contract when the reader says so', async () => {
    let asked = 0
    const desk = paperDesk(() => {
      if (asked++ > 0) return SAMPLE
      throw new ReadError('not-a-contract', 'This reads like a list of news.')
    })
    const { state } = await drawReady(desk)
    await userEvent.click(screen.getByRole('button', { name: 'Review it anyway' }))
    expect(state()).toBe('ready')
  })

  it('says what the browser refused, without a button that could not help', () => {
    const { store, state } = draw()
    act(() => store.getState().refuse(TAB, 'no-access', 'The browser lets no extension read this page.'))
    expect(state()).toBe('failed')
    expect(screen.getByText('The browser lets no extension read this page.')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('says so when the engine itself fails', async () => {
    const { state } = await drawReady(
      paperDesk(() => {
        throw new Error('out of memory')
      }),
    )
    expect(state()).toBe('failed')
    expect(screen.getByText(/unexpected end \(out of memory\)/)).toBeVisible()
  })
})

describe('the gap table', () => {
  it('answers the first question first: vendor, text, artefacts, how much must be fixed', async () => {
    const { state } = await drawReady()
    expect(state()).toBe('ready')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Bramblewick Platform Terms')
    expect(screen.getByText('Vendor: Bramblewick')).toBeVisible()
    expect(screen.getByText('Commercial terms · dated 1 March 2026 · this page · 9,840 words')).toBeVisible()
    expect(
      within(screen.getByRole('list', { name: 'Who owns the six artefacts' })).getAllByRole('button'),
    ).toHaveLength(6)
    const counts = within(screen.getByRole('list', { name: 'How the rows stand' }))
    expect(counts.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '2 must fix',
      '4 open',
      '3 met',
      '1 do not apply',
    ])
    expect(await findings()).toEqual([])
  })

  it('gives every row its position and status for whoever reads the page by machine', async () => {
    await drawReady()
    const rows = screen.getAllByRole('article').map((row) => [row.dataset['position'], row.dataset['status']])
    expect(rows).toEqual(SAMPLE.review.rows.map((row) => [row.position, row.status]))
  })

  it('opens a row to the vendor’s words in their sentence, the reason and the ask', async () => {
    const user = userEvent.setup()
    await drawReady()
    const row = within(screen.getByRole('article', { name: 'Training on customer content' }))
    await user.click(row.getByRole('button', { expanded: false }))
    expect(row.getByText('may use Customer Content to improve its models').tagName).toBe('MARK')
    expect(row.getByText(/unless Customer switches this off/)).toBeVisible()
    expect(row.getByText('Why this reading.').parentElement).toHaveTextContent('until you switch it off. Sure.')
    expect(await findings()).toEqual([])
  })

  it('leads from the words to the page', async () => {
    const user = userEvent.setup()
    const { desk } = await drawReady()
    const row = within(screen.getByRole('article', { name: 'Training on customer content' }))
    await user.click(row.getByRole('button', { expanded: false }))
    await user.click(row.getByRole('button', { name: 'Show on page: 2.2' }))
    const [spans] = desk.shown
    const [span] = spans ?? []
    expect(span && SAMPLE_SOURCE.text.slice(span.start, span.end)).toBe(
      'may use Customer Content to improve its models',
    )
    desk.answer = 'gone'
    await user.click(row.getByText('may use Customer Content to improve its models'))
    expect(row.getByText(/The page has changed/)).toBeVisible()
  })

  it('copies the sentence to ask for and says so', async () => {
    const user = userEvent.setup()
    const { desk } = await drawReady()
    const row = within(screen.getByRole('article', { name: 'Training on customer content' }))
    await user.click(row.getByRole('button', { expanded: false }))
    await user.click(row.getByRole('button', { name: 'Copy text' }))
    expect(desk.copied).toEqual([SAMPLE.wording['use.no-training']?.ask.clause])
    expect(row.getByText('Copied')).toBeVisible()
  })

  it('shows where to look on a row that the text leaves unsure', async () => {
    const user = userEvent.setup()
    await drawReady()
    const row = within(screen.getByRole('article', { name: 'Exit' }))
    await user.click(row.getByRole('button', { expanded: false }))
    expect(row.getByRole('heading', { name: 'Look here' })).toBeVisible()
    expect(row.getByText(/Each party keeps/)).toBeVisible()
  })

  it('narrows to what must be fixed, and a tile leads back to its row', async () => {
    const user = userEvent.setup()
    await drawReady()
    await user.click(screen.getByRole('button', { name: 'Must fix 2' }))
    expect(screen.getAllByRole('article').map((row) => row.dataset['position'])).toEqual([
      'use.no-training',
      'trap.improve-services',
    ])
    await user.click(screen.getByRole('button', { name: 'Inputs preferred' }))
    expect(
      within(screen.getByRole('article', { name: 'Ownership of inputs' })).getByRole('button', { expanded: true }),
    ).toBeVisible()
  })

  it('shows contract text as text, whatever it holds', async () => {
    const nasty = '<img src=x onerror="document.title=1">'
    const [first, ...rest] = SAMPLE.review.rows
    const rows = first ? [{ ...first, title: nasty, gist: nasty, why: nasty }, ...rest] : []
    const { store } = draw(paperDesk(() => ({ ...SAMPLE, review: { ...SAMPLE.review, rows } })))
    await act(() => store.getState().review(TAB, () => Promise.resolve({ ...SAMPLE_SOURCE, title: nasty })))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(nasty)
    expect(screen.getByRole('article', { name: nasty })).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
  })
})

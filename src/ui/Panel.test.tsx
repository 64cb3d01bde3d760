import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ReadError, type ReadErrorCode } from '../read/source.ts'
import { paperDesk, TAB, type PaperDesk } from './testing/desk.ts'
import { draw, drawReady, findings, getSample, positions } from './testing/draw.tsx'
import { SAMPLE, SAMPLE_SOURCE } from './testing/sample.ts'

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

  it.each([
    ['Alt+Shift+R', /Or press Alt\+Shift\+R\./],
    ['', /Your browser keeps Alt\+Shift\+R for itself/],
  ])('names the key that opens it, and says when the browser gave it none (%s)', async (key, says) => {
    draw({ ...paperDesk(), key: () => Promise.resolve(key) })
    expect(await screen.findByText(says)).toBeVisible()
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
    ['scan', 'unsupported', 'These pages are pictures.'],
    ['no-text', 'unsupported', 'This page is empty.'],
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
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
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
      '5 must fix',
      '2 more open',
      '3 met',
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
    const row = within(screen.getByRole('article', { name: 'Training on your content' }))
    await user.click(row.getByRole('button', { expanded: false }))
    expect(row.getByText('may use Customer Content to improve its models').tagName).toBe('MARK')
    expect(row.getByText(/unless Customer switches this off/)).toBeVisible()
    expect(row.getByText('Sure of this reading.')).toBeVisible()
    expect(await findings()).toEqual([])
  })

  it('leads from the words to the page', async () => {
    const user = userEvent.setup()
    const { desk } = await drawReady()
    const row = within(screen.getByRole('article', { name: 'Training on your content' }))
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

  it('shows where to look on a row that the text leaves unsure', async () => {
    const user = userEvent.setup()
    await drawReady()
    const row = within(screen.getByRole('article', { name: 'Exit' }))
    await user.click(row.getByRole('button', { expanded: false }))
    expect(row.getByRole('heading', { name: 'Look here' })).toBeVisible()
    expect(row.getByText(/Each party keeps/)).toBeVisible()
  })

  it('narrows to what must be fixed, and a tile to the rows about its artefact', async () => {
    const user = userEvent.setup()
    await drawReady()
    await user.click(screen.getByRole('button', { name: 'Must fix 5' }))
    expect(positions()).toEqual([
      'allocation.outputs',
      'allocation.fine-tuned-models',
      'allocation.derivative-works',
      'use.no-training',
      'trap.improve-services',
    ])
    const tile = screen.getByRole('button', { name: 'Inputs preferred' })
    await user.click(tile)
    expect(positions()).toEqual(['allocation.inputs', 'use.no-training', 'data.confidentiality'])
    expect(
      within(screen.getByRole('article', { name: 'Inputs' })).getByRole('button', { expanded: true }),
    ).toBeVisible()
    await user.click(tile)
    expect(positions()).toHaveLength(10)
  })

  it('filters by status, group, certainty and standing together, says how many are left, and lets go of all at once', async () => {
    const user = userEvent.setup()
    await drawReady()
    await user.click(screen.getByRole('button', { name: 'Filters' }))
    await user.selectOptions(screen.getByLabelText('Status'), 'adverse')
    expect(positions()).toEqual(['use.no-training', 'trap.improve-services'])
    await user.selectOptions(screen.getByLabelText('Certainty'), 'check')
    expect(positions()).toEqual(['trap.improve-services'])
    expect(screen.getByText('1 of 10 rows')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Group'), 'use')
    expect(screen.getByText('No row is like this.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    expect(positions()).toHaveLength(10)
    await user.selectOptions(screen.getByLabelText('Standing'), 'met')
    expect(positions()).toEqual(['allocation.inputs', 'allocation.prompts', 'data.confidentiality'])
  })

  it('puts what must be fixed first on request', async () => {
    const user = userEvent.setup()
    await drawReady()
    await user.click(screen.getByRole('button', { name: 'Filters' }))
    await user.click(screen.getByLabelText('What must be fixed first'))
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Must fix')
    expect(positions().slice(0, 6).at(-1)).toBe('allocation.inputs')
  })

  it('goes from row to row by the arrows and to the search by a slash, and marks the row that was looked at', async () => {
    const user = userEvent.setup()
    await drawReady()
    const head = (title: string) => within(screen.getByRole('article', { name: title })).getByRole('button')
    head('Inputs').focus()
    await user.keyboard('{ArrowDown}')
    expect(head('Prompts')).toHaveFocus()
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(head('Inputs')).toHaveFocus()
    await user.keyboard('{End}{Home}{ArrowDown}{Enter}')
    expect(document.querySelector('[data-looked]')).toBe(screen.getByRole('article', { name: 'Prompts' }))
    await user.keyboard('/none of this')
    expect(screen.getByRole('searchbox')).toHaveValue('none of this')
    expect(screen.getByText('No row says “none of this”.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all 10 rows' }))
    expect(positions()).toHaveLength(10)
  })

  it('searches titles, reasons and the vendor’s words', async () => {
    const user = userEvent.setup()
    await drawReady()
    await user.type(screen.getByRole('searchbox'), 'improve models')
    expect(positions()).toEqual(['use.no-training', 'trap.improve-services'])
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'secrecy')
    expect(positions()).toEqual(['data.confidentiality'])
  })

  it('reviews again with the sides swapped or with the vendor that the reader names', async () => {
    const user = userEvent.setup()
    const vendors: (string | undefined)[] = []
    const desk = paperDesk()
    const { review } = desk.engine
    desk.engine.review = (request, onProgress) => {
      vendors.push(request.vendor)
      return review(request, onProgress)
    }
    await drawReady(desk)
    await user.click(screen.getByText('Vendor: Bramblewick'))
    await user.click(screen.getByRole('button', { name: /Swap the sides/ }))
    await user.click(screen.getByText(/as you said/))
    await user.type(screen.getByLabelText("The vendor's name in this text"), 'Larkspur{Enter}')
    expect(vendors).toEqual([undefined, 'Customer', 'Larkspur'])
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

import { act, createEvent, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { zipSync, strToU8 } from 'fflate'
import { readDocument } from '../read/read.ts'
import { ReadError } from '../read/source.ts'
import { NO_TAB, type Desk, type DeskEvent, type Handed, type Mark } from './desk.ts'
import { paperDesk, TAB } from './testing/desk.ts'
import { draw, drawReady, findings, openRow } from './testing/draw.tsx'
import { SAMPLE, SAMPLE_SOURCE } from './testing/sample.ts'

function handed(title: string): Handed {
  return {
    tab: { ...TAB, id: NO_TAB, title, address: title, visit: title },
    getSource: () => Promise.resolve(SAMPLE_SOURCE),
  }
}

function deskWith(more: Partial<Desk>) {
  return Object.assign(paperDesk(), more)
}

/** A desk whose events the test sends itself. */
function hearing(more: Partial<Desk> = {}) {
  let hear: (event: DeskEvent) => void = () => {}
  const desk = deskWith({
    ...more,
    listen(heard) {
      hear = heard
      return () => {}
    },
  })
  return { desk, send: (event: DeskEvent) => act(() => hear(event)) }
}

const FILE = new File(['x'], 'bramblewick.docx')

describe('documents that stand in no tab', () => {
  it('reviews a file that is chosen', async () => {
    const { state } = draw(deskWith({ readFile: (file) => handed(file.name) }))
    await userEvent.upload(screen.getByLabelText('Contract file'), FILE, { applyAccept: false })
    expect(state()).toBe('ready')
    expect(await findings()).toEqual([])
  })

  it('reviews a file that is dropped anywhere on the panel, and says that it will', async () => {
    const { state } = await drawReady(deskWith({ readFile: (file) => handed(file.name) }))
    const head = screen.getByRole('heading', { level: 1 })
    const dataTransfer = { types: ['Files'], files: [FILE] }
    fireEvent(head, createEvent.dragOver(head, { dataTransfer }))
    expect(screen.getByText('Let go to review this file')).toBeVisible()
    await act(async () => {
      fireEvent.drop(head, { dataTransfer })
      await Promise.resolve()
    })
    expect(screen.queryByText('Let go to review this file')).toBeNull()
    expect(state()).toBe('ready')
  })

  it('reviews pasted text with its formatting, and typed text without', async () => {
    const user = userEvent.setup()
    const pasted: string[][] = []
    draw(
      deskWith({
        readPasted: (plain, html) => {
          pasted.push([plain, html])
          return handed('Pasted text')
        },
      }),
    )
    const box = screen.getByLabelText('Or paste the text')
    fireEvent.paste(box, {
      clipboardData: { getData: (type: string) => (type === 'text/html' ? '<p>The terms</p>' : 'The terms') },
    })
    fireEvent.change(box, { target: { value: 'The terms' } })
    await user.click(screen.getByRole('button', { name: 'Review this text' }))
    expect(pasted).toEqual([['The terms', '<p>The terms</p>']])
  })
})

describe('what stands in the way', () => {
  it('asks for the right to one site, and reads once it is given', async () => {
    const asked: string[] = []
    const again: string[] = []
    const desk = deskWith({
      allow: (address) => Promise.resolve(asked.push(address) > 0),
      readTabAgain: ({ address }) => Promise.resolve(void again.push(address)),
    })
    const { store } = draw(desk)
    act(() => store.getState().refuse(TAB, 'needs-permission', 'This is on another site.', 'https://cdn.example/a.pdf'))
    await userEvent.click(screen.getByRole('button', { name: 'Allow this site and read' }))
    expect([asked, again]).toEqual([['https://cdn.example/a.pdf'], [TAB.address]])
  })

  it('offers to read the pictures of a scan, page by page, and can be stopped', async () => {
    let stopped = 0
    const desk = deskWith({
      readScan: (_tab, onPage) => ({
        tab: TAB,
        getSource() {
          onPage(3, 12)
          return new Promise(() => {})
        },
      }),
      stopScan: () => void stopped++,
    })
    const { store, state } = draw(desk)
    await act(() => store.getState().review(TAB, () => Promise.reject(new ReadError('scan', 'Only pictures.'))))
    expect(await findings()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Read the pictures' }))
    expect(screen.getByText('Reading the picture of page 3 of 12')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect([stopped, state()]).toEqual([1, 'stopped'])
  })

  it('says what to do about a Word file without text, and offers no reading of pictures that it does not have', async () => {
    const word = zipSync({
      '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      'word/document.xml': strToU8(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
      ),
    })
    const { store, state } = draw(deskWith({ readScan: () => handed('scan') }))
    await act(() => store.getState().review(TAB, () => readDocument(word, { name: 'order.docx' })))
    expect(state()).toBe('unsupported')
    expect(screen.getByRole('heading', { name: 'No text in this document' })).toBeVisible()
    expect(screen.getByText(/no text to read in this Word file.*Ask the vendor for a file with text/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Read the pictures' })).toBeNull()
    expect(screen.queryByText(/can recognise the words here/)).toBeNull()
  })

  it('lists the documents that the contract takes in, and reads one whose site has to be allowed first', async () => {
    let allowed = false
    const desk = paperDesk(() => ({
      ...SAMPLE,
      review: {
        ...SAMPLE.review,
        incorporated: [
          { title: 'Usage Policy', start: 1, end: 5 },
          { title: 'DPA', start: 9, end: 12 },
        ],
      },
    }))
    Object.assign(desk, {
      linksOf: () => Promise.resolve([{ title: 'Usage Policy', address: 'https://bramblewick.example/usage' }]),
      readLinked: () => ({
        ...handed('Usage Policy'),
        getSource: () =>
          allowed ? Promise.resolve(SAMPLE_SOURCE) : Promise.reject(new ReadError('no-rights', 'Not allowed yet.')),
      }),
      allow: () => Promise.resolve((allowed = true)),
    } satisfies Partial<Desk>)
    const { state } = await drawReady(desk)
    await userEvent.click(screen.getByText('Documents that it takes in: 2'))
    expect(screen.getByText('no address in the text')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Read: Usage Policy' }))
    expect(state()).toBe('failed')
    await userEvent.click(screen.getByRole('button', { name: 'Allow this site and read' }))
    expect(state()).toBe('ready')
  })
})

describe('the table and what is in front', () => {
  it('says whose table it is when another tab is in front, and nothing when its own is', async () => {
    const { desk, send } = hearing()
    await drawReady(desk)
    send({ kind: 'front', tabId: 7, title: 'News', address: 'https://news.example/' })
    expect(screen.getByText(/This table is about another tab/)).toHaveTextContent(TAB.title)
    expect(await findings()).toEqual([])
    send({ kind: 'front', tabId: TAB.id, title: TAB.title, address: `${TAB.address}#section-2` })
    expect(screen.queryByText(/This table is about another tab/)).toBeNull()
  })

  it('offers to read a page again that has changed', async () => {
    const again: number[] = []
    const { desk, send } = hearing({ readTabAgain: ({ id }) => Promise.resolve(void again.push(id)) })
    await drawReady(desk)
    send({ kind: 'changed', tabId: 99 })
    expect(screen.queryByText('This page has changed since it was read.')).toBeNull()
    send({ kind: 'changed', tabId: TAB.id })
    await userEvent.click(within(screen.getByText(/has changed/).parentElement as HTMLElement).getByRole('button'))
    expect(again).toEqual([TAB.id])
  })

  it('marks the evidence of the rows that are shown, and opens the row of a mark that is clicked', async () => {
    const marked: Mark[][] = []
    const { desk, send } = hearing({ mark: (_tab, _source, marks) => Promise.resolve(void marked.push(marks)) })
    await drawReady(desk)
    expect(marked.at(-1)?.map(({ position }) => position)).toContain('allocation.inputs')
    await userEvent.click(screen.getByRole('button', { name: 'Traps 1' }))
    expect(marked.at(-1)).toMatchObject([{ position: 'trap.improve-services', status: 'adverse' }])
    send({ kind: 'clicked', tabId: TAB.id, position: 'allocation.inputs' })
    const row = await openRow('Inputs')
    expect(row.getByRole('button', { name: 'Show on page: 2.1' })).toBeVisible()
  })
})

describe('what is kept', () => {
  it('gives back a table with its decisions as it was', async () => {
    const first = await drawReady()
    await act(() => first.store.getState().overrule('use.no-training', 'compromise', 'Agreed.'))
    const kept = structuredClone(first.store.getState().kept())
    const second = draw()
    act(() => second.store.getState().restore(kept))
    expect(second.state()).toBe('ready')
    expect(second.store.getState().rows).toEqual(first.store.getState().rows)
  })

  it('deletes everything once that is confirmed', async () => {
    let forgotten = 0
    const { state } = await drawReady(deskWith({ forgetAll: () => Promise.resolve(void forgotten++) }))
    await userEvent.click(screen.getByRole('button', { name: 'Delete my data' }))
    expect(forgotten).toBe(0)
    await userEvent.click(screen.getByRole('button', { name: 'Delete all' }))
    expect([forgotten, state()]).toEqual([1, 'idle'])
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commandRows } from './command.ts'
import { BROWSER, FIXTURES, rowsOf, setUp } from './harness.ts'

const NO_TEXT =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>'

describe.skipIf(!BROWSER)('files dropped on the panel, in a real browser', () => {
  const { desk } = setUp()
  let panel: Page
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counterclause-drop-'))
    panel = await desk.open(desk.panelAddress)
  })
  beforeEach(() => panel.waitForSelector('[data-state]'))
  afterAll(() => rm(folder, { recursive: true }))

  /** A drag from the desktop, as the browser gets it from the system. */
  async function drag(file: string, steps: readonly ('dragEnter' | 'dragOver' | 'drop')[]): Promise<void> {
    const session = await panel.createCDPSession()
    const data = { items: [], files: [file], dragOperationsMask: 1 }
    for (const type of steps) await session.send('Input.dispatchDragEvent', { type, x: 150, y: 200, data })
    await session.detach()
  }

  async function drop(file: string): Promise<void> {
    await drag(file, ['dragEnter', 'dragOver'])
    expect(await panel.$eval('.dropping', (one) => one.textContent)).toBe('Let go to review this file')
    await drag(file, ['drop'])
  }

  it.each(['larkspur-terms.docx', 'larkspur-terms.pdf'])('are reviewed: %s', async (name) => {
    await drop(join(FIXTURES, name))
    await panel.waitForSelector(`[data-state="ready"][data-address="${name}"]`)
    expect(await panel.$('.dropping')).toBeNull()
    expect(await rowsOf(panel)).toEqual(await commandRows(join(FIXTURES, name)))
  })

  it.each([
    ['picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'This file is a picture'],
    ['empty.pdf', new Uint8Array(), 'This file is empty. Download or save it again.'],
    ['notes.docx', new TextEncoder().encode('This is not a Word file at all.'), 'called a Word file but is plain text'],
    ['blank.docx', zipSync({ 'word/document.xml': strToU8(NO_TEXT) }), 'no text to read in this Word file'],
  ])('that cannot be read say what to bring instead: %s', async (name, bytes, says) => {
    const file = join(folder, name)
    await writeFile(file, bytes)
    await drop(file)
    await panel.waitForSelector(`[data-address="${name}"]:not([data-state="reading"])`)
    expect(await panel.$('[data-state="ready"]')).toBeNull()
    expect(await panel.$eval('.message [role="status"]', (one) => one.textContent)).toContain(says)
    // The next file can be dropped at once.
    expect(await panel.$('.drop')).not.toBeNull()
  })
})

/** A real Firefox spoken to over WebDriver BiDi, which it brings itself: no driver, no package. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Firefox {
  /** Sends a command of the protocol and gives its result; throws with Firefox's own words. */
  send(method: string, params?: object): Promise<unknown>
  close(): Promise<void>
}

interface Waiting {
  done(result: unknown): void
  fail(error: Error): void
}

interface Answer {
  id?: number
  type: string
  result?: unknown
  error?: string
  message?: string
}

/** Firefox says on its error stream where it listens. */
function listening(browser: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = ''
    browser.stderr?.on('data', (more: Buffer) => {
      said += more.toString()
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (address) done(address)
    })
    browser.on('error', fail)
    browser.on('exit', () => fail(new Error(`Firefox ended before it could be spoken to. It said: ${said}`)))
  })
}

async function connect(address: string): Promise<{ socket: WebSocket; send: Firefox['send'] }> {
  const socket = new WebSocket(`${address}/session`)
  const waiting = new Map<number, Waiting>()
  await new Promise((open, fail) => {
    socket.addEventListener('open', open)
    socket.addEventListener('error', () => fail(new Error(`Firefox does not answer at ${address}.`)))
  })
  socket.addEventListener('message', ({ data }) => {
    const { id = 0, type, result, error, message } = JSON.parse(String(data)) as Answer
    const one = waiting.get(id)
    waiting.delete(id)
    if (type === 'success') one?.done(result)
    else one?.fail(new Error(`${error}: ${message}`))
  })
  let last = 0
  const send: Firefox['send'] = (method, params = {}) =>
    new Promise((done, fail) => {
      const id = ++last
      waiting.set(id, { done, fail })
      socket.send(JSON.stringify({ id, method, params }))
    })
  return { socket, send }
}

/** Starts Firefox without a screen and with a profile of its own. System access lets the tests reach its toolbar and sidebar. */
export async function startFirefox(executablePath: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'counterclause-firefox-'))
  const args = ['--headless', '--no-remote', '--profile', profile]
  const remote = ['--remote-debugging-port', '0', '--remote-allow-system-access']
  const browser = spawn(executablePath, [...args, ...remote], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise((done) => browser.once('close', done))
  const clear = async (): Promise<void> => {
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const { socket, send } = await connect(await listening(browser))
    await send('session.new', { capabilities: {} })
    return {
      send,
      async close() {
        await send('browser.close').catch(() => browser.kill())
        socket.close()
        await clear()
      },
    }
  } catch (error) {
    if (browser.kill()) await clear()
    throw error
  }
}

/** A screen and a keyboard without hardware: keys reach the browser as a person's do, not through its debugging port. */
import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { findKeyboard } from '../../scripts/browser.mjs'

/** The tools on the machine, or undefined: then tests with real keys are skipped and the run says so. */
export const KEYBOARD = findKeyboard()

export interface Keyboard {
  /** The environment in which a browser draws on this screen. */
  env: NodeJS.ProcessEnv
  /** Presses a key with its modifiers: "alt+shift+r". */
  press(keys: string): Promise<void>
  close(): Promise<void>
}

/** Starts a screen on a display that is free. */
export async function plugIn({ screen, hand }: { screen: string; hand: string }): Promise<Keyboard> {
  const server = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = new Promise((done) => server.once('close', done))
  const display = await new Promise<string>((done, fail) => {
    server.stdout.once('data', (number: Buffer) => done(`:${number.toString().trim()}`))
    server.once('error', fail)
    server.once('close', () => fail(new Error('The screen (Xvfb) ended before it could be drawn on.')))
  })
  const env = { ...process.env, DISPLAY: display }
  return {
    env,
    press: async (keys) => void (await promisify(execFile)(hand, ['key', keys], { env })),
    async close() {
      server.kill()
      await ended
    },
  }
}

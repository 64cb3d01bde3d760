/** Browsers on the machine, and a keyboard for them. Nothing is ever downloaded from outside the system's own packages. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Not Ubuntu's /usr/bin/firefox: a snap sees neither our profile nor our build. */
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/opt/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

export const HOW_TO_GET_ONE =
  'No Chromium was found. Install it (Debian or Ubuntu: "apt-get install chromium"; elsewhere Chromium or Chrome) or name one in COUNTERCLAUSE_BROWSER.'

export const HOW_TO_GET_FIREFOX =
  'No Firefox was found. Install it (Debian: "apt-get install firefox-esr"; elsewhere Firefox 142 or newer) or name one in COUNTERCLAUSE_FIREFOX.'

export const HOW_TO_GET_KEYBOARD =
  'Keys cannot be pressed here as a person presses them. Install a screen and a keyboard without hardware (Debian or Ubuntu: "apt-get install xvfb xdotool").'

/** Who names one means that one: "none" stands for a machine without. */
function find(named, places) {
  if (named) return existsSync(named) ? named : undefined
  return places.find((place) => existsSync(place))
}

/** The path of a Chromium that is there, or undefined. */
export function findBrowser() {
  return find(process.env.COUNTERCLAUSE_BROWSER, CHROMIUM)
}

/** The path of a Firefox that is there, or undefined. */
export function findFirefox() {
  return find(process.env.COUNTERCLAUSE_FIREFOX, FIREFOX)
}

/** The paths of the screen and of the hand on the keyboard, or undefined where one is missing. */
export function findKeyboard() {
  if (process.env.COUNTERCLAUSE_KEYBOARD === 'none') return undefined
  const folders = (process.env.PATH ?? '').split(delimiter)
  const [screen, hand] = ['Xvfb', 'xdotool'].map((tool) => folders.map((one) => join(one, tool)).find(existsSync))
  return screen && hand ? { screen, hand } : undefined
}

/** Gives what `look` finds, having installed Debian's packages where this is root on Debian and nothing else was asked for; undefined where neither works. */
function provide(look, named, packages) {
  const found = look()
  if (found) return found
  if (named || process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return undefined
  console.log(`Installing Debian's ${packages.join(' and ')}, which the tests want...`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages) ? look() : undefined
}

/** Finds a Chromium, or installs Debian's; undefined where neither works. */
export function provideBrowser() {
  return provide(findBrowser, process.env.COUNTERCLAUSE_BROWSER, ['chromium'])
}

/** Finds a Firefox, or installs Debian's; undefined where neither works. */
export function provideFirefox() {
  return provide(findFirefox, process.env.COUNTERCLAUSE_FIREFOX, ['firefox-esr'])
}

/** Finds a screen and a keyboard without hardware, or installs Debian's; undefined where neither works. */
export function provideKeyboard() {
  return provide(findKeyboard, process.env.COUNTERCLAUSE_KEYBOARD, ['xvfb', 'xdotool'])
}

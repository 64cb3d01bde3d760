/** A Chromium on the machine. Nothing is ever downloaded from outside the system's own packages. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
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

export const HOW_TO_GET_ONE =
  'No Chromium was found. Install it (Debian or Ubuntu: "apt-get install chromium"; elsewhere Chromium or Chrome) or name one in COUNTERCLAUSE_BROWSER.'

/** The path of a browser that is there, or undefined. */
export function findBrowser() {
  const named = process.env.COUNTERCLAUSE_BROWSER
  if (named) return existsSync(named) ? named : undefined
  return PLACES.find((place) => existsSync(place))
}

/** Finds a browser, or installs Debian's where this is root on Debian; undefined where neither works. */
export function provideBrowser() {
  const found = findBrowser()
  if (found) return found
  // Who names a browser means that one.
  if (
    process.env.COUNTERCLAUSE_BROWSER ||
    process.platform !== 'linux' ||
    process.getuid?.() !== 0 ||
    !existsSync('/etc/debian_version')
  )
    return undefined
  console.log("No browser here: installing Debian's chromium...")
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium') ? findBrowser() : undefined
}

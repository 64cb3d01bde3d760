/** What start and test need before anything else: the packages of the lockfile. Plain JavaScript for Node 20 and newer, Node's own modules alone. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** The environment of every step: the project's own tools first, its Node 24 among them. */
export function toolEnvironment() {
  return { ...process.env, PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` }
}

function packagesOf(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages
}

/** True when every package that the lockfile asks of all machines is there in its version. */
export function isInstalled() {
  const record = 'node_modules/.package-lock.json'
  if (!existsSync(join(ROOT, record)) || !existsSync(join(ROOT, 'node_modules', '.bin', 'node'))) return false
  const there = packagesOf(record)
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || there[path]?.version === entry.version,
  )
}

/** Installs what is missing; gives false, having said why in a sentence, when that fails. */
export function install() {
  if (!isInstalled()) {
    console.log('Installing what is missing (npm ci), which takes about half a minute...')
    const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (done.status !== 0) {
      console.error(
        'The packages that Counterclause is built from could not be installed: "npm ci" failed, its reason stands above. Check the connection to the npm registry and run this again.',
      )
      return false
    }
  }
  if (existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) return true
  return spawnSync('wxt', ['prepare'], { cwd: ROOT, stdio: 'inherit', env: toolEnvironment() }).status === 0
}

/**
 * The shortest way to see what the product does: `npm start`, `npm start -- FILE`, `npm start -- --browser`.
 * Plain JavaScript for Node 20 and newer: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, extname, join, relative, resolve } from 'node:path'
import { ROOT, install, toolEnvironment } from './install.mjs'

const SAMPLE = join(ROOT, 'fixtures', 'larkspur-terms.html')
const EXTENSION = join(ROOT, '.output', 'chrome-mv3')

function run(command, args, stdio = 'inherit') {
  return spawnSync(command, args, { cwd: ROOT, stdio, env: toolEnvironment() }).status === 0
}

function review(file) {
  const command = join(ROOT, 'scripts', 'counterclause.mjs')
  if (!run('node', [command, 'review', file, '--format', 'table'])) return false
  return run('node', [command, 'review', file, '--out', join(ROOT, 'out')])
}

function build() {
  const args = ['build', '-b', 'chrome']
  return run('wxt', args, ['ignore', 'ignore', 'inherit']) || run('wxt', args)
}

function sayWhatNow(file) {
  console.log(`
The table as JSON: ${relative(process.cwd(), join(ROOT, 'out', `${basename(file, extname(file))}.json`))}

To see it beside the page:
  1. Open chrome://extensions and switch on "Developer mode".
  2. Choose "Load unpacked" and pick ${EXTENSION}
  3. Open a contract in a tab and click the Counterclause icon.
`)
}

function start() {
  const args = process.argv.slice(2)
  const wish = args.find((arg) => !arg.startsWith('-'))
  // npm runs this in the project's folder; a path is meant from where the user stands.
  const file = wish ? resolve(process.env.INIT_CWD ?? process.cwd(), wish) : SAMPLE
  if (!existsSync(file)) {
    console.error(`There is no file ${file}. Check the path.`)
    return 1
  }
  if (!install() || !review(file)) return 1
  if (!build()) {
    console.error('The table stands above, but the extension could not be built: the reason stands above as well.')
    return 1
  }
  sayWhatNow(file)
  if (!args.includes('--browser')) return 0
  return run('node', [join(ROOT, 'scripts', 'show.mjs'), EXTENSION, file]) ? 0 : 1
}

process.exitCode = start()

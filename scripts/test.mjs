/**
 * All that must hold before a change is taken: `npm test`, or `npm test -- NAME...` for some of its steps.
 * Streams every step; the last line is "N passed, N failed" over all that ran. Plain JavaScript for Node 20 and newer.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  HOW_TO_GET_FIREFOX,
  HOW_TO_GET_KEYBOARD,
  HOW_TO_GET_ONE,
  provideBrowser,
  provideFirefox,
  provideKeyboard,
} from './browser.mjs'
import { ROOT, install, toolEnvironment } from './install.mjs'

/** What a step wants of the machine; the tests look it up by themselves, and are told "none" where it is missing. */
const CHROMIUM = { name: 'COUNTERCLAUSE_BROWSER', provide: provideBrowser, how: HOW_TO_GET_ONE }
const KEYBOARD = { name: 'COUNTERCLAUSE_KEYBOARD', provide: provideKeyboard, how: HOW_TO_GET_KEYBOARD }
const FIREFOX = { name: 'COUNTERCLAUSE_FIREFOX', provide: provideFirefox, how: HOW_TO_GET_FIREFOX }

/** A step counts as one check, a step of vitest as as many as it has tests. */
const STEPS = [
  { name: 'types', says: 'Types', run: ['tsc', '--noEmit'] },
  { name: 'lint', says: 'Lint, the order of the rooms included', run: ['eslint', '.'] },
  { name: 'format', says: 'Format', run: ['prettier', '--check', '.'] },
  { name: 'rules', says: 'Rule checks', run: ['npm', 'run', '--silent', 'rules:check'] },
  { name: 'unit', says: 'Unit tests', vitest: ['--project', 'unit', '--project', 'ui'] },
  { name: 'across', says: 'Accuracy on the fixtures and tests across rooms', vitest: ['--project', 'across'] },
  { name: 'chrome', says: 'Build for Chrome', run: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'firefox', says: 'Build for Firefox', run: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'weblint', says: 'What Firefox’s add-on store finds in the build', run: ['node', 'scripts/weblint.mjs'] },
  {
    name: 'browser',
    says: 'Browser tests',
    vitest: ['-c', 'tests/browser/vitest.config.ts'],
    wants: [CHROMIUM, KEYBOARD],
  },
  {
    name: 'browser-firefox',
    says: 'Firefox tests',
    vitest: ['-c', 'tests/firefox/vitest.config.ts'],
    wants: [FIREFOX],
  },
]

const total = { passed: 0, failed: 0, skipped: 0 }
const failures = []

function run([command, ...args], more = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...toolEnvironment(), ...more },
    })
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      done(1)
    })
    child.on('exit', (code) => done(code ?? 1))
  })
}

function count(step, passed, failed, skipped = 0) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  if (failed) failures.push(step.says)
}

async function runVitest(step, more) {
  const folder = mkdtempSync(join(tmpdir(), 'counterclause-test-'))
  const file = join(folder, 'result.json')
  const code = await run(
    ['vitest', 'run', ...step.vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    more,
  )
  const result = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
  rmSync(folder, { recursive: true })
  // A file that cannot even be loaded has no tests to count: it is one failure.
  const failed = code === 0 ? 0 : Math.max(1, result.numFailedTests)
  count(step, result.numPassedTests, failed, result.numPendingTests)
}

async function runStep(step) {
  console.log(`\n== ${step.says}`)
  if (!step.vitest) return count(step, ...((await run(step.run)) === 0 ? [1, 0] : [0, 1]))
  const missing = {}
  for (const { name, provide, how } of step.wants ?? []) {
    if (provide()) continue
    missing[name] = 'none'
    console.log(`${how} Until then the tests that want it are skipped.`)
    if (process.env.CI === 'true') count(step, 0, 1)
  }
  await runVitest(step, missing)
}

function finish() {
  if (failures.length) console.log(`\nFailed: ${failures.join('; ')}`)
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
  process.exitCode = total.failed ? 1 : 0
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name))
if (unknown.length) {
  console.error(`There is no step "${unknown.join('", "')}". The steps: ${STEPS.map((step) => step.name).join(', ')}.`)
  total.failed++
} else if (!install()) total.failed++
else for (const step of STEPS) if (wanted.length === 0 || wanted.includes(step.name)) await runStep(step)
finish()

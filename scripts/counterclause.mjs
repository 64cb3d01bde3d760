#!/usr/bin/env node
/** The command's door. Plain JavaScript that any Node can run: hands over to a Node that runs TypeScript as it is. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const own = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url))

/** Runs the command under `node`, passes signals on, and ends as it ends. */
function handOver(node) {
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`Counterclause could not be started: ${error.message}. Run "npm ci" in its folder and try again.`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}

if (existsSync(own)) handOver(own)
else if (Number(process.versions.node.split('.')[0]) >= NEEDED) handOver(process.execPath)
else {
  console.error(
    `Counterclause needs Node ${NEEDED}, and this is Node ${process.versions.node}. Run "npm ci" in its folder: that brings the right one along.`,
  )
  process.exitCode = 1
}

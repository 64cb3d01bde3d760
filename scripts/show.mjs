/** Opens a Chromium that is on the machine with the built extension loaded and a document open: `show.mjs EXTENSION FILE`. */
import { createServer } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { HOW_TO_GET_ONE, findBrowser } from './browser.mjs'

const TYPES = {
  '.html': 'text/html',
  '.pdf': 'application/pdf',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** Serves the one document to this machine alone; an extension may not read file addresses without being allowed to. */
async function serve(file) {
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream'
  const server = createServer((request, response) => {
    if (decodeURIComponent(request.url ?? '') !== `/${basename(file)}`) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': type }).end(readFileSync(file))
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  return { server, address: `http://127.0.0.1:${server.address().port}/${encodeURIComponent(basename(file))}` }
}

async function show(executablePath, extension, file) {
  const userDataDir = mkdtempSync(join(tmpdir(), 'counterclause-browser-'))
  const { server, address } = await serve(file)
  const browser = await puppeteer.launch({
    executablePath,
    headless: false,
    pipe: true,
    enableExtensions: [extension],
    userDataDir,
    defaultViewport: null,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const [page] = await browser.pages()
  await page?.goto(address)
  console.log('The browser is open. Click the puzzle piece, then Counterclause. Close the window to end.')
  await new Promise((closed) => browser.on('disconnected', closed))
  server.close()
  rmSync(userDataDir, { recursive: true, force: true })
}

const [extension, file] = process.argv.slice(2)
const executablePath = findBrowser()
if (!executablePath) {
  console.error(HOW_TO_GET_ONE)
  process.exitCode = 1
} else if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.error(
    'There is no screen to show a browser on. Run this where you have a desktop, or load the extension as described above.',
  )
  process.exitCode = 1
} else await show(executablePath, extension, file)

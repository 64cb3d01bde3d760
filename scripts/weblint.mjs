/**
 * `npm test -- weblint`: what Firefox's add-on store would find in the build. Errors fail, and so does every warning
 * and notice about code of our own; those about what we bundle are counted. Each one is traced through the build's
 * source maps to the file that it stands in, for a chunk holds our code and others'.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import webExt from 'web-ext'
import { build } from 'wxt'
import { ROOT } from './install.mjs'

/** Files that the build copies from a package as they are, and so has no source map for. */
const COPIED = [
  // tesseract.js's worker asks for the global object through the Function constructor.
  { file: /^ocr\//, from: 'node_modules/tesseract.js' },
  // pdf.js's worker loads its decoders of pictures by a name that it puts together; only text is asked of it here.
  { file: /^assets\/pdf\.worker\.min-[\w-]+\.mjs$/, from: 'node_modules/pdfjs-dist' },
]

/** The build as `npm run build:firefox` makes it, with source maps beside it; gives its folder. */
async function buildInto(outDir) {
  await build({
    root: ROOT,
    browser: 'firefox',
    manifestVersion: 3,
    outDir,
    outDirTemplate: 'firefox',
    vite: () => ({ logLevel: 'error', build: { sourcemap: 'hidden' } }),
  })
  return join(outDir, 'firefox')
}

/** The file that a message is about: a source where the map knows it, else the built file. */
function sourceOf({ file, line, column }, folder) {
  const copied = COPIED.find((one) => one.file.test(file ?? ''))
  if (copied) return copied.from
  if (!/\.m?js$/.test(file ?? '')) return file ?? 'the extension'
  try {
    const map = new SourceMap(JSON.parse(readFileSync(join(folder, `${file}.map`), 'utf8')))
    return map.findEntry(line - 1, column).originalSource ?? file
  } catch {
    return file
  }
}

function isOurs(source) {
  return !/(^|\/)node_modules\//.test(source)
}

async function lint(folder) {
  const found = await webExt.cmd.lint(
    { sourceDir: folder, output: 'none', ignoreFiles: ['**/*.map'] },
    { shouldExitProgram: false },
  )
  const messages = [...found.errors, ...found.warnings, ...found.notices]
  return messages.map((one) => ({ ...one, source: sourceOf(one, folder) }))
}

const folder = mkdtempSync(join(tmpdir(), 'counterclause-weblint-'))
try {
  const messages = await lint(await buildInto(folder))
  const bad = messages.filter(({ _type, source }) => _type === 'error' || isOurs(source))
  for (const { _type, code, message, source, file, line } of bad)
    console.error(`${_type} ${code}: ${message} ${source} (${file ?? 'manifest.json'}${line ? `, line ${line}` : ''})`)
  const packages = new Set(
    messages.map(({ source }) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]).filter(Boolean),
  )
  console.log(
    `${bad.length} errors or findings in our own code; ${messages.length - bad.length} warnings in what is bundled: ${[...packages].join(', ')}.`,
  )
  process.exitCode = bad.length ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}

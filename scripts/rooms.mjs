/**
 * The order of the rooms as a lint rule: a room of src/ imports only from rooms above it, only entrypoints import ui/,
 * and what runs in the engine imports nothing from Node. Tests beside the code may look into any room but ui/.
 */
import { builtinModules } from 'node:module'
import { dirname, relative, resolve, sep } from 'node:path'

export const ROOMS = [
  'library',
  'read',
  'parse',
  'frame',
  'find',
  'match',
  'deal',
  'review',
  'negotiate',
  'engine',
  'compare',
  'anchor',
  'export',
  'store',
  'ui',
  'cli',
]

const ENDS = new Set(['ui', 'cli'])
const BUILTIN = new Set(builtinModules)
const TEST = /\.test\.tsx?$/
const NODE_SHELL = /^src\/(cli\/|engine\/node\.ts$)|\.node\.ts$/

/** The room of a path from the root ("src/parse/parse.ts" gives "parse"), or undefined outside src/. */
function roomOf(path) {
  const [top, room] = path.split('/')
  return top === 'src' && ROOMS.includes(room) ? room : undefined
}

/**
 * Why `file` may not import `specifier`, or undefined when it may. Both paths are relative to the root, with "/".
 * `target` is the imported file, or undefined for a package.
 */
export function whyNot(file, specifier, target) {
  const test = TEST.test(file)
  const from = roomOf(file)
  if (specifier.startsWith('node:') || BUILTIN.has(specifier)) {
    if (!from || test || NODE_SHELL.test(file)) return undefined
    return `"${specifier}" exists in Node alone: only src/cli, src/engine/node.ts and *.node.ts may import it.`
  }
  const to = target === undefined ? undefined : roomOf(target)
  if (!to || from === to) return undefined
  if (to === 'ui') {
    if (/^(entrypoints|tests|scripts)\//.test(file)) return undefined
    return 'Only entrypoints import src/ui.'
  }
  if (!from || test) return undefined
  if (ENDS.has(to)) return `src/${to} is an end: no other room imports it.`
  if (ROOMS.indexOf(to) < ROOMS.indexOf(from)) return undefined
  return `src/${from} comes before src/${to} in the house: a room imports only from rooms above it.`
}

const order = {
  meta: { type: 'problem', docs: { description: 'Keep the order of the rooms.' }, schema: [] },
  create(context) {
    const root = context.cwd
    const file = relative(root, context.filename).split(sep).join('/')
    const check = (node) => {
      const specifier = node?.value
      if (typeof specifier !== 'string') return
      const target = specifier.startsWith('.')
        ? relative(root, resolve(dirname(context.filename), specifier))
            .split(sep)
            .join('/')
        : undefined
      const message = whyNot(file, specifier, target)
      if (message) context.report({ node, message })
    }
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    }
  },
}

export default { meta: { name: 'rooms' }, rules: { order } }

/** A web server on this machine for the documents that the browser tests open. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** A path that answers by itself; gets the request so that it can look at cookies. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void

export interface TestServer {
  origin: string
  /** Paths asked for, in order. */
  asked: string[]
  close(): Promise<void>
}

/** A page of HTML under its own path. */
export function html(body: string): Route {
  return (_, response) => {
    response.writeHead(200, { 'content-type': TYPES['.html'] }).end(body)
  }
}

/** Serves `folders` by their first path segment, and `routes` by their whole path. */
export async function serve(folders: Record<string, string>, routes: Record<string, Route> = {}): Promise<TestServer> {
  const asked: string[] = []
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    asked.push(path)
    const route = routes[path]
    if (route) return route(request, response)
    const [, first = '', ...rest] = normalize(path).split('/')
    const folder = folders[first]
    try {
      if (!folder) throw new Error('no such folder')
      const bytes = await readFile(join(folder, ...rest))
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(bytes)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.')
    }
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

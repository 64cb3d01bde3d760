/** Documents that come as no file can: without an end, and broken. */
import type { Route } from './server.ts'

/** A document that the viewer has, but that never comes to an end when it is asked for again: reading it can be watched. */
export function endless(): Route {
  let asked = 0
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf', 'cache-control': 'no-store' }).write('%PDF-1.7\n')
    if (asked++ === 0) response.end()
  }
}

export const BROKEN: Route = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7\nthis is not the rest of a PDF')
}

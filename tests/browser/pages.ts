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

/** A page that fetches its terms after it has loaded. */
export function late(terms: string): string {
  return `<!doctype html><html lang="en"><title>Late terms</title><body><main id="main"><p>Loading…</p></main><script>
    setTimeout(async () => {
      const text = await (await fetch(${JSON.stringify(terms)})).text()
      const terms = new DOMParser().parseFromString(text, 'text/html')
      document.body.replaceChildren(...terms.body.children)
    }, 1500)
  </script></body></html>`
}

/** A page that is only the shell around a frame. */
export function shell(frame: string): string {
  return `<!doctype html><html lang="en"><title>Terms in a frame</title><body><h1>Terms</h1><iframe src="${frame}" style="width: 700px; height: 500px"></iframe></body></html>`
}

/** The second half of a page's sections in a tab that is not in front. */
export function tabbed(page: string): string {
  const half = page.lastIndexOf('<h2', page.indexOf('</main>') * 0.6)
  const body = `<div role="tablist"><button role="tab" aria-controls="first" aria-selected="true">Terms</button><button role="tab" aria-controls="second" aria-selected="false">More terms</button></div>`
  return page
    .replace('<main', `${body}<main`)
    .slice(0, half + body.length)
    .concat('<div id="second" role="tabpanel" hidden>', page.slice(half).replace('</main>', '</div></main>'))
}

const CLAUSE = 'The Vendor may use Customer Content to train its models, and the Vendor owns all Outputs.'

const REST = [
  'Fees. The Customer shall pay the fees within thirty days of the invoice, and taxes are added where they are due.',
  'Warranty. The Vendor warrants that it provides the services with reasonable care and skill and in line with the law.',
  'Confidentiality. Each party shall keep the confidential information of the other party secret for five years.',
  'Liability. The liability of each party under this agreement is limited to the fees paid in the last twelve months.',
  'Term. This agreement starts on the effective date and runs for a year unless it is terminated earlier by notice.',
  'Termination. Either party may terminate this agreement when the other commits a material breach and does not cure it.',
  'Law. This agreement is governed by the laws of Ireland, and its courts have exclusive jurisdiction over disputes.',
  'Notices. A notice under this agreement is in writing and is sent to the address that the other party has given.',
]
  .map((clause, index) => `<h2>${index + 4}. ${clause.split('.')[0]}</h2><p>${clause}</p>`)
  .join('')

const OPENING =
  'These terms of service are an agreement between Brackwater Ltd ("Vendor") and you ("Customer"). By using the services you agree to these terms.'

/** A small contract on `count` sheets, as it is printed. */
export function sheets(count: number): string[] {
  const sheet = (body: string) => `<!doctype html><body style="font: 20px/1.5 serif; margin: 40px">${body}`
  const rest = Array.from({ length: count - 1 }, () => sheet(REST))
  return [sheet(`<h1>Terms of Service</h1><p>${OPENING}</p><h2>1. Content</h2><p>${CLAUSE}</p>`), ...rest]
}

const MARKUP = '&lt;img src=x onerror="globalThis.hostile=1"&gt;'

/** Everything in a page that could make a careless panel run or show something else than words. */
export const HOSTILE = `<!doctype html><html lang="en"><head><title>${MARKUP}\u202eTerms</title></head><body><main>
  <h1>Terms of Service &lt;script&gt;globalThis.hostile=1&lt;/script&gt;</h1>
  <p>${OPENING}</p>
  <h2>1. ${MARKUP} Content</h2><p>${CLAUSE.replace(', and', ` ${MARKUP}, and`)} &lt;script&gt;globalThis.hostile=1&lt;/script&gt;</p>
  <h2>2. \u202eReversed</h2><p>\u202e${CLAUSE}</p>
  <h2>3. Links</h2><p>See the <a href="javascript:globalThis.hostile=1">Data Processing Addendum</a>, which is incorporated into these terms.</p>
  ${REST}
  </main></body></html>`

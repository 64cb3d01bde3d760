/** The one function of the extension that asks the network for anything: the document that the reader asked for. */
import { browser } from 'wxt/browser'
import { leave } from './handover.ts'
import type { Fetched } from './messages.ts'

/** The site of an address as the browser's permissions name it; undefined for what is no web address. */
export function siteOf(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** True when the document at the address can be fetched without asking. */
export async function isAllowed(address: string): Promise<boolean> {
  const site = siteOf(address)
  return site !== undefined && browser.permissions.contains({ origins: [site] })
}

/** Fetches the document asked for and nothing else; the browser's session goes with it. Throws Error with the reason. */
async function fetchDocument(address: string): Promise<{ bytes: ArrayBuffer; mime: string }> {
  const response = await fetch(address, { credentials: 'include' })
  if (!response.ok) throw new Error(String(response.status))
  return { bytes: await response.arrayBuffer(), mime: response.headers.get('content-type') ?? '' }
}

/** Leaves the document's bytes in the handover for this window; never throws. */
export async function fetchFor(windowId: number, address: string): Promise<Fetched> {
  try {
    const { bytes, mime } = await fetchDocument(address)
    return { key: await leave(windowId, bytes), mime }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    // Without the right to the site the browser only says that it failed.
    const barred = siteOf(address) !== undefined && !(await isAllowed(address))
    return { refused: barred ? 'needs-permission' : 'no-access', reason }
  }
}

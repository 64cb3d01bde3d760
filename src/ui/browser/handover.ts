/** Bytes handed from the background to the panel: messages carry no bytes, the extension's own cache does. */
const CACHE = 'handover'

/** A cache wants a web address as its key; nothing is ever fetched from this one. */
function addressOf(key: string): string {
  return `https://handover.invalid/${key}`
}

/** Leaves the bytes under a new key and drops what was left before for this window. */
export async function leave(windowId: number, bytes: ArrayBuffer): Promise<string> {
  const cache = await caches.open(CACHE)
  for (const request of await cache.keys())
    if (request.url.startsWith(addressOf(`${windowId}-`))) await cache.delete(request)
  const key = `${windowId}-${crypto.randomUUID()}`
  await cache.put(addressOf(key), new Response(bytes))
  return key
}

/** Takes the bytes away; undefined when they are no longer there. */
export async function take(key: string): Promise<Uint8Array | undefined> {
  const cache = await caches.open(CACHE)
  const response = await cache.match(addressOf(key))
  if (!response) return undefined
  await cache.delete(addressOf(key))
  return new Uint8Array(await response.arrayBuffer())
}

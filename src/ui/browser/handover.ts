/** Bytes handed from the background to the panel: messages carry no bytes, the extension's own cache does. */
const CACHE = 'handover'

/** A cache wants a web address as its key; nothing is ever fetched from this one. */
function addressOf(key: string): string {
  return `https://handover.invalid/${key}`
}

/** Drops what was left for any window. */
export async function clearAll(): Promise<void> {
  await caches.delete(CACHE)
}

/** Drops what was left for this window. */
export async function clear(windowId: number): Promise<void> {
  if (!(await caches.has(CACHE))) return
  const cache = await caches.open(CACHE)
  for (const { url } of await cache.keys()) if (url.startsWith(addressOf(`${windowId}-`))) await cache.delete(url)
}

/** Leaves the bytes under a new key, in place of what was left for this window before. */
export async function leave(windowId: number, bytes: ArrayBuffer): Promise<string> {
  await clear(windowId)
  const key = `${windowId}-${crypto.randomUUID()}`
  const cache = await caches.open(CACHE)
  await cache.put(addressOf(key), new Response(bytes))
  return key
}

/** Fetches the bytes; undefined when they are no longer there. */
export async function take(key: string): Promise<Uint8Array | undefined> {
  const cache = await caches.open(CACHE)
  const response = await cache.match(addressOf(key))
  return response && new Uint8Array(await response.arrayBuffer())
}

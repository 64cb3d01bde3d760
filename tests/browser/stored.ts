/** What the extension has stored on the machine, looked at from one of its own pages. */
import type { Page } from 'puppeteer-core'

/** Runs in the page: every record of every database, extension storage and cache, as one JSON list. */
export async function everythingStored(): Promise<string> {
  const found: unknown[] = []
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('The database could not be read.'))
    })
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name ?? ''))
    for (const store of database.objectStoreNames)
      found.push(...(await done(database.transaction(store).objectStore(store).getAll())))
    database.close()
  }
  type Area = { get(keys: null): Promise<Record<string, unknown>> }
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session' | 'sync', Area> } })
    .chrome
  for (const area of [storage.local, storage.session, storage.sync]) found.push(...Object.entries(await area.get(null)))
  for (const name of await caches.keys()) found.push(name, ...(await (await caches.open(name)).keys()).map(String))
  found.push(...Object.entries(localStorage))
  return JSON.stringify(found)
}

/** Waits until all of `words` are stored; none at all: until nothing is. */
export async function whenStored(page: Page, words: readonly string[]): Promise<void> {
  const isSo = `(async (words) => {
    const stored = await (${everythingStored.toString()})()
    return words.length === 0 ? stored === '[]' : words.every((one) => stored.includes(one))
  })(${JSON.stringify(words)})`
  await page.waitForFunction(isSo, { polling: 100, timeout: 50_000 })
}

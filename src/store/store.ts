/** What lasts, in the extension's own IndexedDB on this machine. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { KeptDocument, KeptSetting, KeptTable } from './kept.ts'

interface Schema extends DBSchema {
  documents: { key: string; value: KeptDocument; indexes: { at: number } }
  tables: { key: string; value: KeptTable; indexes: { at: number; address: string } }
  settings: { key: string; value: KeptSetting }
}

const NAME = 'counterclause'
/** So many tables and documents are kept; the oldest go. */
const MOST = 40

let opened: Promise<IDBPDatabase<Schema>> | undefined

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('documents', { keyPath: 'id' }).createIndex('at', 'at')
      const tables = database.createObjectStore('tables', { keyPath: 'id' })
      tables.createIndex('at', 'at')
      tables.createIndex('address', 'address')
      database.createObjectStore('settings', { keyPath: 'key' })
    },
  })
  return opened
}

async function prune(name: 'documents' | 'tables'): Promise<void> {
  const database = await open()
  const keys = await database.getAllKeysFromIndex(name, 'at')
  for (const key of keys.slice(0, Math.max(0, keys.length - MOST))) await database.delete(name, key)
}

export async function keepDocument(document: KeptDocument): Promise<void> {
  await (await open()).put('documents', document)
  await prune('documents')
}

export async function findDocument(id: string): Promise<KeptDocument | undefined> {
  return (await open()).get('documents', id)
}

export async function keepTable(table: KeptTable): Promise<void> {
  await (await open()).put('tables', table)
  await prune('tables')
}

export async function findTable(id: string): Promise<KeptTable | undefined> {
  return (await open()).get('tables', id)
}

/** The table last kept for a page or file. */
export async function findTableFor(address: string): Promise<KeptTable | undefined> {
  const tables = await (await open()).getAllFromIndex('tables', 'address', address)
  return tables.sort((a, b) => b.at - a.at)[0]
}

export async function keepSetting(key: string, value: unknown): Promise<void> {
  await (await open()).put('settings', { key, value })
}

/** Undefined where nothing was kept under the key. */
export async function findSetting(key: string): Promise<unknown> {
  return (await (await open()).get('settings', key))?.value
}

export async function forgetSetting(key: string): Promise<void> {
  await (await open()).delete('settings', key)
}

/** Deletes everything. */
export async function forgetAll(): Promise<void> {
  const database = await open()
  const transaction = database.transaction(['documents', 'tables', 'settings'], 'readwrite')
  await Promise.all([
    transaction.objectStore('documents').clear(),
    transaction.objectStore('tables').clear(),
    transaction.objectStore('settings').clear(),
    transaction.done,
  ])
}

/** Documents that the reader hands over: dropped or chosen files, pasted text, linked documents. */
import { browser } from 'wxt/browser'
import { ReadError } from '../../read/source.ts'
import { NO_TAB, type Handed, type Linked } from '../desk.ts'
import { t } from '../i18n.ts'
import { take } from './handover.ts'
import type { Fetched, TabRef, ToBackground } from './messages.ts'
import { readBytes, readPasted } from './readBytes.ts'

function refOf(title: string, address: string, windowId: number): TabRef {
  return { id: NO_TAB, windowId, title, address, visit: crypto.randomUUID() }
}

export function handFile(file: File, windowId: number): Handed {
  const tab = refOf(file.name, file.name, windowId)
  return {
    tab,
    getSource: async () =>
      readBytes(new Uint8Array(await file.arrayBuffer()), { visit: tab.visit, address: file.name, mime: file.type }),
  }
}

export function handPasted(plain: string, html: string, windowId: number): Handed {
  const tab = refOf(t('pasted_title'), '', windowId)
  return { tab, getSource: () => readPasted(plain, html, { visit: tab.visit, address: '' }) }
}

export function handLinked({ title, address }: Linked, windowId: number): Handed {
  const tab = refOf(title, address, windowId)
  return {
    tab,
    async getSource() {
      const request: ToBackground = { kind: 'counterclause/fetch', address, windowId }
      const fetched: Fetched = await browser.runtime.sendMessage(request)
      if ('refused' in fetched) {
        if (fetched.refused === 'needs-permission')
          throw new ReadError('no-rights', t('refused_site', new URL(address).hostname))
        throw new ReadError('missing', t('refused_link', fetched.reason))
      }
      const bytes = await take(fetched.key)
      if (!bytes) throw new ReadError('missing', t('failed_lost'))
      return readBytes(bytes, { visit: tab.visit, address, mime: fetched.mime })
    },
  }
}

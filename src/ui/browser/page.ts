/** The page script: reads the page it stands in and later leads to words on it. It never touches the page's own content. */
import { browser } from 'wxt/browser'
import type { PageResult } from './messages.ts'

export function readPage(): PageResult {
  void browser
  if (document.contentType !== 'text/html') return { kind: 'document', type: document.contentType }
  return { kind: 'refused', code: 'broken', message: 'x' }
}

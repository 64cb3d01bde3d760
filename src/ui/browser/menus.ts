/** The context menus: the page, the words selected on it, a link to a document. */
import { browser } from 'wxt/browser'
import { t } from '../i18n.ts'

export type MenuId = 'page' | 'selection' | 'link'

const DOCUMENTS = ['pdf', 'docx'].flatMap((ending) => [
  `*://*/*.${ending}`,
  `*://*/*.${ending}?*`,
  `*://*/*.${ending}#*`,
])

/** Made once when the extension is installed or updated; the browser keeps them. */
export function makeMenus(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: 'page' satisfies MenuId, title: t('menu_page'), contexts: ['page', 'frame'] })
    browser.contextMenus.create({
      id: 'selection' satisfies MenuId,
      title: t('menu_selection'),
      contexts: ['selection'],
    })
    browser.contextMenus.create({
      id: 'link' satisfies MenuId,
      title: t('menu_link'),
      contexts: ['link'],
      targetUrlPatterns: DOCUMENTS,
    })
  })
}

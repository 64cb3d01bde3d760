/** What an element is to a reader, told by its name and attributes alone, so that a live and a parsed page are read alike. */

/** Never text of the page. */
const UNREAD = new Set(
  'script style noscript template svg canvas video audio object embed select option optgroup datalist textarea input meter progress img picture source track map head title meta link base math frame frameset noframes dialog-backdrop'.split(
    ' ',
  ),
)

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
)

export function isUnread(name: string): boolean {
  return UNREAD.has(name)
}

export function isInline(element: Element, name: string): boolean {
  if (!INLINE.has(name)) return false
  const role = element.getAttribute('role')
  return role !== 'heading' && role !== 'listitem' && role !== 'row' && role !== 'cell'
}

/** Heading level 1 to 6, or 0. */
export function headingLevel(element: Element, name: string): number {
  if (name.length === 2 && name[0] === 'h') {
    const level = Number(name[1])
    if (level >= 1 && level <= 6 && element.getAttribute('role') !== 'presentation') return level
    if (level >= 1 && level <= 6) return level
  }
  if (element.getAttribute('role') !== 'heading') return 0
  const level = Number(element.getAttribute('aria-level') ?? 2)
  return level >= 1 && level <= 6 ? level : 2
}

/** Whether an inline element sets its text in bold type. */
export function isBold(element: Element, name: string): boolean {
  if (name === 'strong' || name === 'b') return true
  const style = element.getAttribute('style')
  return style !== null && /font-weight:\s*(?:bold|[6-9]00)/i.test(style)
}

export type Hidden = 'hidden' | 'decoration'

/** Whether the element says that it is not shown: by attribute, by its own style, or to sighted readers only. */
export function hiddenBy(element: Element): Hidden | undefined {
  const hidden = element.getAttribute('hidden')
  if (hidden !== null) return 'hidden'
  const style = element.getAttribute('style')
  if (style && /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)/i.test(style)) return 'hidden'
  if (element.getAttribute('aria-hidden') === 'true') return 'decoration'
  const name = element.getAttribute('class')
  return name &&
    /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden|u-hidden-visually)(?:\s|$)/i.test(name)
    ? 'decoration'
    : undefined
}

const FOLD = /accordion|collaps|tab-?pane|tab-?panel|tabs?-content|tab__content|toggle-content|expand|disclosure|faq/i

/** Whether hidden text in this element is folded away rather than absent: a tab, an accordion, a panel that a control opens. */
export function folds(element: Element, name: string, controlled: ReadonlySet<string>): boolean {
  if (name === 'details' || element.getAttribute('role') === 'tabpanel') return true
  if (element.getAttribute('hidden') === 'until-found') return true
  const id = element.getAttribute('id')
  if (id && controlled.has(id)) return true
  const names = element.getAttribute('class')
  return names !== null && FOLD.test(names)
}

export type Chrome = 'navigation' | 'banner' | 'footer' | 'aside' | 'form' | 'dialog' | 'cookies' | 'side' | 'control'

const ROLE: Record<string, Chrome> = {
  navigation: 'navigation',
  menubar: 'navigation',
  menu: 'navigation',
  tablist: 'navigation',
  banner: 'banner',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
  form: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
  tooltip: 'control',
  listbox: 'control',
  combobox: 'control',
  status: 'control',
  progressbar: 'control',
}

const NAME: Record<string, Chrome> = {
  nav: 'navigation',
  header: 'banner',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  dialog: 'dialog',
  search: 'form',
  menu: 'navigation',
}

const COOKIES = /cookie|consent|onetrust|gdpr|privacy-banner/i
const SIDE =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|sidebar|toc|table-of-contents|share|sharing|social|newsletter|subscribe|related|comments?|pagination|pager|skip|search|announcement|promo|cta|langs?|language)(?:[\s_-]|$)/i
const FOOT = /(?:^|[\s_-])(?:footer|site-footer|colophon)(?:[\s_-]|$)/i

/** What part of the page around a contract the element looks like; only a guess, to be weighed against the text in it. */
export function chromeOf(element: Element, name: string): Chrome | undefined {
  const role = element.getAttribute('role')
  const said = (role ? ROLE[role] : undefined) ?? NAME[name]
  if (said || name === 'main' || name === 'article' || name === 'body' || name === 'html') return said
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (names.length === 1) return undefined
  if (COOKIES.test(names)) return 'cookies'
  if (FOOT.test(names)) return 'footer'
  return SIDE.test(names) ? 'side' : undefined
}

/** Whether the element is a control; `opens` when it opens a folded part, so that its words are that part's heading. */
export function controlOf(element: Element, name: string): 'plain' | 'opens' | undefined {
  if (name === 'summary') return 'opens'
  const role = element.getAttribute('role')
  if (name !== 'button' && role !== 'button' && role !== 'switch' && role !== 'tab') return undefined
  const opens = element.getAttribute('aria-expanded') !== null || element.getAttribute('aria-controls') !== null
  return opens && role !== 'tab' ? 'opens' : 'plain'
}

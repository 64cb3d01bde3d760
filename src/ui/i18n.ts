/** The panel's strings: _locales/<language>/messages.json, through the browser or, outside of one, through a catalogue. */
import type catalogue from '../../public/_locales/en/messages.json'

export type MessageKey = keyof typeof catalogue
export type Catalogue = Record<MessageKey, { message: string }>

/** The part of the browser's own i18n that is used. */
interface BrowserI18n {
  getMessage(key: string, values?: string[]): string
  getUILanguage(): string
}

let own: Catalogue | undefined

/** Gives the strings where no browser does: in tests and in drawings of the panel. */
export function useCatalogue(messages: Catalogue): void {
  own = messages
}

function browserI18n(): BrowserI18n | undefined {
  const scope: { browser?: { i18n?: BrowserI18n }; chrome?: { i18n?: BrowserI18n } } = globalThis as object
  return scope.browser?.i18n ?? scope.chrome?.i18n
}

/** The string in the reader's language, `$1` to `$9` replaced. */
export function t(key: MessageKey, ...values: string[]): string {
  if (!own) return browserI18n()?.getMessage(key, values) ?? key
  return own[key].message.replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '')
}

/** A whole number as the reader writes it: 9,840. */
export function number(value: number): string {
  return new Intl.NumberFormat(own ? 'en' : browserI18n()?.getUILanguage()).format(value)
}

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

/** The language that numbers and dates are written in. */
function language(): string | undefined {
  return own ? 'en-GB' : browserI18n()?.getUILanguage()
}

/** A whole number as the reader writes it: 9,840. */
export function number(value: number): string {
  return new Intl.NumberFormat(language()).format(value)
}

const NAMED_MONTH = /^(?=.*[a-z]{3})(?=.*\b\d{4}\b)(?=.*\b\d{1,2}\b)[\w ,.]+$/i
const ISO = /^\d{4}-\d{2}-\d{2}$/

/** A contract's date as the reader writes it; one that could be read in two ways stays as it was written. */
export function date(written: string): string {
  const plain = written.trim().replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
  if (!NAMED_MONTH.test(plain) && !ISO.test(plain)) return written
  const at = Date.parse(ISO.test(plain) ? plain : `${plain} UTC`)
  return Number.isNaN(at)
    ? written
    : new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(at)
}

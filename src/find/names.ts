/** Names out: in training the vendor's own names were replaced, so that nobody is learned by name; so they are here. */
import type { Sides } from '../parse/contract.ts'

/** Words that name a side without being a name: the model knows them. */
const ROLES =
  /^(?:we|us|our|ours|you|your|yours|the|company|provider|vendor|supplier|licensor|customer|client|subscriber|licensee|user|users|party|processor|controller)$/i
const FORM = String.raw`(?:,? (?:Inc|LLC|Ltd|Limited|GmbH|AB|SAS|Corp|B\.V)\b\.?)?`
const SHORTEST = 3

function patternOf(names: readonly string[]): RegExp | undefined {
  const proper = names.filter((name) => name.length >= SHORTEST && !ROLES.test(name) && /^[\p{Lu}\d]/u.test(name))
  if (proper.length === 0) return undefined
  const either = [...proper]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${either.join('|')})(?![\p{L}\d])${FORM}`, 'gu')
}

/**
 * Takes the sides of a contract, gives a function that puts "Provider" and "Customer" for their proper names in a
 * text; words such as "we" or "Company" stay. Make it once a contract.
 */
export function namesOut(sides: Sides): (text: string) => string
/** The same for one text. */
export function namesOut(text: string, sides: Sides): string
export function namesOut(first: Sides | string, sides?: Sides): string | ((text: string) => string) {
  if (typeof first === 'string') return sides ? namesOut(sides)(first) : first
  const vendor = patternOf(first.vendor.names)
  const customer = patternOf(first.customer.names)
  return (text) => {
    const half = vendor ? text.replace(vendor, 'Provider') : text
    return customer ? half.replace(customer, 'Customer') : half
  }
}

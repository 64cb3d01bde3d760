/** Elements of Word's XML found by their tags, in time that grows with the text alone, however broken it is. */

export interface XmlPart {
  /** Places in the XML: of the start tag, of what is inside, and after the end tag. */
  start: number
  inner: number
  end: number
  text: string
}

/** Elements `w:name` in order, none inside another of the same name; those that end in their start tag are left out. */
export function* elements(xml: string, name: string): Generator<XmlPart> {
  const open = new RegExp(`<w:${name}(?=[\\s>])[^<>]*>`, 'g')
  const close = `</w:${name}>`
  for (let found = open.exec(xml); found; found = open.exec(xml)) {
    if (found[0].endsWith('/>')) continue
    const inner = open.lastIndex
    const stop = xml.indexOf(close, inner)
    if (stop < 0) return
    const end = stop + close.length
    yield { start: found.index, inner, end, text: xml.slice(found.index, end) }
    open.lastIndex = end
  }
}

/** The XML with each of these elements put through `change`. */
export function changed(xml: string, name: string, change: (part: XmlPart) => string): string {
  const out: string[] = []
  let from = 0
  for (const part of elements(xml, name)) {
    out.push(xml.slice(from, part.start), change(part))
    from = part.end
  }
  out.push(xml.slice(from))
  return out.join('')
}

/** The XML without these elements, whether they hold anything or not. */
export function without(xml: string, ...names: string[]): string {
  let out = xml
  for (const name of names) {
    out = changed(out, name, () => '').replace(new RegExp(`<w:${name}(?:\\s[^<>]*)?/>`, 'g'), '')
  }
  return out
}

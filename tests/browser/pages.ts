/** Pages that are no English contracts, written for these tests. */
import { html, type Route } from './server.ts'

function page(title: string, paragraphs: readonly string[], language = 'en'): Route {
  const body = paragraphs.map((one) => `<p>${one}</p>`).join('\n')
  return html(
    `<!doctype html><html lang="${language}"><title>${title}</title><body><h1>${title}</h1>\n${body}</body></html>`,
  )
}

export const RECIPE = page('Plum cake for eight', [
  'This cake keeps for three days and tastes best on the second, when the plums have given their juice to the crumb.',
  'Halve a kilo of plums and take out the stones. Beat the butter with the sugar until it is pale, then add the eggs one after another.',
  'Fold in the flour and a pinch of salt. Spread the dough on a tray, lay the plums on it cut side up, and strew them with cinnamon.',
  'Bake for forty minutes at medium heat. Let it rest for an hour under a cloth. Serve it with cream that is whipped but not stiff.',
  'My grandmother used to add walnuts. Readers who tried almonds wrote to say that they liked it even better than the walnuts.',
])

export const GERMAN = page(
  'Allgemeine Geschäftsbedingungen der Ahornfeld KI GmbH',
  [
    '1. Geltungsbereich. Diese Bedingungen gelten für alle Verträge zwischen der Ahornfeld KI GmbH und ihren Kunden über die Nutzung der Plattform.',
    '2. Kundendaten. Der Kunde behält alle Rechte an seinen Eingaben. Der Anbieter darf die Eingaben nur verwenden, um die vereinbarten Leistungen zu erbringen.',
    '3. Training. Der Anbieter wird Kundendaten nicht zum Training seiner Modelle verwenden, sofern der Kunde dem nicht ausdrücklich zugestimmt hat.',
    '4. Haftung. Der Anbieter haftet unbeschränkt für Vorsatz und grobe Fahrlässigkeit. Im Übrigen ist die Haftung auf die jährliche Vergütung beschränkt.',
    '5. Laufzeit. Der Vertrag läuft auf unbestimmte Zeit und kann von beiden Seiten mit einer Frist von drei Monaten zum Ende eines Kalenderjahres gekündigt werden.',
    '6. Schlussbestimmungen. Es gilt das Recht der Bundesrepublik Deutschland. Änderungen dieser Bedingungen bedürfen der Schriftform.',
  ],
  'de',
)

/** A document that the viewer has, but that never comes to an end when it is asked for again: reading it can be watched. */
export function endless(): Route {
  let asked = 0
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf', 'cache-control': 'no-store' }).write('%PDF-1.7\n')
    if (asked++ === 0) response.end()
  }
}

export const BROKEN: Route = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7\nthis is not the rest of a PDF')
}

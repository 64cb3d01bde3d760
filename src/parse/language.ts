/** Which language a text is written in, by its commonest little words or its script. */

const WORDS: Record<string, string> = {
  en: 'the and of to or in you your any for is that this we by with shall will may are not as',
  de: 'der die das und oder von zu den mit für ist nicht im ein eine werden durch auf sie wir des',
  fr: 'le la les des et ou du de vous que pour est une dans par nous votre sur au aux en',
  es: 'el la los las de y o que en del para por una se con su usted no es al',
  it: 'il la di e o che in per del della dei un una con si al non sono è i',
  pt: 'o a os as de e ou que em do da para por uma com não se ao você dos',
  nl: 'de het een en van of in te dat is voor met op door wij uw niet die aan om',
  sv: 'och att det som en av för är på med till eller vi du inte den ett om har i',
  da: 'og at det som en af for er på med til eller vi du ikke den et om har i',
  pl: 'i w z na do nie się lub oraz przez jest że od dla o po za są tym jego',
}
const LANGUAGES_OF = new Map<string, string[]>()
for (const [code, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), code])

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
]
/** Code units of each sample; three samples of a long text are enough. */
const SAMPLE = 1500

/** Takes a text; gives its BCP 47 code, or "und" where too little can be told. A text in two languages gives the commoner one. */
export function languageOf(text: string): string {
  const middle = Math.max(0, Math.floor(text.length / 2) - SAMPLE / 2)
  const sample =
    text.length <= SAMPLE * 3 ? text : text.slice(0, SAMPLE) + text.slice(middle, middle + SAMPLE) + text.slice(-SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 4) return 'und'
  for (const [code, script] of SCRIPTS)
    if ((sample.match(script)?.length ?? 0) > letters * (code === 'ja' ? 0.1 : 0.25)) return code
  const words = sample.toLowerCase().match(/[\p{L}]+/gu) ?? []
  const hits = new Map<string, number>()
  for (const word of words) for (const code of LANGUAGES_OF.get(word) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1)
  let best = 'und'
  let most = Math.max(1, words.length * 0.08)
  for (const [code, count] of hits) {
    if (count <= most) continue
    most = count
    best = code
  }
  return best
}

/** Which language a text is in: by script, else by its commonest small words. */

const WORDS: Record<string, string> = {
  en: 'the of and to in or any for you your we our is that by with this be shall will as are on not such may under from',
  de: 'der die das und oder nicht wir sie ist mit für auf von zu den dem des ein eine im durch werden wird sind bei nach ihre unsere',
  fr: 'le la les des et ou vous nous est pour dans une un du par sur au aux que qui ne pas avec votre vos notre ces cette',
  es: 'el la los las y o de del que en para con por una un su sus se no como al más este esta usted nosotros sobre',
  it: 'il lo la gli le di del della dei delle che e o per con non un una si sono nel alla dal come questo questa',
  pt: 'o os as e ou de do da dos das que em para com por uma um não se ao à como seu sua este esta pelo pela',
  nl: 'de het een en of van in op te dat die is voor met niet wij u uw onze aan door als bij zijn worden deze kan',
  sv: 'och att det som en ett är för av på med den inte till vi du kan eller från om din vår har ska detta',
  da: 'og at det som en et er for af på med den ikke til vi du kan eller fra om din vores har skal dette',
  no: 'og at det som en et er for av på med den ikke til vi du kan eller fra om din vår har skal dette',
  pl: 'i w z na do nie się że jest o lub oraz od dla przez po jak to ich tym są może które być',
  fi: 'ja on ei se että tai voi ovat kun jos sekä niin myös kuin mukaan sinun meidän tämä käyttää palvelun ehdot',
  cs: 'a v na se je že z do o nebo pro jako s podle k není jsou může při tyto těchto které být aby',
  tr: 've bir bu için ile da de veya olarak olan gibi her ya daha bizim sizin kadar tarafından göre ancak',
  ro: 'și de la în cu pe care nu sau din pentru este un o sunt prin ale al se vă dumneavoastră acest această',
  id: 'dan yang di untuk dengan atau dari pada ini anda kami tidak dalam akan kepada dapat oleh adalah sebagai',
}

const PROFILES = Object.entries(WORDS).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }))

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['uk', /[іїєґ]/gi],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
]

const LOOKED_AT = 60_000
const WORDS_LEAST = 12
/** Share of a script's letters among all letters that makes the text that script's. */
const SCRIPT_SHARE: Record<string, number> = { ja: 0.05, uk: 0.02 }
const SCRIPT_USUAL = 0.2
const SMALL_WORDS_LEAST = 0.08

/** The language of a text as an ISO 639-1 code, "und" where it is too short or unlike all of them. Looks at the first 60,000 characters and as many in the middle. */
export function languageOf(text: string): string {
  const middle = Math.floor(text.length / 2)
  const sample = text.length <= 2 * LOOKED_AT ? text : text.slice(0, LOOKED_AT) + text.slice(middle, middle + LOOKED_AT)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  if (letters === 0) return 'und'
  for (const [language, script] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0
    if (count / letters > (SCRIPT_SHARE[language] ?? SCRIPT_USUAL)) return language
  }
  if (words.length < WORDS_LEAST) return 'und'
  let best = { language: 'und', count: 0 }
  for (const profile of PROFILES) {
    let count = 0
    for (const word of words) if (profile.words.has(word)) count += 1
    if (count > best.count) best = { language: profile.language, count }
  }
  return best.count / words.length >= SMALL_WORDS_LEAST ? best.language : 'und'
}

const NAMES: Record<string, string> = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
  sv: 'Swedish',
  da: 'Danish',
  no: 'Norwegian',
  pl: 'Polish',
  fi: 'Finnish',
  cs: 'Czech',
  tr: 'Turkish',
  ro: 'Romanian',
  id: 'Indonesian',
  ja: 'Japanese',
  ko: 'Korean',
  zh: 'Chinese',
  uk: 'Ukrainian',
  ru: 'Russian',
  ar: 'Arabic',
  he: 'Hebrew',
  el: 'Greek',
  th: 'Thai',
  hi: 'Hindi',
}

/** The language's English name, for a sentence. */
export function languageName(language: string): string {
  return NAMES[language] ?? `a language other than English ("${language}")`
}

/** Small words that steer the frame reader. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const MAY = set('may can could might')
export const WILL = set('will shall would should must needs')
export const BE = set('is are was were be been being')
export const FINITE_BE = set('is are was were has have had does do did')
/** One word that holds both: "cannot", "won't". */
export const NOT_MODAL: Record<string, 'may' | 'will' | 'is'> = {
  cannot: 'may',
  "can't": 'may',
  "couldn't": 'may',
  "won't": 'will',
  "shan't": 'will',
  "wouldn't": 'will',
  "shouldn't": 'will',
  "mustn't": 'will',
  "don't": 'is',
  "doesn't": 'is',
  "didn't": 'is',
  "isn't": 'is',
  "aren't": 'is',
  "haven't": 'is',
  "hasn't": 'is',
}
/** Before "to": gives leave. */
export const LEAVE = set(
  'entitled permitted allowed free authorized authorised able liberty licensed privileged empowered welcome eligible right rights permission licence license authority authorisation authorization option discretion',
)
/** Before "to": binds. */
export const BOUND = set(
  'agrees agree undertakes undertake commits commit obliged obligated required promises promise covenants covenant bound undertaking duty obligation obligations',
)
/** Before "from": forbids. */
export const FORBID = set(
  'prohibited barred precluded prevented forbidden restrained restricted refrain refrains abstain abstains desist desists stops stop',
)
/** "prevents VENDOR from", "restricts": turned by "nothing". */
export const PREVENT = set(
  'prevents prevent prohibits prohibit restricts restrict limits limit bars bar stops precludes preclude forbids forbid restrain restrains',
)
/** "permits VENDOR to": the party is the one who acts. */
export const PERMIT = set(
  'permits permit permitting allows allow allowing authorises authorizes authorise authorize authorising authorizing entitles entitle enables enable enabling lets let letting gives give grants grant granting consents consent licenses instructs instruct',
)
export const REQUIRE = set('requires require obliges oblige obligates')
export const EXCEPT = set('except unless excluding save')
export const PREPOSITIONS = set(
  'to with from of for against on by between among upon under toward towards in at via through about behalf',
)
export const DETERMINERS = set(
  'the a an any its such all no each every their this that these those his her other own further additional continued lawful unauthorised unauthorized authorised authorized limited',
)
export const GERUND_BEFORE = set(
  'for of in from without to before after while when including as and or nor than avoid purpose purposes beyond despite start begin continue continues stop consider is are be not into via by through involve involves involving means',
)
export const PRONOUNS = set('it them this these those such same thereof they which that')
export const SUBJECT_LINKS = set(
  'and or but also nor which that who both then further hereby always only solely either each all themselves itself',
)
/** "[content] feeds our models", "may flow into": what a thing does when someone uses it. With "form" and "become", "part" follows. */
export const SERVES = set(
  'help helps feed feeds flow flows contribute contributes serve serves enter enters inform informs power powers fuel fuels go goes form forms become becomes',
)
/** Nouns that name an act: "VENDOR's use of [content]". */
export const ACT_NOUNS: Record<string, string> = {
  use: 'use',
  usage: 'use',
  access: 'access',
  processing: 'process',
  deletion: 'delete',
  destruction: 'delete',
  erasure: 'delete',
  retention: 'retain',
  storage: 'store',
  disclosure: 'disclose',
  transfer: 'transfer',
  training: 'train',
  sale: 'sell',
  analysis: 'process',
  reuse: 'use',
  exploitation: 'use',
  publication: 'publish',
  sharing: 'disclose',
  review: 'access',
  collection: 'collect',
  improvement: 'improve',
}

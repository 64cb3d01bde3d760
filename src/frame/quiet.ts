/** Asides that say nothing of who does what are blanked, so that a modal stands beside its verb. Offsets stay as they are. */

const AT_NO_TIME = /(?<=\b(?:will|shall|may|must|can|is|are) )at no (?:time|point)\b/g
const NO_DUTY =
  /(?:, ?| \()(?:but|although|though|and)? ?(?:it |VENDOR |CUSTOMER )?(?:(?:is|are|shall be|will be|has|have|assumes?|shall have|but) )?(?:not (?:be )?(?:obliged|obligated|required|bound)(?: to)?|under no (?:obligation|duty)(?: to)?|no (?:obligation|duty)(?: to)?|not the (?:obligation|duty)|without (?:any )?(?:obligation|duty))(?: to do so)?(?:,|\))/g
const PHRASES =
  /,? ?\b(?:and |or )?(?:at any time|from time to time|at all times|in (?:its|their|our|VENDOR's|CUSTOMER's) (?:\w+ ){0,2}discretion|at (?:its|their|VENDOR's|CUSTOMER's) (?:\w+ (?:and \w+ )?)?(?:discretion|option|election|expense|cost|risk)|(?:with or )?without (?:\w+ ){0,3}(?:notice|liability|cause|charge)|for any (?:or no )?reason|for the avoidance of doubt|in (?:any|each|either) case|to the (?:fullest |maximum )?extent (?:permitted|allowed) by (?:applicable )?law|during the term|in good faith|in its absolute judg?ment|where (?:necessary|appropriate|applicable)|if (?:necessary|applicable|so requested)|as (?:necessary|needed|applicable|appropriate)|upon request|on request|in writing|by default|as between PARTIES|in addition|for example|in particular)\b,?/g

/** Training of people is no training of models. */
const STAFF_TRAINING =
  /\b(?:staff|user|employee|security|awareness|remote|on-?site|privacy|compliance|annual|regular|periodic|end-user) (?:and \w+ )?training\b|\btrain(?:s|ing|ed)? (?:of |to |for )?(?:(?:its|their|all|the|any|VENDOR's|CUSTOMER's|relevant|new) ){0,3}(?:staff|employees|personnel|people|administrators|workforce|users|team|members)\b|\btraining (?:courses?|sessions?|materials?|programmes?|programs?|services?|hours?|days?)\b/g

/** "[content] that CUSTOMER uploads to the platform", "[content] submitted by CUSTOMER": says which thing is meant, not who does what. */
const GIVEN =
  /(?<=\[[a-z+-]+\]),? (?:that |which )?(?:CUSTOMER,?(?: (?:and|or) (?:its|CUSTOMER's) (?:\w+ )?users)? (?:(?:may|can|might|have|has|choose|chooses|elect|elects|decide|decides|to|\w+ly) ){0,3}(?:upload|submit|suppl(?:y|ie)|provide|enter|share|send|store|post|put|input|transmit|contribute|import|paste|type|write|create|make|connect)(?:e?s|t?ed)?\b|(?:(?:is|are|was|were|has been|have been) )?(?:uploaded|submitted|supplied|provided|entered|shared|sent|posted|transmitted|contributed|received|connected|made available) (?:\w+ )?(?:by|from|on behalf of) CUSTOMER\b(?!'s))(?: (?:in|to|into|on|onto|through|via|with|using|by) (?:(?:the|this|VENDOR's|its) )?(?:services?|platform|products?|\[vendor-property\]|assistant|app|application|site|website|apis?|model|system|tool|VENDOR)\b)?/g

const blank = (words: string): string => ' '.repeat(words.length)

/** The text with training of people, and words that tell which thing is meant, blanked; same length. */
export function quietPurposes(text: string): string {
  return text.replace(STAFF_TRAINING, blank).replace(GIVEN, blank)
}

/** The text with asides blanked; same length. */
export function quiet(text: string): string {
  return text
    .replace(AT_NO_TIME, (words) => 'never'.padEnd(words.length))
    .replace(NO_DUTY, blank)
    .replace(PHRASES, blank)
    .replace(STAFF_TRAINING, blank)
    .replace(GIVEN, blank)
}

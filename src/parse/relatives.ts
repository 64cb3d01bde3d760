/** Things that a sentence names by who gives or makes them: "anything you upload", "whatever the model returns". */
import { escaped } from './conduct.ts'
import type { Artefact, Sides } from './contract.ts'

const GIVES =
  '(?:submit|upload|provide|enter|send|post|supply|put in|input|transmit|contribute|paste|type|write|feed|draw|share|ask|say|record|import|store|load|give|put)(?:s|ed|ted)?'
const MAKES = '(?:generate|produce|return|output|create|draft|write|give|make)s?(?: (?:back|out))?'
const MAKER =
  '(?:the |our |its |your )?(?:(?:ai|generative|licensed|hosted) )?(?:services?|models?|systems?|ai|assistant|platform|engine|tools?|software|chatbot|api|generator|application)'

export interface Relative {
  end: number
  artefacts: Artefact[]
}

/** Reads free relatives of one contract. */
export class RelativeReader {
  private readonly given: RegExp
  private readonly made = new RegExp(`^(?: else)?(?: that| which)? ${MAKER} (?:\\w+ly )?${MAKES}(?![\\w'’])`, 'i')

  constructor(sides: Sides) {
    const names = sides.customer.names
      .filter((name) => name.length > 2 && !/^(?:yours?|our|us)$/i.test(name))
      .map(escaped)
    const whom = [
      'you',
      '(?:the )?(?:customer|client|user|subscriber|licensee)',
      ...names.map((name) => `(?:the )?${name}`),
    ]
    this.given = new RegExp(
      `^(?: else)?(?: that| which)? (?:${whom.join('|')})(?: or \\w+ users?)?(?: (?:may|choose to|might|\\w+ly|have|has|ever)){0,2} ${GIVES}(?:(?:,|,? (?:or|and)) (?:otherwise )?${GIVES}){0,5}(?: in(?:to)?)?(?![\\w'’])`,
      'i',
    )
  }

  /** Takes the text, where a word stands and that word in lower case; gives where the relative ends and what it is, if it is one. */
  read(text: string, to: number, word: string): Relative | undefined {
    if (!/^(?:anything|everything|whatever|what|all)$/.test(word)) return undefined
    const after = text.slice(to, to + 160)
    const given = this.given.exec(after)
    if (given) return { end: to + given[0].length, artefacts: ['content'] }
    const made = this.made.exec(after)
    return made ? { end: to + made[0].length, artefacts: ['outputs'] } : undefined
  }
}

/** The vendor's words with the deciding ones marked; a click leads to them on the page. */
import { useState } from 'react'
import { inContext, isEmphatic, labelOf, type Part } from '../export/passage.ts'
import type { Status } from '../library/position.ts'
import type { Evidence } from '../match/answer.ts'
import type { ShowResult } from './browser/messages.ts'
import { number, t, type MessageKey } from './i18n.ts'
import { usePanel } from './usePanel.ts'

const TROUBLE: Record<Exclude<ShowResult | 'unreachable', 'shown'>, MessageKey> = {
  folded: 'row_folded',
  gone: 'row_gone',
  unreachable: 'row_unreachable',
}

/** The clause number stands above the words already. */
function withoutNumber(parts: readonly Part[], label: string): Part[] {
  return parts.map((part, index) => {
    const isNumbered = index === 0 && /\d/.test(label) && part.text.startsWith(`${label} `)
    return isNumbered ? { ...part, text: part.text.slice(label.length).trimStart() } : part
  })
}

/** Enough of a piece to know it by. */
function beginning(quote: string): string {
  const words = quote.split(/\s+/)
  return words.length <= 5 ? quote : `${words.slice(0, 4).join(' ')}…`
}

interface EvidenceQuoteProps {
  /** All that is quoted of one paragraph, in reading order; never empty. */
  pieces: readonly Evidence[]
  status: Status
  /** Absent where the words are no evidence. */
  onDismiss?: (piece: Evidence) => void
}

/** Each piece is dismissed for itself; what reads as one quote may rest on several. */
function Dismiss({ pieces, onDismiss }: Required<Omit<EvidenceQuoteProps, 'status'>>) {
  const isOne = pieces.length === 1
  return pieces.map((piece) => (
    <button
      key={piece.start}
      type="button"
      className="quote__show quote__dismiss"
      aria-label={isOne ? t('dismiss_label', piece.label) : undefined}
      onClick={() => onDismiss(piece)}
    >
      {isOne ? t('dismiss') : t('dismiss_piece', beginning(piece.quote))}
    </button>
  ))
}

export function EvidenceQuote({ pieces, status, onDismiss }: EvidenceQuoteProps) {
  const source = usePanel((panel) => panel.source)
  const show = usePanel((panel) => panel.show)
  const hasReader = usePanel((panel) => panel.desk.openReader !== undefined)
  const [trouble, setTrouble] = useState<MessageKey>()
  const label = labelOf(pieces)
  const parts = withoutNumber(inContext(source, pieces), label)
  const emphatic = isEmphatic(parts)
  const page = pieces[0]?.page
  // What stands on no page is shown in the reader.
  const canShow = source?.format === 'html' || hasReader
  const lead = async () => {
    const result = await show(pieces.map(({ start, end }) => ({ start, end })))
    setTrouble(result === 'shown' ? undefined : TROUBLE[result])
  }
  return (
    <figure className={`quote quote--${status}`}>
      <figcaption className="quote__head">
        <bdi className="quote__label">{label}</bdi>
        {canShow ? (
          <button
            type="button"
            className="quote__show"
            aria-label={t('row_show_label', label)}
            onClick={() => void lead()}
          >
            {t('row_show')} <span aria-hidden="true">↗</span>
          </button>
        ) : (
          page !== undefined && <span>{t('row_page', number(page))}</span>
        )}
        {onDismiss && pieces.length === 1 && <Dismiss pieces={pieces} onDismiss={onDismiss} />}
      </figcaption>
      <blockquote
        className={canShow ? 'quote__words quote__words--live' : 'quote__words'}
        dir="auto"
        onClick={canShow ? () => void lead() : undefined}
      >
        {parts.map(({ text, marked }, index) => (marked && emphatic ? <mark key={index}>{text}</mark> : text))}
      </blockquote>
      {onDismiss && pieces.length > 1 && (
        <p className="quote__pieces">
          <Dismiss pieces={pieces} onDismiss={onDismiss} />
        </p>
      )}
      <p className="quote__trouble" role="status">
        {trouble && t(trouble)}
      </p>
    </figure>
  )
}

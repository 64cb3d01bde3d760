/** The vendor's words with the deciding ones marked; a click leads to them on the page. */
import { useState } from 'react'
import type { Status } from '../library/position.ts'
import type { Evidence } from '../match/answer.ts'
import type { ShowResult } from './browser/messages.ts'
import { number, t, type MessageKey } from './i18n.ts'
import { inContext } from './quote.ts'
import { usePanel } from './usePanel.ts'

const TROUBLE: Record<Exclude<ShowResult | 'unreachable', 'shown'>, MessageKey> = {
  folded: 'row_folded',
  gone: 'row_gone',
  unreachable: 'row_unreachable',
}

/** Up to this share of what is shown, the deciding words are set apart. */
const MOST = 0.8

interface EvidenceQuoteProps {
  evidence: Evidence
  status: Status
  /** Absent where the words are no evidence. */
  onDismiss?: () => void
}

export function EvidenceQuote({ evidence, status, onDismiss }: EvidenceQuoteProps) {
  const source = usePanel((panel) => panel.source)
  const show = usePanel((panel) => panel.show)
  const hasReader = usePanel((panel) => panel.desk.openReader !== undefined)
  const [trouble, setTrouble] = useState<MessageKey>()
  const { before, quote, after } = inContext(source, evidence)
  // Emphasis on nearly everything is emphasis on nothing.
  const isPart = quote.length < MOST * (before.length + quote.length + after.length)
  // What stands on no page is shown in the reader.
  const canShow = source?.format === 'html' || hasReader
  const lead = async () => {
    const result = await show([{ start: evidence.start, end: evidence.end }])
    setTrouble(result === 'shown' ? undefined : TROUBLE[result])
  }
  return (
    <figure className={`quote quote--${status}`}>
      <figcaption className="quote__head">
        <bdi className="quote__label">{evidence.label}</bdi>
        {canShow ? (
          <button
            type="button"
            className="quote__show"
            aria-label={t('row_show_label', evidence.label)}
            onClick={() => void lead()}
          >
            {t('row_show')} <span aria-hidden="true">↗</span>
          </button>
        ) : (
          evidence.page !== undefined && <span>{t('row_page', number(evidence.page))}</span>
        )}
        {onDismiss && (
          <button
            type="button"
            className="quote__show"
            aria-label={t('dismiss_label', evidence.label)}
            onClick={onDismiss}
          >
            {t('dismiss')}
          </button>
        )}
      </figcaption>
      <blockquote
        className={canShow ? 'quote__words quote__words--live' : 'quote__words'}
        dir="auto"
        onClick={canShow ? () => void lead() : undefined}
      >
        {before}
        {isPart ? <mark>{quote}</mark> : quote}
        {after}
      </blockquote>
      <p className="quote__trouble" role="status">
        {trouble && t(trouble)}
      </p>
    </figure>
  )
}

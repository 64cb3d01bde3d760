/** What to ask for on a row: the vendor's sentence mended, the clause, the fallback, and what to say. */
import { useState } from 'react'
import { escapeHtml } from '../export/escape.ts'
import type { Ask, Proposal, Redline } from '../negotiate/ask.ts'
import type { Row } from '../review/review.ts'
import { CopyBar } from './CopyBar.tsx'
import { mended, redlineHtml } from './copying.ts'
import { t, type MessageKey } from './i18n.ts'
import { Tabs, type Tab } from './Tabs.tsx'
import { usePanel } from './usePanel.ts'

const TAGS = { keep: 'span', strike: 'del', insert: 'ins' } as const

/** The redline and its copies; who cannot see strikes and insertions hears the sentence as it would read. */
function RedlineTab({ redline: { of, parts } }: { redline: Redline }) {
  const plain = mended(parts)
  return (
    <>
      <p className="quiet language__place">
        <bdi>{t('redline_place', of.label)}</bdi>
      </p>
      <p className="language__words" aria-hidden="true" dir="auto">
        {parts.map(({ kind, text }, index) => {
          const Tag = TAGS[kind]
          return <Tag key={index}>{text}</Tag>
        })}
      </p>
      <p className="unseen">{t('redline_reads', plain)}</p>
      <CopyBar
        label={t('copy_this')}
        ways={[
          { title: t('copy_rich'), plain: () => plain, html: () => `<p>${redlineHtml(parts)}</p>` },
          { title: t('copy_plain'), plain: () => plain },
        ]}
      />
    </>
  )
}

function ProposalTab({ proposal: { text, place, own } }: { proposal: Proposal }) {
  return (
    <>
      <p className="quiet language__place">
        {place}
        {own && ` · ${t('language_own')}`}
      </p>
      <p className="language__words">{text}</p>
      <CopyBar
        label={t('copy_this')}
        ways={[
          { title: t('copy_rich'), plain: () => text, html: () => `<p>${escapeHtml(text)}</p>` },
          { title: t('copy_plain'), plain: () => text },
        ]}
      />
    </>
  )
}

function SayTab({ say: { reason, objection, reply, lever } }: { say: Ask['say'] }) {
  const spoken = [reason, `${t('say_objection')} ${objection}`, `${t('say_reply')} ${reply}`].join('\n')
  return (
    <>
      <p>{reason}</p>
      <p>
        <strong>{t('say_objection')}</strong> {objection}
      </p>
      <p>
        <strong>{t('say_reply')}</strong> {reply}
      </p>
      <p className="quiet">
        {t('say_lever')} {t(`lever_${lever.replaceAll('-', '_')}` as MessageKey)}
      </p>
      <CopyBar label={t('copy_this')} ways={[{ title: t('copy_plain'), plain: () => spoken }]} />
    </>
  )
}

function tabsOf(ask: Ask): Tab[] {
  return [
    ...(ask.redline
      ? [{ key: 'redline', title: t('tab_redline'), content: <RedlineTab redline={ask.redline} /> }]
      : []),
    { key: 'ask', title: t('tab_ask'), content: <ProposalTab proposal={ask.ask} /> },
    { key: 'fallback', title: t('tab_fallback'), content: <ProposalTab proposal={ask.fallback} /> },
    { key: 'say', title: t('tab_say'), content: <SayTab say={ask.say} /> },
  ]
}

export function Language({ row }: { row: Row }) {
  const ask = usePanel((panel) => panel.asks[row.position])
  const library = usePanel((panel) => panel.reviewed?.wording[row.position]?.ask)
  const [chosen, setChosen] = useState<string>()
  if (ask) {
    const tabs = tabsOf(ask)
    const there = tabs.some(({ key }) => key === chosen) ? chosen : tabs[0]?.key
    return <Tabs label={t('language_label', row.title)} tabs={tabs} chosen={there ?? 'ask'} onChoose={setChosen} />
  }
  if (!library || row.status === 'preferred' || row.standing === 'not-applicable') return null
  return (
    <div className="language">
      <h4 className="row__part">{t('row_ask')}</h4>
      <ProposalTab proposal={{ text: library.clause, place: library.place, own: false }} />
    </div>
  )
}

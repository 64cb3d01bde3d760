/** First look: who the vendor is, which text this is, how the six artefacts stand, how much must be fixed. */
import type { Review, Row } from '../review/review.ts'
import { ArtefactTiles } from './ArtefactTiles.tsx'
import { CountLine } from './CountLine.tsx'
import { Deal } from './Deal.tsx'
import { date, number, t, type MessageKey } from './i18n.ts'
import { Incorporated } from './Incorporated.tsx'
import { Notes } from './Notes.tsx'
import { usePanel } from './usePanel.ts'
import { Vendor } from './Vendor.tsx'

function kindKey(kind: Review['kind']): MessageKey {
  return `kind_${kind.replaceAll('-', '_')}` as MessageKey
}

/** What the text is, in short pieces. */
function particulars({ kind, facts, source }: Review): string[] {
  return [
    t(kindKey(kind)),
    ...(facts.date ? [t('head_date', date(facts.date.value))] : []),
    ...(facts.version ? [t('head_version', facts.version.value)] : []),
    t(`head_source_${source.format}`),
    ...(source.pages ? [t('head_pages', number(source.pages))] : []),
    t('head_words', number(source.words)),
  ]
}

export function Head({ review, rows }: { review: Review; rows: Row[] }) {
  const own = usePanel((panel) => panel.source?.title)
  const tab = usePanel((panel) => panel.tab?.title)
  return (
    <header className="head">
      <h1 className="head__title">
        <bdi>{own || tab || review.source.title}</bdi>
      </h1>
      <p className="head__particulars">{particulars(review).join('\u00a0· ')}</p>
      <Vendor sides={review.sides} />
      <ArtefactTiles rows={rows} />
      <CountLine rows={rows} />
      <Deal />
      <Incorporated documents={review.incorporated} />
      <Notes notes={review.notes} />
    </header>
  )
}

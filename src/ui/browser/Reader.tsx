/** The product's own reader: a PDF's pages, or the text of a Word file or of pasted words, with the same marks as a page has. */
import { useEffect, useState } from 'react'
import type { KeptDocument } from '../../store/kept.ts'
import { findDocument } from '../../store/store.ts'
import { t } from '../i18n.ts'
import { hear } from './events.ts'
import { PdfPages } from './PdfPages.tsx'
import { ReaderText } from './ReaderText.tsx'

type Found = KeptDocument | 'looking' | 'missing'

const KINDS = ['preferred', 'compromise', 'adverse'] as const

/** What is shown, and how its marks are read. */
function ReaderHead({ title }: { title: string }) {
  return (
    <div className="reader__head">
      <bdi className="reader__title">{title}</bdi>
      <ul className="reader__kinds" aria-label={t('reader_marks')}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <span className={`kind--${kind}`}>{t(`status_${kind}`)}</span>
          </li>
        ))}
      </ul>
      <p className="reader__hint">{t('reader_hint')}</p>
    </div>
  )
}

export function Reader({ id }: { id: string }) {
  const [found, setFound] = useState<Found>('looking')
  useEffect(() => {
    const find = () => void findDocument(id).then((kept) => setFound(kept ?? 'missing'))
    find()
    return hear((event) => event.kind === 'forgotten' && find())
  }, [id])
  const title = typeof found === 'object' ? (found.source.title ?? found.source.address) : undefined
  useEffect(() => {
    if (title) document.title = title
  }, [title])
  if (found === 'looking') return <main className="reader" data-reader="looking" />
  if (found === 'missing')
    return (
      <main className="reader" data-reader="missing">
        <p role="status">{t('reader_missing')}</p>
      </main>
    )
  return (
    <main className="reader" data-reader={found.source.format}>
      <ReaderHead title={title ?? ''} />
      {found.bytes && found.runs ? (
        <PdfPages id={id} source={found.source} bytes={found.bytes} runs={found.runs} />
      ) : (
        <ReaderText id={id} source={found.source} />
      )}
    </main>
  )
}

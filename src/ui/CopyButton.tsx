/** Puts a text on the clipboard and says whether that worked. */
import { useState } from 'react'
import { t } from './i18n.ts'
import { usePanel } from './usePanel.ts'

export function CopyButton({ text }: { text: string }) {
  const copy = usePanel((panel) => panel.copy)
  const [copied, setCopied] = useState<boolean>()
  return (
    <p className="actions">
      <button type="button" className="button" onClick={() => void copy(text).then(setCopied)}>
        {t('row_copy')}
      </button>
      <span role="status" className="quiet">
        {copied !== undefined && t(copied ? 'row_copied' : 'row_not_copied')}
      </span>
    </p>
  )
}

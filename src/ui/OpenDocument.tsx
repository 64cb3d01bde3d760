/** Other ways to a document than the tab: a file dropped or chosen, pasted text. */
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react'
import { t } from './i18n.ts'
import { usePanel } from './usePanel.ts'

/** Formats that the readers know. */
const ACCEPT = '.pdf,.docx,.html,.htm,.md,.txt,application/pdf,text/html,text/plain'

function FileChooser() {
  const desk = usePanel((panel) => panel.desk)
  const hand = usePanel((panel) => panel.hand)
  const input = useRef<HTMLInputElement>(null)
  if (!desk.readFile) return null
  const take = (file: File | undefined) => {
    const handed = file && desk.readFile?.(file)
    if (handed) void hand(handed)
  }
  return (
    <div className="drop">
      <p>{t('drop_here')}</p>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {t('choose_file')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPT}
        aria-label={t('contract_file')}
        onChange={(event) => {
          take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
    </div>
  )
}

function PasteBox() {
  const desk = usePanel((panel) => panel.desk)
  const hand = usePanel((panel) => panel.hand)
  const [plain, setPlain] = useState('')
  const [pasted, setPasted] = useState({ plain: '', html: '' })
  if (!desk.readPasted) return null
  const onPaste = ({ clipboardData }: ClipboardEvent) => {
    const whole = { plain: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') }
    // What was typed before or after is not in the clipboard's markup.
    setPasted(plain ? { plain: '', html: '' } : whole)
  }
  const read = () => {
    const same = pasted.plain.replace(/\s+/g, '') === plain.replace(/\s+/g, '')
    const handed = desk.readPasted?.(plain, same ? pasted.html : '')
    if (handed) void hand(handed)
  }
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault()
        if (plain.trim()) read()
      }}
    >
      <label className="choice">
        <span className="choice__label">{t('paste_here')}</span>
        <textarea
          className="field"
          rows={3}
          value={plain}
          onPaste={onPaste}
          onChange={(event) => setPlain(event.target.value)}
        />
      </label>
      <p className="actions">
        <button type="submit" className="button" disabled={!plain.trim()}>
          {t('paste_read')}
        </button>
      </p>
    </form>
  )
}

export function OpenDocument() {
  const can = usePanel(({ desk }) => desk.readFile !== undefined || desk.readPasted !== undefined)
  if (!can) return null
  return (
    <section className="open" aria-label={t('open_other')}>
      <FileChooser />
      <PasteBox />
    </section>
  )
}

/** Lets a file be dropped anywhere on the panel. */
export function useDrop() {
  const desk = usePanel((panel) => panel.desk)
  const hand = usePanel((panel) => panel.hand)
  const [over, setOver] = useState(false)
  const takes = ({ dataTransfer }: DragEvent) => desk.readFile !== undefined && dataTransfer.types.includes('Files')
  return {
    over,
    handlers: {
      onDragOver(event: DragEvent) {
        if (!takes(event)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave(event: DragEvent) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      },
      onDrop(event: DragEvent) {
        if (!takes(event)) return
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        const handed = file && desk.readFile?.(file)
        if (handed) void hand(handed)
      },
    },
  }
}

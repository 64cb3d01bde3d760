/** Status as a shape and a word, then a colour: disc with tick, half disc, diamond with mark, dashed ring. */
import type { ReactNode } from 'react'
import type { Status } from '../library/position.ts'
import { t } from './i18n.ts'

const SHAPES: Record<Status, ReactNode> = {
  preferred: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="currentColor" />
      <path d="m5 8.2 2.1 2.1L11.2 6" className="mark__cut" />
    </>
  ),
  compromise: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" fill="currentColor" />
    </>
  ),
  adverse: (
    <>
      <path d="M8 .9 15.1 8 8 15.1.9 8z" fill="currentColor" />
      <path d="M8 4.9v3.6M8 10.9v.2" className="mark__cut" />
    </>
  ),
  silent: (
    <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 1.8" />
  ),
}

export function StatusMark({ status }: { status: Status }) {
  return (
    <span className={`mark mark--${status}`}>
      <svg className="mark__shape" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        {SHAPES[status]}
      </svg>
      {t(`status_${status}`)}
    </span>
  )
}

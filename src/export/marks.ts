/** How a status looks on paper: a shape and a word, then a colour. */
import type { Status } from '../library/position.ts'

/** Four marks that differ in shape before they differ in colour. */
export const SYMBOLS = `<svg width="0" height="0" style="position:absolute" aria-hidden="true"><symbol id="preferred" viewBox="0 0 12 12"><circle cx="6" cy="6" r="5.5" fill="currentColor"/><path d="m3.4 6.2 1.9 1.9 3.4-3.9" fill="none" stroke="var(--paper)" stroke-width="1.4"/></symbol>
<symbol id="compromise" viewBox="0 0 12 12"><circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M6 1.2a4.8 4.8 0 0 0 0 9.6z" fill="currentColor"/></symbol>
<symbol id="adverse" viewBox="0 0 12 12"><path d="M6 .3 11.7 6 6 11.7.3 6z" fill="currentColor"/><path d="M6 3v3.6M6 8v1" stroke="var(--paper)" stroke-width="1.4"/></symbol>
<symbol id="silent" viewBox="0 0 12 12"><circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" stroke-width="1.3" stroke-dasharray="2 1.6"/></symbol></svg>`

export const markOf = (status: Status): string => `<svg class="mark" aria-hidden="true"><use href="#${status}"/></svg>`

export const tag = (status: Status): string => `<span class="tag ${status}">${markOf(status)}${status}</span>`

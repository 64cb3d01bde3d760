const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text that can stand in HTML, in content and in quoted attributes, and stay text. Bidirectional overrides are dropped: they could turn a row's words round. */
export function escapeHtml(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

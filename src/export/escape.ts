const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Without bidirectional overrides, which could turn a row's words round. */
export function withoutOverrides(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
}

/** Text that can stand in HTML, in content and in quoted attributes, and stay text. */
export function escapeHtml(text: string): string {
  return withoutOverrides(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

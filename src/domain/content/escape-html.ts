const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
}

/**
 * Text for HTML, in an element or in a quoted attribute. A carriage return becomes a reference: raw, a parser would make it a line
 * feed.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => references[character] as string)
}

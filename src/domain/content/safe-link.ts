/** Schemes that a reader may follow from an article. Everything else (`javascript:`, `data:`, `vbscript:`, `blob:`, …) is inert. */
const linkSchemes = new Set(['http', 'https', 'mailto', 'tel'])
const sourceSchemes = new Set(['http', 'https'])

/**
 * The address as it was sent when a reader may follow it: http, https, mailto, tel, and relative and protocol-relative
 * references; otherwise undefined. The caller still escapes it for where it is written.
 */
export function safeHref(href: string): string | undefined {
  return isSafe(href, linkSchemes) ? href : undefined
}

/** The same for what a page loads by itself, such as a picture: http, https, relative and protocol-relative. */
export function safeSource(src: string): string | undefined {
  return isSafe(src, sourceSchemes) ? src : undefined
}

/**
 * Browsers (WHATWG URL, 4.4) drop C0 controls and spaces at both ends and tabs and line ends anywhere, so the scheme is looked
 * for after the same. What has no allowed scheme counts as relative only when its first segment has no `:` (RFC 3986, 4.2) and
 * no `&`: a writer or reader that decodes `javascript&colon;` once too often would find a scheme there.
 */
function isSafe(address: string, schemes: ReadonlySet<string>): boolean {
  const seen = address.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+/, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(seen)?.[1]
  if (scheme !== undefined) return schemes.has(scheme.toLowerCase())
  const end = seen.search(/[/\\?#]/)
  const first = end === -1 ? seen : seen.slice(0, end)
  return !/[:&]/.test(first)
}

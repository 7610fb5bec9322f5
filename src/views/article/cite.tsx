import { safeHref } from '../../domain/content/safe-link.js'

/** The source of a quotation: words, or a link when it is a web address. */
export function Cite({ cite }: { cite: string }) {
  const target = /^https?:\/\//i.test(cite) ? safeHref(cite) : undefined
  return target === undefined ? <>{cite}</> : <a href={target}>{hostOf(target)}</a>
}

/** The host of a web address, for people to see where a link leads; the address itself when it has none. */
export function hostOf(address: string): string {
  try {
    const host = new URL(address).hostname
    return host === '' ? address : host
  } catch {
    return address
  }
}

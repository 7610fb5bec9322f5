/** A link element of a page's head. `href` may be relative; it stands as it is given, so give none that came from outside. */
export interface HeadLink {
  rel: string
  href: string
  type?: string
  title?: string
  hreflang?: string
}

/** What the head of a page may say beyond its title; every page component takes one as `head`. */
export interface PageHead {
  description?: string
  /** Absolute URL. */
  canonical?: string
  /** Feeds, version links (RFC 5829), alternates. */
  links?: HeadLink[]
  /** schema.org data, written as a JSON-LD script that nothing in it can break out of. */
  jsonLd?: object
  /** `noindex`, for pages that search engines should leave alone. */
  robots?: string
}

/** An article, as its pages need it. */
export interface ArticleView {
  slug: string
  /** BCP 47. */
  language: string
  section?: string
}

/** A version that readers saw. */
export interface VersionView {
  /** Which release it was: 1, 2, 3 … without gaps. What readers are told. */
  number: number
  /** The number of its revision. What stands in URLs. */
  revision: number
  /** When it became what readers see. RFC 3339 or a Date. */
  at: Date | string
}

/** In code points. A quote is searched for in every block of the article, so it is kept short of a whole one. */
export const correctionLimits = {
  statement: 10_000,
  claim: 4_000,
  exact: 4_000,
  context: 1_000,
  comment: 4_000,
} as const

/** The most places that one correction names. */
export const mostAnchors = 50

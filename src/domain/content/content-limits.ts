/**
 * How large content may be. Lengths are in Unicode code points, `articleBytes` in UTF-8 bytes over every string of the
 * article. Passing `blocks` or `articleBytes` is `content_too_large`; passing any other is `invalid_content` with a path.
 */
export const contentLimits = {
  headline: 1_000,
  standfirst: 4_000,
  byline: 1_000,
  dateline: 1_000,
  credit: 1_000,
  cite: 1_000,
  title: 1_000,
  language: 100,
  address: 2_048,
  block: 200_000,
  blocks: 5_000,
  articleBytes: 2_000_000,
} as const

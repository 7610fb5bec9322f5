/**
 * How large a document may be: past either it is refused with `content_too_large`. Up to here a comparison answers within its
 * budget (D3), and what is linear takes a second or two.
 */
export const documentLimits = Object.freeze({
  blocks: 5_000,
  /** UTF-16 units of the source, and of the blocks written as JSON. */
  units: 8_000_000,
} as const)

/** Places in one revision: more than the 5,000 blocks that an article may hold. */
const placeBits = 13
const places = 1 << placeBits

/** The newest revision that can still bring blocks: with it an ordinal fills the 31 bits of a PostgreSQL integer. */
export const mostRevisions = (1 << (31 - placeBits)) - 1

/**
 * A block's ordinal in its article: it says which revision brought the block and its place among those that came with it,
 * counted from 0. So it needs no counter, and leads to the row where the words stand. `revision` is 1 to `mostRevisions`.
 */
export function ordinalOf(revision: number, place: number): number {
  return revision * places + place
}

/** The revision that brought the block of an ordinal. In SQL: `ordinal >> 13`. */
export function revisionOf(ordinal: number): number {
  return ordinal >> placeBits
}

/** Its place among the blocks of that revision, from 0. In SQL: `ordinal & 8191`, and one more as a subscript. */
export function placeOf(ordinal: number): number {
  return ordinal & (places - 1)
}

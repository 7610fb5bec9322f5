/** The longest note on a revision, in UTF-16 units. */
export const noteLimit = 4_000

/** Fewer unchanged blocks than this between two changes are not worth folding away. */
const fewest = 3

/**
 * What of an unchanged stretch stays in sight, one block beside each change, and what is folded away between. `opens` and
 * `closes` say whether the stretch begins and ends the document.
 */
export function fold<Item>(
  items: readonly Item[],
  opens: boolean,
  closes: boolean,
): { before: Item[]; folded: Item[]; after: Item[] } {
  // The headline that opens a document stays in sight too: it says where the reader is.
  const before = opens || items.length > 1 ? 1 : 0
  const end = closes ? items.length : items.length - 1
  const folded = items.slice(before, end)
  if (folded.length < fewest) return { before: [...items], folded: [], after: [] }
  return { before: items.slice(0, before), folded, after: items.slice(end) }
}

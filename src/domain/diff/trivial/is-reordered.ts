import type { Block } from '../../content/content.js'

/** Whether two bulleted lists have the same items in another order. The order of a numbered list says something. */
export function isReordered(before: Block, after: Block): boolean {
  if (before.kind !== 'list' || after.kind !== 'list' || before.ordered || after.ordered) return false
  if (before.items.length !== after.items.length) return false
  const [old, now] = [before, after].map(({ items }) => items.map((item) => JSON.stringify(item)))
  const equal = (one: readonly string[], other: readonly string[]) => one.every((item, index) => item === other[index])
  return !equal(old!, now!) && equal(old!.toSorted(), now!.toSorted())
}

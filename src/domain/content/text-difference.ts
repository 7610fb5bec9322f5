/** Parts a difference; no canonical JSON holds it unescaped. */
const separator = '\u001e'
/** The windows that the base is indexed by, in UTF-16 units. */
const window = 8
/** A copy costs up to a dozen characters itself. */
const shortestCopy = 10

/** Characters beyond the BMP: two units here, one in PostgreSQL, so that positions would not agree. */
const astral = /[\uD800-\uDFFF]/

/**
 * `text` as what it has in common with `base`: a literal, then `start,length` (from 1, as PostgreSQL's `substr` counts) and a
 * literal in turn, parted by U+001E. Undefined when that is longer than `longest`, when the two have nothing in common, and for
 * texts beyond the BMP. What is found is good, not best: of equal windows of the base only the first is known.
 * Neither text may hold U+001E. Cost: linear in both; words in common at the beginning and the end cost least.
 */
export function differenceBetween(base: string, text: string, longest: number): string | undefined {
  if (astral.test(text) || astral.test(base)) return undefined
  const prefix = commonRun(base, 0, base.length, text, 0, text.length)
  const suffix = commonSuffix(base, text, prefix)
  const parts: string[] = []
  let length = 0
  let literalFrom = 0
  const copy = (from: number, start: number, count: number): boolean => {
    const literal = text.slice(literalFrom, from)
    const place = `${start + 1},${count}`
    parts.push(literal, place)
    length += literal.length + place.length + 2
    literalFrom = from + count
    return length <= longest
  }
  if (prefix >= shortestCopy && !copy(0, 0, prefix)) return undefined
  const end = text.length - suffix
  const index = indexOfWindows(base, prefix, base.length - suffix)
  for (let at = prefix; at + window <= end;) {
    const start = index.find(text, at)
    const count = start < 0 ? 0 : commonRun(base, start, base.length, text, at, end)
    if (count >= shortestCopy) {
      if (!copy(at, start, count)) return undefined
      at += count
    } else if (length + at - literalFrom > longest) return undefined
    else at++
  }
  if (suffix >= shortestCopy && !copy(end, base.length - suffix, suffix)) return undefined
  const rest = text.slice(literalFrom)
  return parts.length === 0 || length + rest.length > longest ? undefined : [...parts, rest].join(separator)
}

/** The text that a difference was made of. In SQL: the function `words_of`, which a test holds against this. */
export function textOfDifference(base: string, difference: string): string {
  const parts = difference.split(separator)
  let text = parts[0] ?? ''
  for (let index = 1; index < parts.length; index += 2) {
    const [start = 0, count = 0] = (parts[index] ?? '').split(',').map(Number)
    text += base.slice(start - 1, start - 1 + count) + (parts[index + 1] ?? '')
  }
  return text
}

function commonSuffix(base: string, text: string, prefix: number): number {
  const most = Math.min(base.length, text.length) - prefix
  let count = 0
  while (count < most && base.charCodeAt(base.length - 1 - count) === text.charCodeAt(text.length - 1 - count)) count++
  return count
}

function commonRun(base: string, start: number, baseEnd: number, text: string, at: number, textEnd: number): number {
  const most = Math.min(baseEnd - start, textEnd - at)
  let count = 0
  while (count < most && base.charCodeAt(start + count) === text.charCodeAt(at + count)) count++
  return count
}

/** Where each window of a part of the base stands first: a table of numbers, since a map of strings took ten times as long. */
function indexOfWindows(base: string, from: number, to: number): { find(text: string, at: number): number } {
  const count = to - from - window + 1
  if (count <= 0) return { find: () => -1 }
  const mask = (1 << (33 - Math.clz32(count))) - 1
  const slots = new Int32Array(mask + 1)
  for (let position = from; position < from + count; position++) {
    const slot = hashOfWindow(base, position) & mask
    if (slots[slot] === 0) slots[slot] = position + 1
  }
  return { find: (text, at) => (slots[hashOfWindow(text, at) & mask] ?? 0) - 1 }
}

/** FNV-1a over one window, its high bits folded in. */
function hashOfWindow(text: string, at: number): number {
  let hash = 0x811c9dc5
  for (let offset = 0; offset < window; offset++) hash = Math.imul(hash ^ text.charCodeAt(at + offset), 0x01000193)
  return hash ^ (hash >>> 15)
}

import type { Lexicon, Meaning } from './lexicon.js'
import type { Token } from './tokens.js'

/**
 * A number in words that begins at a token: "two hundred and five", "vingt et un", "treinta y dos", "zwölf", "two dozen". Articles,
 * "first" and "half" are `weak` unless a scale follows ("a million"). Nothing where none begins.
 */
export function readNumberWords(
  text: string,
  tokens: readonly Token[],
  at: number,
  { numberJoiners }: Lexicon,
): { key: string; weak?: boolean; end: number } | undefined {
  const first = tokens[at]!.meaning
  if (first === undefined) return undefined
  if (first.number === undefined && first.scale === undefined) {
    if (first.ordinal !== undefined) return { key: `#${first.ordinal}`, end: at + 1 }
    if (first.amount !== undefined) return { key: `~${first.amount}`, end: at + 1 }
    if (first.weakNumber === undefined) return undefined
    const scaled =
      first.weakNumber === '1' && adjoins(text, tokens, at + 1) ? tokens[at + 1]?.meaning?.scale : undefined
    if (scaled === undefined) return { key: first.weakNumber, weak: true, end: at + 1 }
  }
  let [total, current, end] = [0, 0, at]
  let last = 0
  for (let index = at; index < tokens.length; index++) {
    if (index > at && !adjoins(text, tokens, index)) {
      if (tokens[index]!.text !== '-' || !adjoins(text, tokens, index + 1)) break
      index++
    }
    let meaning: Meaning | undefined = tokens[index]!.meaning
    if (index > at && numberJoiners.has(tokens[index]!.lower) && adjoins(text, tokens, index + 1)) {
      const next = tokens[index + 1]?.meaning
      if (!joins(last, current, unitValue(next))) break
      index++
      meaning = next
    }
    const value = index === at && first.weakNumber !== undefined ? 1 : unitValue(meaning)
    if (meaning?.scale !== undefined) {
      // quatre-vingts, two hundred; three hundred thousand.
      if (meaning.scale < 1000) current = Math.max(current, 1) * meaning.scale
      else {
        total += Math.max(current, 1) * meaning.scale
        current = 0
      }
    } else if (value === undefined) break
    else if (index === at) current = value
    else if (current === 4 && value === 20) current = 80
    else if (current > 0 && !joins(last, current, value)) break
    else current += value
    last = meaning?.scale ?? value ?? 0
    end = index + 1
  }
  return end === at ? undefined : { key: String(total + current), end }
}

function unitValue(meaning: Meaning | undefined): number | undefined {
  return meaning?.number ?? (meaning?.weakNumber === '1' ? 1 : undefined)
}

/** Whether `value` may be added to a number that ends in `current`: 20 + 2, 100 + 45, 60 + 15 in French. */
function joins(last: number, current: number, value: number | undefined): boolean {
  if (value === undefined) return false
  if (current === 0) return last >= 1000
  if (current % 100 === 0) return value < 100
  if (current % 20 === 0 && current % 100 >= 60) return value < 20
  return current % 10 === 0 && current % 100 >= 20 && value < 10
}

/** Whether a token follows the one before it after one space or nothing. */
function adjoins(text: string, tokens: readonly Token[], at: number): boolean {
  const [last, token] = [tokens[at - 1], tokens[at]]
  if (last === undefined || token === undefined || token.kind !== 'word') return false
  return /^[ \u00A0\u202F]?$/u.test(text.slice(last.end, token.start))
}

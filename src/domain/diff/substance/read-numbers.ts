import type { Lexicon } from './lexicon.js'
import { type Mention, mentionOn } from './mention.js'
import { numberValue } from './number-value.js'
import { readNumberWords } from './read-number-words.js'
import { readUnit } from './read-unit.js'
import type { Token } from './tokens.js'

const dash = /^[-–—:/]$/u
const ordinalEnding = /^(?:st|nd|rd|th|er|re|e|ème|eme|º|ª|o|a)$/u

/**
 * The numbers of a region in digits or words, each with its unit or with the word that it counts. `key` is the value, so that five
 * and 5 are equal; scores and ranges (3-1, 10–12) are one number. Marks the tokens it took.
 */
export function readNumbers(
  text: string,
  tokens: readonly Token[],
  options: { lexicon: Lexicon; language: string },
): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { kind, taken, meaning } = tokens[at]!
    if (taken || kind === 'mark' || kind === 'gap' || (kind === 'word' && meaning === undefined)) continue
    const read = readNumber(text, tokens, at, options)
    if (read === undefined) continue
    for (let index = read.from; index < read.end; index++) tokens[index]!.taken = true
    const mention = mentionOn(text, tokens, read.from, read.end)
    mention.key = read.key
    mention.unit = read.unit
    mention.weak = read.weak === true
    mention.text = text.slice(mention.start, countedWord(text, tokens, read.end))
    mentions.push(mention)
    at = read.end - 1
  }
  return mentions
}

interface ReadNumber {
  key: string
  unit?: string | undefined
  weak?: boolean | undefined
  from: number
  end: number
}

function readNumber(
  text: string,
  tokens: readonly Token[],
  at: number,
  { lexicon, language }: { lexicon: Lexicon; language: string },
): ReadNumber | undefined {
  const token = tokens[at]!
  if (token.kind === 'time') return { key: token.lower, from: at, end: at + 1 }
  if (token.kind !== 'number') {
    const words = readNumberWords(text, tokens, at, lexicon)
    if (words === undefined) return undefined
    const { unit, from, end } = readUnit(text, tokens, at, words.end)
    return { ...words, unit, from, end }
  }
  let value = numberValue(token.text, language)
  let end = at + 1
  const next = tokens[end]
  const close = next !== undefined && next.kind === 'word' && next.start - token.end <= 1
  // Tens and hundreds do not follow digits: "50 cents" is money, in French too.
  const scale = close && (next.meaning?.scale ?? 0) >= 1000 ? next.meaning?.scale : glued(text, tokens, at)
  const ordinal = next !== undefined && next.start === token.end && ordinalEnding.test(next.lower)
  if (scale !== undefined) value *= scale
  if (scale !== undefined || ordinal) end++
  let key = ordinal ? `#${value}` : String(value)
  // Scores and ranges; the second number may itself be scaled.
  const [mark, second] = [tokens[end], tokens[end + 1]]
  if (mark !== undefined && second?.kind === 'number' && dash.test(mark.text)) {
    if (mark.start === tokens[end - 1]!.end && second.start === mark.end) {
      key += `–${numberValue(second.text, language)}`
      end += 2
    }
  }
  const minus = isMinus(text, tokens, at)
  if (minus) key = `-${key}`
  const unit = readUnit(text, tokens, minus ? at - 1 : at, end)
  return { key, unit: unit.unit, from: unit.from, end: unit.end }
}

/** $40m, £3bn, €5k: letters that scale money. */
function glued(text: string, tokens: readonly Token[], at: number): number | undefined {
  const [token, next, last] = [tokens[at]!, tokens[at + 1], tokens[at - 1]]
  if (next === undefined || next.start !== token.end || last === undefined || last.end !== token.start) return undefined
  if (!/\p{Sc}$/u.test(text.slice(last.start, last.end))) return undefined
  return { k: 1000, m: 1e6, b: 1e9 }[next.lower]
}

function isMinus(text: string, tokens: readonly Token[], at: number): boolean {
  const [last, token] = [tokens[at - 1], tokens[at]!]
  if (last === undefined || !/^[-−–]$/u.test(last.text) || last.end !== token.start || last.taken) return false
  return last.start === 0 || /[\s(]/u.test(text.charAt(last.start - 1))
}

/** Where the word ends that a number counts, if one follows: "12 people", "12-year-old". Else where the number ends. */
function countedWord(text: string, tokens: readonly Token[], end: number): number {
  let until = tokens[end - 1]!.end
  for (let at = end; at < tokens.length && at < end + 4; at++) {
    const token = tokens[at]!
    const glue = text.slice(until, token.start)
    if (token.kind === 'mark' && token.text === '-' && glue === '' && tokens[at + 1]?.start === token.end) continue
    const hyphenated = glue === '-'
    const plain = at === end && /^[ \u00A0\u202F]$/u.test(glue)
    if (token.kind !== 'word' || !(hyphenated || plain)) break
    const { meaning } = token
    const other = meaning?.functionWord ?? meaning?.negation ?? meaning?.attribution ?? meaning?.beforeYear
    if (other !== undefined && !hyphenated) break
    until = token.end
    if (plain && text.charAt(until) !== '-') break
  }
  return until
}

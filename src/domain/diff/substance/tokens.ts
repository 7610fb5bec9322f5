import { costOfCutting } from '../words/plain-units.js'
import { splitWords } from '../words/split-words.js'
import type { Change, Range, Side } from './changes.js'
import { hanNumber } from './han-number.js'
import type { Lexicon, Meaning } from './lexicon.js'

export interface Token extends Range {
  kind: 'word' | 'number' | 'date' | 'time' | 'mark' | 'gap'
  text: string
  lower: string
  meaning?: Meaning | undefined
  /** The change it is part of, else -1. */
  change: number
  /** Where it stands in the text before, whichever side it was read from; -1 for what changed. */
  anchor: number
  /** Set by the reader that took it, so that no other does. */
  taken?: true
}

// Dates and times that are one piece: 2024-03-12, 12/03/2024, 12.03.2024, 2024年3月12日, 10:30, 15h30, 8点30分.
const date =
  '\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}(?!\\p{Nd})|\\p{Nd}{1,2}(?:/\\p{Nd}{1,2}/|\\.\\p{Nd}{1,2}\\.)\\p{Nd}{2,4}(?!\\p{Nd})' +
  '|\\p{Nd}{4}年(?:\\p{Nd}{1,2}月(?:\\p{Nd}{1,2}[日号號])?)?|\\p{Nd}{1,2}月(?:\\p{Nd}{1,2}[日号號]|份)'
const time =
  '[0-2]?\\p{Nd}(?::[0-5]\\p{Nd}(?::[0-5]\\p{Nd})?|\\s?h\\s?[0-5]\\p{Nd})(?![\\p{Nd}:])|\\p{Nd}{1,2}[点點時时](?:\\p{Nd}{1,2}分)?'
const number = "\\p{Nd}+(?:[.,٫٬\\u00A0\\u202F'’](?=\\p{Nd})\\p{Nd}+)*"
const word = "[\\p{L}\\p{M}\\u200C\\u200D]+(?:['’](?=\\p{L})[\\p{L}\\p{M}]+)*"
// Addresses are one piece: what stands in them are no numbers and no names.
const address = '(?:https?://|www\\.|mailto:)[^\\s<>"”»)\\]]+|[\\w.+-]+@[\\w.-]+\\w'
const pattern = new RegExp(`${address}|${date}|${time}|${number}|(?:US|A|C|NZ|HK|S|R)\\$|${word}|[^\\s]`, 'gu')
const wholeDate = new RegExp(`^(?:${date})$`, 'u')
const wholeTime = new RegExp(`^(?:${time})$`, 'u')
const digit = /^\p{Nd}/u
const letter = /^[\p{L}\p{M}\u200C\u200D]/u

function kindOf(piece: string): Token['kind'] {
  const code = piece.charCodeAt(0)
  const ascii = code < 0x80
  if (ascii ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) : letter.test(piece)) {
    return piece.length > 3 && /[:@$]|^www\./u.test(piece) ? 'mark' : piece.endsWith('$') ? 'mark' : 'word'
  }
  if (!(ascii ? code >= 0x30 && code <= 0x39 : digit.test(piece))) return 'mark'
  if (piece.length < 3 || /^[0-9]+$/u.test(piece)) return 'number'
  if (wholeDate.test(piece)) return 'date'
  if (wholeTime.test(piece)) return 'time'
  return piece.includes('@') ? 'mark' : 'number'
}

const withoutSpaces = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/u
// Three people is one word to the segmenter: 三人.
const counted = /(?<=^[一二两三四五六七八九十百千万亿]{1,6})(?=[人名个岁天次元家起位所件年]$)/u
/** Elided articles and negations stand for words: l’accident, n’a, d’euros. */
const elides = new Set(['fr', 'it', 'ca'])
/** In these a plain space may stand between groups of three digits. */
const spacedNumbers = new Set(['fr', 'ru', 'uk', 'pl', 'cs', 'sv', 'fi', 'nb', 'no', 'bg', 'sk', 'hu', 'es'])

export interface TokenSource {
  text: string
  side: Side
  changes: readonly Change[]
  lexicon: Lexicon
  /** Asked for what has to go through Intl.Segmenter; where it says no, such words stay whole. */
  spend: (cost: number) => boolean
}

/**
 * The words, numbers and marks of the given windows of a text, each window closed by a `gap`. Windows begin and end where no word
 * goes on. Cost: linear in the windows.
 */
export function readTokens(source: TokenSource, windows: readonly Range[]): Token[] {
  const tokens: Token[] = []
  const { text, lexicon } = source
  const cursor = { change: 0 }
  const put = (kind: Token['kind'], start: number, end: number): void => {
    const piece = text.slice(start, end)
    const lower = kind === 'mark' ? piece : piece.toLowerCase()
    const meaning = kind === 'word' ? meaningOf(lexicon, lower) : undefined
    const change = changeAt(source, start, end, cursor)
    const anchor = change < 0 ? start - shiftBefore(source, cursor) : -1
    tokens.push({ kind, text: piece, lower, meaning, start, end, change, anchor })
  }
  for (const window of windows) {
    const piece = text.slice(window.start, window.end)
    const cut = withoutSpaces.test(piece) || elides.has(lexicon.language)
    let at = 0
    for (const found of piece.match(pattern) ?? []) {
      at = piece.indexOf(found, at)
      const start = window.start + at
      at += found.length
      const kind = kindOf(found)
      if (cut && kind === 'word') putWord(source, start, window.start + at, put)
      else put(kind, start, window.start + at)
    }
    tokens.push({ kind: 'gap', text: '', lower: '', start: window.end, end: window.end, change: -1, anchor: -1 })
  }
  return spacedNumbers.has(lexicon.language) ? joinSpacedNumbers(text, tokens) : tokens
}

function putWord(
  { text, lexicon, spend }: TokenSource,
  start: number,
  end: number,
  put: (kind: Token['kind'], start: number, end: number) => void,
): void {
  const word = text.slice(start, end)
  if (elides.has(lexicon.language) && /['’]/u.test(word)) {
    let at = start
    for (const part of word.split(/(?<=['’])/u)) {
      const letters = part.replace(/['’]$/u, '')
      put('word', at, at + letters.length)
      at += part.length
    }
  } else if (withoutSpaces.test(word) && spend(costOfCutting(word))) {
    let at = start
    for (const part of splitWords(word, lexicon.language).flatMap((each) => each.split(counted))) {
      put('word', at, at + part.length)
      at += part.length
    }
  } else put('word', start, end)
}

/** English n’t and possessive ’s are read off; else the word as it stands. */
function meaningOf({ words, language }: Lexicon, lower: string): Meaning | undefined {
  const meaning = words.get(lower)
  if (meaning !== undefined) return meaning
  if (language === 'zh') {
    const number = hanNumber(lower)
    return number === undefined ? undefined : { number }
  }
  if (language !== 'en') return undefined
  const mark = lower.charAt(lower.length - 2)
  if (mark !== "'" && mark !== '’') return undefined
  if (lower.endsWith('s')) return words.get(lower.slice(0, -2))
  return /n.t$/u.test(lower) ? negated : undefined
}
const negated: Meaning = { negation: 'alone', functionWord: true }

/** The change that a stretch is part of, or -1. Asked in order of the text; `cursor` is left at the first change not yet passed. */
function changeAt({ changes, side }: TokenSource, start: number, end: number, cursor: { change: number }): number {
  while (cursor.change < changes.length && changes[cursor.change]![side].end <= start) cursor.change++
  const range = changes[cursor.change]?.[side]
  return range !== undefined && range.start < end && range.end > range.start ? cursor.change : -1
}

/** How much further on what stands before the cursor's change is than in the text before. */
function shiftBefore({ changes, side }: TokenSource, { change }: { change: number }): number {
  const last = changes[change - 1]
  return last === undefined ? 0 : last[side].end - last.before.end
}

function joinSpacedNumbers(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const grouped =
      last?.kind === 'number' &&
      token.kind === 'number' &&
      text.slice(last.end, token.start) === ' ' &&
      /^\p{Nd}{1,3}(?: \p{Nd}{3})*$/u.test(last.text) &&
      /^\p{Nd}{3}(?:,\p{Nd}+)?$/u.test(token.text)
    if (!grouped) joined.push(token)
    else {
      joined[joined.length - 1] = {
        ...last,
        end: token.end,
        text: text.slice(last.start, token.end),
        lower: text.slice(last.start, token.end),
        change: Math.max(last.change, token.change),
        anchor: last.change >= 0 || token.change >= 0 ? -1 : last.anchor,
      }
    }
  }
  return joined
}

import { costOfCutting, unit, unitClass } from '../words/plain-units.js'
import { splitWords } from '../words/split-words.js'
import type { Change, Range, Side } from './changes.js'
import { hanNumber } from './han-number.js'
import type { Lexicon, Meaning } from './lexicon.js'
import { kindOfToken, plainTokenEnd, type TokenKind, tokenEnd } from './token-pattern.js'

export interface Token extends Range {
  kind: TokenKind
  text: string
  lower: string
  meaning: Meaning | undefined
  /** The change it is part of, else -1. */
  change: number
  /** Where it stands in the text before, whichever side it was read from; -1 for what changed. */
  anchor: number
  /** Set by the reader that took it, so that no other does. */
  taken: boolean
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
  const { text, lexicon, changes, side } = source
  let cursor = 0
  const put = (kind: TokenKind, start: number, end: number): void => {
    while (cursor < changes.length && changes[cursor]![side].end <= start) cursor++
    const range = changes[cursor]?.[side]
    const change = range !== undefined && range.start < end && range.end > range.start ? cursor : -1
    const piece = text.slice(start, end)
    const lower = kind === 'mark' ? piece : lowerOf(piece)
    const meaning = kind === 'word' ? meaningOf(lexicon, lower) : undefined
    const anchor = change < 0 ? start - shiftBefore(changes, side, cursor) : -1
    tokens.push({ kind, text: piece, lower, meaning, start, end, change, anchor, taken: false })
  }
  const elided = elides.has(lexicon.language)
  for (const window of windows) {
    const piece = text.slice(window.start, window.end)
    const plain = !piece.includes('@')
    for (let at = 0; at < piece.length;) {
      if (piece.charCodeAt(at) === 0x20) {
        at++
        continue
      }
      let end = plain ? plainTokenEnd(piece, at) : 0
      const irregular = end === 0
      if (irregular && (end = tokenEnd(piece, at)) === at) {
        at++
        continue
      }
      const [start, stop] = [window.start + at, window.start + end]
      const kind = irregular ? kindOfToken(piece.slice(at, end)) : plainKind(piece.charCodeAt(at))
      if (kind === 'word' && (irregular || elided)) putWord(source, start, stop, put)
      else put(kind, start, stop)
      at = end
    }
    tokens.push({
      kind: 'gap',
      text: '',
      lower: '',
      meaning: undefined,
      start: window.end,
      end: window.end,
      change: -1,
      anchor: -1,
      taken: false,
    })
  }
  return spacedNumbers.has(lexicon.language) ? joinSpacedNumbers(text, tokens) : tokens
}

/** Of a piece of `plainTokenEnd`. */
function plainKind(code: number): TokenKind {
  const first = unitClass(code)
  return first === unit.letter ? 'word' : first === unit.digit ? 'number' : 'mark'
}

/** Most words are small letters already, and telling so is faster than making them so. */
function lowerOf(piece: string): string {
  for (let index = 0; index < piece.length; index++) {
    const code = piece.charCodeAt(index)
    if ((code >= 0x41 && code <= 0x5a) || code >= 0x80) return piece.toLowerCase()
  }
  return piece
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

/** How much further on what stands before a change is than in the text before. */
function shiftBefore(changes: readonly Change[], side: Side, cursor: number): number {
  const last = changes[cursor - 1]
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

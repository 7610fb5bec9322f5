import { unit, unitClass } from '../words/plain-units.js'

export type TokenKind = 'word' | 'number' | 'date' | 'time' | 'mark' | 'gap'

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
const pattern = new RegExp(`${address}|${date}|${time}|${number}|(?:US|A|C|NZ|HK|S|R)\\$|${word}|[^\\s]`, 'uy')
const wholeDate = new RegExp(`^(?:${date})$`, 'u')
const wholeTime = new RegExp(`^(?:${time})$`, 'u')
const digit = /^\p{Nd}/u
const letter = /^[\p{L}\p{M}\u200C\u200D]/u

/** What a piece that `tokenEnd` found is. */
export function kindOfToken(piece: string): TokenKind {
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

/** Where the token that begins at `at` ends, by the whole pattern; `at` itself where none begins: white space. */
export function tokenEnd(text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/**
 * The same for the pieces that most texts are made of, words of European scripts, plain numbers and single marks, by the table of
 * word cutting; 0 for anything that could be more. Asked only of texts without an at sign, which may make any of them an address.
 */
export function plainTokenEnd(text: string, at: number): number {
  const first = unitClass(text.charCodeAt(at))
  if (first === unit.letter) return wordEnd(text, at)
  if (first === unit.digit) return numberEnd(text, at)
  if (first === unit.irregular || first === unit.space || first === unit.carriageReturn) return 0
  const code = text.charCodeAt(at)
  return code > 0x20 && code !== 0xa0 ? at + 1 : 0
}

function wordEnd(text: string, at: number): number {
  let index = at + 1
  for (;;) {
    while (index < text.length && unitClass(text.charCodeAt(index)) === unit.letter) index++
    if (index === text.length) return index
    const code = text.charCodeAt(index)
    if (code === 0x27 || code === 0x2019) {
      if (index + 1 === text.length) return index
      const next = unitClass(text.charCodeAt(index + 1))
      if (next === unit.irregular) return 0
      if (next !== unit.letter) return index
      index += 2
      continue
    }
    // US$, www.example.org, https://…: the pattern knows.
    if (code === 0x24 || code === 0x3a) return 0
    if (code === 0x2e && index - at === 3 && text.startsWith('www', at)) return 0
    return unitClass(code) === unit.irregular ? 0 : index
  }
}

function numberEnd(text: string, at: number): number {
  let index = at + 1
  while (index < text.length && unitClass(text.charCodeAt(index)) === unit.digit) index++
  if (index === text.length) return index
  const code = text.charCodeAt(index)
  // A space may part the hours from an h, a stop or a comma the thousands; after anything else it may be a date.
  if (code === 0x20) return text.charCodeAt(index + 1) === 0x68 ? 0 : index
  if (code !== 0x2e && code !== 0x2c && code !== 0x29 && code !== 0x25) return 0
  if (code === 0x29 || code === 0x25 || index + 1 === text.length) return index
  const next = unitClass(text.charCodeAt(index + 1))
  return next === unit.digit || next === unit.irregular ? 0 : index
}

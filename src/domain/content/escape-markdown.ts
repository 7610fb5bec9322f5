/** Where text is written, which decides what in it Markdown would take for markup. */
export interface MarkdownPlace {
  /** What begins each further line: the indent of a list item, the mark of a quote. Undefined where there is one line only. */
  indent?: string
  /** Within a table, where a pipe ends the cell. */
  isCell?: boolean
}

/**
 * Text for Markdown (CommonMark 0.31 with GFM), so that it reads back as the same text. A line feed is a hard break where a line
 * may follow, else `<br>`. Spaces and tabs, in a cell any white space, are written as references at the edges of a block
 * (`isStart`, `isEnd`), where a reader drops them.
 */
export function escapeMarkdown(text: string, place: MarkdownPlace, isStart: boolean, isEnd: boolean): string {
  let escaped = text
    .replace(place.indent === undefined ? /[\\`*_[\]~#]/g : /[\\`*_[\]~]/g, '\\$&')
    .replace(/&(?=\\?#?[a-z0-9]+;)/gi, '\\&')
    .replace(/<(?=[!/?a-z]|$)/gi, '\\<')
    // What a reader makes a link of by itself, see `findAddresses`.
    .replace(/(https?):/gi, '$1\\:')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/(?<=\S)@(?=\S)/g, '\\@')
    // `!` before a link would make it an image, `^` after `[` a footnote.
    .replace(/!$|^\^/, '\\$&')
    .replaceAll('\r', '&#13;')
  if (place.isCell === true) escaped = escaped.replaceAll('|', '\\|')
  const [first, last] = place.isCell === true ? [/^[^\S\n]/, /[^\S\n]$/] : [/^[ \t]/, /[ \t]$/]
  if (isStart) escaped = escaped.replace(first, reference)
  if (isEnd) escaped = escaped.replace(last, reference)
  // A break written as a line end must have words on both sides: a reader trims what is beside it.
  const { indent } = place
  const lines = indent === undefined ? [escaped] : escaped.split(/(?<=[^\s])\n(?=[^\s])/)
  const safe = lines.map((line, index) =>
    (isStart || index > 0 ? escapeLineStart(line) : line).replaceAll('\n', '<br>'),
  )
  return safe.join(`\\\n${indent ?? ''}`)
}

/** An address for a link or an image. */
export function markdownDestination(address: string, place: MarkdownPlace): string {
  if (/^[\w\-./:?#@!$&+,;=%]+$/.test(address) && !/&#?\w+;/.test(address)) return address
  const escaped = address
    .replace(/[\\<>]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/[\n\r]/g, reference)
  return `<${place.isCell === true ? escaped.replaceAll('|', '\\|') : escaped}>`
}

/** A title of a link or an image, with its quotes. */
export function markdownTitle(title: string): string {
  return `"${title
    .replace(/[\\"]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/[\n\r]/g, reference)}"`
}

const reference = (character: string): string => `&#${character.charCodeAt(0)};`

/** Headings, lists, quotes, rules, underlines and delimiter rows begin a line with one of these. */
const escapeLineStart = (line: string): string =>
  line.replace(/^[#+\-=>:|]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2')

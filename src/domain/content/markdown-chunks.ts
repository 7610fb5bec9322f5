/** A stretch of a Markdown document that can be parsed by itself, and what parsing it may cost. */
export interface MarkdownChunk {
  text: string
  /** Estimated steps; a second of a 2020s core is some 10 to 20 million. Infinite for what nests too deep. */
  work: number
}

const listMarker = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const fence = /^ {0,3}(`{3,}|~{3,})/
// Setting a parser up takes as long as parsing some hundred characters, so parts are not made smaller than need be.
const enough = 2_000

/** HTML that a blank line does not end (CommonMark 4.6, kinds 1 to 5), and what ends it. */
const markup: [start: RegExp, end: RegExp][] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
]

/**
 * Parts a Markdown document (line ends are line feeds) at blank lines where no construct goes on: not before an indented line or
 * a list item, not within a fence or within HTML that may hold blank lines. Joined by a line feed the parts are the document.
 * The parser's time grows with the square of what it is given, so a long document is read in parts, and a hostile part is
 * known by its `work` before it is parsed. Cost: linear.
 */
export function* markdownChunks(source: string): Generator<MarkdownChunk> {
  let lines: string[] = []
  let size = 0
  let afterBlank = false
  let open: RegExp | undefined
  for (const line of source.split('\n')) {
    if (size > enough && open === undefined && afterBlank && /^\S/.test(line) && !listMarker.test(line)) {
      yield chunkOf(lines)
      lines = []
      size = 0
    }
    lines.push(line)
    size += line.length + 1
    afterBlank = /^[ \t]*$/.test(line)
    if (open === undefined) open = opened(line)
    else if (open.test(line)) open = undefined
  }
  yield chunkOf(lines)
}

function opened(line: string): RegExp | undefined {
  const ticks = fence.exec(line)?.[1]
  if (ticks !== undefined) return new RegExp(`^ {0,3}${ticks[0]}{${ticks.length},}[ \\t]*$`)
  const [start, end] = markup.find(([start]) => start.test(line)) ?? []
  return start === undefined || end?.test(line.replace(start, '')) === true ? undefined : end
}

function chunkOf(lines: readonly string[]): MarkdownChunk {
  const text = lines.join('\n')
  if (/^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){20}/m.test(text)) return { text, work: Infinity }
  let marks = lines.length
  // An opening bracket costs twice: what stands in nested ones is looked at once for each.
  for (const [mark] of text.matchAll(/[*_[\]<>&`~]/g)) marks += mark === '[' ? 2 : 1
  // Deep indents are nested lists, each of which is parsed again for each line within it.
  for (const [indent] of text.matchAll(/^[ \t]{16,}/gm)) marks += indent.length
  return { text, work: 30 * text.length + marks * marks }
}

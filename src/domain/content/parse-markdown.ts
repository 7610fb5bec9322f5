import MarkdownIt, { type Token } from 'markdown-it'
import { findAddresses } from './markdown-addresses.js'
import { addMarkdownRules } from './markdown-rules.js'

export type { Token } from 'markdown-it'

const parser = new MarkdownIt({ html: true, linkify: true })
// Addresses stay as they were written. Which of them are shown is decided when a page is made, see `safeHref`.
parser.validateLink = () => true
parser.normalizeLink = (address) => address
parser.normalizeLinkText = (address) => address
findAddresses(parser.linkify)
addMarkdownRules(parser)

/**
 * A Markdown document (CommonMark with GFM) as markdown-it's tokens. Never throws; line ends are line feeds, a NUL is U+FFFD.
 * Cost: linear for documents that people write; see ADR 14 for those they do not.
 */
export function parseMarkdown(source: string): Token[] {
  return parser.parse(source.replace(/^\uFEFF/, ''), {})
}

/** Block tokens in groups: an element from its opening to its closing token, or a token that is neither. */
export function* groupsOf(tokens: readonly Token[]): Generator<[first: Token, ...others: Token[]]> {
  let start = 0
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    depth += token.nesting
    if (depth > 0) continue
    yield tokens.slice(start, index + 1) as [Token, ...Token[]]
    start = index + 1
  }
}

/** The language of a block of code, or undefined when none is given. */
export function languageOf(code: Token): string | undefined {
  const language = parser.utils.unescapeAll(code.info.replace(/^[ \t]+|[ \t]+$/g, ''))
  return language === '' ? undefined : language
}

/** Content of a token that is whole lines, without the end of the last. */
export const linesOf = (token: Token): string => token.content.replace(/\n$/, '')

/** An attribute of a token, as it was written. */
export function attributeOf(token: Token, name: string): string | undefined {
  const value = token.attrGet(name)
  return value === null ? undefined : String(value)
}

/** The words that inline tokens show, as for the description of an image. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) =>
      type === 'softbreak' || type === 'hardbreak' ? '\n' : children === null ? content : wordsOf(children),
    )
    .join('')
}

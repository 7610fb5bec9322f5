import MarkdownIt, { type Env, type MarkdownIt as Parser, type Token } from 'markdown-it'
import { findAddresses } from './markdown-addresses.js'
import { addMarkdownRules } from './markdown-rules.js'

export type { Token } from 'markdown-it'

const blockParser = parserOf('normalize', 'block', 'strip_references')
const wordParser = parserOf('inline', 'linkify', 'text_join')

function parserOf(...steps: string[]): Parser {
  const parser = new MarkdownIt({ html: true, linkify: true })
  parser.core.ruler.enableOnly(steps)
  // Addresses stay as they were written. Which of them are shown is decided when a page is made, see `safeHref`.
  parser.validateLink = () => true
  parser.normalizeLink = (address) => address
  parser.normalizeLinkText = (address) => address
  findAddresses(parser.linkify)
  addMarkdownRules(parser)
  return parser
}

/** Tokens of one element, or one token that is neither the beginning nor the end of one. */
export type Group = readonly [first: Token, ...others: Token[]]

/** A block that stands by itself. */
export interface MarkdownPart {
  /** Without words, until `parseWords`. */
  tokens: Group
  /** Its lines. With the type and level of its first token, and the definitions where it has a bracket, they say all that it means. */
  source: string
  /** The document's reference definitions, as a string to compare. */
  definitions: string
  env: Env
}

/**
 * The blocks of a Markdown document (CommonMark with GFM) as markdown-it's tokens, in order. Never throws; line ends are line feeds,
 * a NUL is U+FFFD. Cost: linear for what people write; see ADR 14 for what they do not.
 */
export function parseBlocks(source: string): MarkdownPart[] {
  const env: Env = {}
  const state = new blockParser.core.State(source.replace(/^\uFEFF/, ''), blockParser, env)
  blockParser.core.process(state)
  const lines = state.src.split('\n')
  const definitions = env.references === undefined ? '' : JSON.stringify(env.references)
  return Array.from(groupsOf(state.tokens), (tokens) => ({
    tokens,
    source: lines.slice(...(tokens[0].map ?? [0, 0])).join('\n'),
    definitions,
    env,
  }))
}

/** The tokens of a part with its words, as the children of its `inline` tokens. */
export function parseWords({ tokens, env }: MarkdownPart): Group {
  const state = new wordParser.core.State('', wordParser, env)
  state.tokens = [...tokens]
  wordParser.core.process(state)
  return tokens
}

/** Block tokens in groups: an element from its opening to its closing token, or a token that is neither. */
export function* groupsOf(tokens: readonly Token[]): Generator<Group> {
  let start = 0
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    depth += token.nesting
    if (depth > 0) continue
    yield tokens.slice(start, index + 1) as unknown as Group
    start = index + 1
  }
}

/** The language of a block of code, or undefined when none is given. */
export function languageOf(code: Token): string | undefined {
  const language = wordParser.utils.unescapeAll(code.info.replace(/^[ \t]+|[ \t]+$/g, ''))
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

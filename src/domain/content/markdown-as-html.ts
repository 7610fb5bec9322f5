import { escapeHtml } from './escape-html.js'
import { attributeOf, languageOf, linesOf, type Token, wordsOf } from './parse-markdown.js'

/**
 * Tokens of Markdown as HTML, for what blocks cannot hold: nothing that they say is left out. Raw HTML goes through as it is, so
 * the result is for an `html` block or for reading again, not for showing.
 */
export function markdownAsHtml(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => (isOnlyParagraph(tokens, token.nesting === 1 ? index : index - 2) ? '' : tokenHtml(token)))
    .join('')
}

/** The one paragraph of a list item, which needs no tags. */
function isOnlyParagraph(tokens: readonly Token[], open: number): boolean {
  return (
    tokens[open]?.type === 'paragraph_open' &&
    tokens[open - 1]?.type === 'list_item_open' &&
    tokens[open + 3]?.type === 'list_item_close'
  )
}

function tokenHtml(token: Token): string {
  switch (token.type) {
    case 'inline':
      return markdownAsHtml(token.children ?? [])
    case 'text':
      return escapeHtml(token.content)
    case 'softbreak':
      return '\n'
    case 'html_inline':
      return token.content
    case 'html_block':
      return linesOf(token)
    case 'code_inline':
      return `<code>${escapeHtml(token.content)}</code>`
    case 'code_block':
    case 'fence':
      return `<pre>\n<code${attribute('data-language', languageOf(token))}>${escapeHtml(linesOf(token))}</code></pre>`
    case 'image':
      return `<img${written(token, 'src')}${attribute('alt', wordsOf(token.children ?? []))}${written(token, 'title')}>`
    case 'thead_open':
    case 'thead_close':
    case 'tbody_open':
    case 'tbody_close':
      return ''
    default: {
      const tag = token.tag === 's' ? 'del' : token.tag
      return token.nesting < 0 ? `</${tag}>` : `<${tag}${written(token, 'start')}${written(token, 'href')}>`
    }
  }
}

const written = (token: Token, name: string): string => attribute(name, attributeOf(token, name))

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`

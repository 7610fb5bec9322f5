import type { BlockContent, DefinitionContent, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast'
import { escapeHtml } from './escape-html.js'
import type { Definitions } from './read-markdown-inline.js'

/**
 * A Markdown tree as HTML, for what blocks cannot hold: nothing that it says is left out. Raw HTML goes through as it is, so the
 * result is for an `html` block or for reading again, not for showing.
 */
export function markdownAsHtml(node: Nodes, definitions: Definitions): string {
  const inner = (
    children: readonly (RootContent | PhrasingContent | ListItem | BlockContent | DefinitionContent)[],
  ): string => children.map((child) => markdownAsHtml(child, definitions)).join('')
  const element = (tag: string, attributes: string, children: Parameters<typeof inner>[0]): string =>
    `<${tag}${attributes}>${inner(children)}</${tag}>`
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value)
    case 'html':
      return node.value
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`
    case 'code':
      return `<pre>\n<code${attribute('data-language', [node.lang, node.meta].filter(Boolean).join(' ') || undefined)}>${escapeHtml(node.value)}</code></pre>`
    case 'break':
      return '<br>'
    case 'thematicBreak':
      return '<hr>'
    case 'strong':
      return element('strong', '', node.children)
    case 'emphasis':
      return element('em', '', node.children)
    case 'delete':
      return element('del', '', node.children)
    case 'link':
      return element('a', attribute('href', node.url), node.children)
    case 'linkReference':
      return element('a', attribute('href', definitions.get(node.identifier)), node.children)
    case 'image':
      return `<img${attribute('src', node.url)}${attribute('alt', node.alt ?? '')}${attribute('title', node.title)}>`
    case 'imageReference':
      return `<img${attribute('src', definitions.get(node.identifier))}${attribute('alt', node.alt ?? '')}>`
    case 'footnoteReference':
      return escapeHtml(`[^${node.label ?? node.identifier}]`)
    case 'footnoteDefinition':
      return `<div>${escapeHtml(`[^${node.label ?? node.identifier}]: `)}${inner(node.children)}</div>`
    case 'paragraph':
      return element('p', '', node.children)
    case 'heading':
      return element(`h${node.depth}`, '', node.children)
    case 'blockquote':
      return element('blockquote', '', node.children)
    case 'list': {
      const start = node.ordered === true && node.start !== null && node.start !== undefined && node.start !== 1
      return element(node.ordered === true ? 'ol' : 'ul', start ? ` start="${node.start}"` : '', node.children)
    }
    case 'listItem': {
      const box = node.checked === true ? '[x] ' : node.checked === false ? '[ ] ' : ''
      const [only] = node.children
      const isTight = node.children.length === 1 && only?.type === 'paragraph'
      return `<li>${box}${isTight ? inner(only.children) : inner(node.children)}</li>`
    }
    case 'table':
      return `<table>${node.children.map((row, index) => `<tr>${row.children.map((cell) => element(index === 0 ? 'th' : 'td', '', cell.children)).join('')}</tr>`).join('')}</table>`
    case 'root':
      return inner(node.children)
    default:
      return ''
  }
}

const attribute = (name: string, value: string | null | undefined): string =>
  value === null || value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`

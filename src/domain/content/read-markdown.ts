import type { List, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast'
import type { BodyBlock, Run } from './content.js'
import { markdownAsHtml } from './markdown-as-html.js'
import { parseMarkdown } from './parse-markdown.js'
import { readHtml } from './read-html.js'
import { type Definitions, readMarkdownInline } from './read-markdown-inline.js'
import { readText } from './read-text.js'

/**
 * The body blocks of a Markdown text (CommonMark with GFM). Never throws, whatever the string; words are never lost.
 *
 * Kept as blocks: paragraphs, headings (level 1 is level 2; 5 and 6 are 4), quotes of paragraphs, flat lists, an image alone in
 * its paragraph (its title is the caption), tables, code. Blocks of raw HTML become `html` blocks as they stand, except what
 * `writeMarkdown` wrote and marked with `data-block`. What no block can hold (nested lists, lists that do not begin at 1, struck
 * words, images among words, inline HTML beyond the tags of marks, rules) is read as the HTML that Markdown means by it, and so
 * mostly becomes an `html` block.
 * Dropped, because they are not shown: titles of links, definitions, alignment of table columns. A footnote is the paragraph
 * `[^1]: …`. A box of a task list is the text `[x]`. Front matter is not known: it is read as any Markdown.
 * A part too costly to parse (see `parseMarkdown`) is read as plain text.
 */
export function readMarkdown(source: string): BodyBlock[] {
  const blocks: BodyBlock[] = []
  for (const chunk of parseMarkdown(source)) {
    if ('text' in chunk) blocks.push(...readText(chunk.text))
    else {
      const definitions = definitionsOf(chunk.root)
      for (const node of chunk.root.children) blocks.push(...readNode(node, definitions))
    }
  }
  return blocks
}

function definitionsOf(root: Root): Definitions {
  const definitions = new Map<string, string>()
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
    if ('children' in node) stack.push(...node.children.toReversed())
  }
  return definitions
}

function readNode(node: RootContent, definitions: Definitions): BodyBlock[] {
  const block = readBlock(node, definitions)
  if (block !== undefined) return Array.isArray(block) ? block : [block]
  const html = markdownAsHtml(node, definitions)
  return html === '' ? [] : readHtml(html)
}

function readBlock(node: RootContent, definitions: Definitions): BodyBlock | BodyBlock[] | undefined {
  switch (node.type) {
    case 'paragraph': {
      const [only, ...others] = node.children
      if (only?.type === 'image' && others.length === 0) {
        const caption = only.title ?? undefined
        return { kind: 'image', src: only.url, alt: only.alt ?? '', ...(caption === undefined ? {} : { caption }) }
      }
      const runs = readMarkdownInline(node.children, definitions)
      return runs && { kind: 'paragraph', runs }
    }
    case 'heading': {
      const runs = readMarkdownInline(node.children, definitions)
      const level = Math.min(Math.max(node.depth, 2), 4) as 2 | 3 | 4
      return runs && { kind: 'heading', level, runs }
    }
    case 'blockquote':
      return readQuotes(node.children, definitions)
    case 'list':
      return readList(node, definitions)
    case 'table':
      return readTable(node, definitions)
    case 'code': {
      const language = [node.lang, node.meta].filter(Boolean).join(' ')
      return { kind: 'code', text: node.value, ...(language === '' ? {} : { language }) }
    }
    case 'html':
      return readMarkup(node.value)
    case 'footnoteDefinition': {
      const [first, ...others] = node.children
      const label: PhrasingContent = { type: 'text', value: `[^${node.label ?? node.identifier}]: ` }
      if (first?.type !== 'paragraph') return undefined
      const noted: RootContent = { type: 'paragraph', children: [label, ...first.children] }
      return [noted, ...others].flatMap((child) => readNode(child, definitions))
    }
    case 'definition':
      return []
    default:
      return undefined
  }
}

function readMarkup(html: string): BodyBlock {
  const kind = /^<\w+ data-block="(\w+)"/.exec(html)?.[1]
  const [block, ...others] = kind === undefined ? [] : readHtml(html)
  if (block === undefined || others.length > 0 || block.kind !== kind) return { kind: 'html', html }
  if (block.kind !== 'html') return block
  // `writeMarkdown` keeps blank lines and carriage returns out of markup; sanitised markup has no such references of its own.
  return { kind: 'html', html: block.html.replaceAll('&#10;', '\n').replaceAll('&#13;', '\r') }
}

function readQuotes(children: readonly RootContent[], definitions: Definitions): BodyBlock[] | undefined {
  const last = children.at(-1)
  const source = last?.type === 'html' && /^<footer>[^<]*<\/footer>$/.test(last.value) ? last.value : undefined
  const cite = source === undefined ? undefined : citeOf(source)
  const quoted = source === undefined ? children : children.slice(0, -1)
  const blocks: BodyBlock[] = []
  for (const child of quoted) {
    const runs = child.type === 'paragraph' ? readMarkdownInline(child.children, definitions) : undefined
    if (runs === undefined) return undefined
    blocks.push({ kind: 'quote', runs, ...(cite === undefined ? {} : { cite }) })
  }
  return blocks.length === 0 ? undefined : blocks
}

function citeOf(footer: string): string | undefined {
  const [quote] = readHtml(
    `<blockquote><p></p>${footer.replace('<footer>', '<footer data-field="cite">')}</blockquote>`,
  )
  return quote?.kind === 'quote' ? quote.cite : undefined
}

function readList(list: List, definitions: Definitions): BodyBlock | undefined {
  const items: Run[][] = []
  if (list.ordered === true && list.start !== 1) return undefined
  for (const item of list.children) {
    const [only, ...others] = item.children
    if (others.length > 0 || (only !== undefined && only.type !== 'paragraph')) return undefined
    const box: PhrasingContent[] =
      typeof item.checked === 'boolean' ? [{ type: 'text', value: item.checked ? '[x] ' : '[ ] ' }] : []
    const runs = readMarkdownInline([...box, ...(only?.children ?? [])], definitions)
    if (runs === undefined) return undefined
    items.push(runs)
  }
  return { kind: 'list', ordered: list.ordered === true, items }
}

function readTable(table: Table, definitions: Definitions): BodyBlock | undefined {
  const rows: Run[][][] = []
  for (const row of table.children) {
    const cells: Run[][] = []
    for (const cell of row.children) {
      const runs = readMarkdownInline(cell.children, definitions)
      if (runs === undefined) return undefined
      cells.push(runs)
    }
    rows.push(cells)
  }
  return { kind: 'table', header: true, rows }
}

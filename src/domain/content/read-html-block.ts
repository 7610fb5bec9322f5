import type { BodyBlock, ListBlock, Run, TableBlock, TextBlock } from './content.js'
import {
  attributeOf,
  collapsed,
  type Element,
  isElement,
  isPlain,
  meaningful,
  type Node,
  plainTextIn,
  textIn,
} from './html-tree.js'
import { readEmbed, readFigure, readImage } from './read-html-figure.js'
import { readInline } from './read-inline.js'

const levels = new Map<string, 2 | 3 | 4>([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 4],
  ['h6', 4],
])

/** The blocks that an element of the flow is, or undefined when no kind of block holds all that it says. */
export function readHtmlBlock(element: Element): BodyBlock[] | undefined {
  const block = readOne(element)
  return block === undefined || Array.isArray(block) ? block : [block]
}

function readOne(element: Element): BodyBlock | BodyBlock[] | undefined {
  const level = levels.get(element.tagName)
  if (level !== undefined) {
    const runs = isPlain(element) ? inline(element, element) : undefined
    return runs && { kind: 'heading', level, runs }
  }
  switch (element.tagName) {
    case 'p':
      return readParagraph(element)
    case 'blockquote':
      return readQuotes(element)
    case 'ul':
    case 'ol':
      return readList(element)
    case 'figure':
      return readFigure(element)
    case 'img':
      return readImage(element)
    case 'iframe':
    case 'video':
    case 'audio':
      return readEmbed(element)
    case 'table':
      return readTable(element)
    case 'pre':
      return readCode(element)
    default:
      return undefined
  }
}

const inline = (element: Element, block: Element): Run[] | undefined =>
  readInline(element.childNodes, attributeOf(block, 'data-space') === 'kept' ? 'kept' : 'collapsed')

function readParagraph(element: Element): BodyBlock | undefined {
  if (!isPlain(element)) return undefined
  const [only, ...others] = meaningful(element.childNodes)
  if (only !== undefined && others.length === 0 && isElement(only)) {
    const media = readImage(only) ?? readEmbed(only)
    if (media !== undefined) return media
  }
  const runs = inline(element, element)
  if (runs === undefined) return undefined
  const cite = attributeOf(element, 'data-cite')
  return { kind: 'paragraph', runs, ...(cite === undefined ? {} : { cite }) }
}

/** One quote for each paragraph of a `<blockquote>`, each with its source: the `cite` attribute, or a closing `<footer>` or `<cite>`. */
function readQuotes(element: Element): TextBlock[] | undefined {
  if (!isPlain(element, ['cite'])) return undefined
  const parts = meaningful(element.childNodes)
  const last = parts.at(-1)
  const source = last !== undefined && isElement(last) && ['footer', 'cite'].includes(last.tagName) ? last : undefined
  const words = source === undefined ? undefined : citeOf(source)
  const address = attributeOf(element, 'cite')
  // A block has one source, and its words cannot hold a link.
  if (source !== undefined && (words === undefined || address !== undefined)) return undefined
  const cite = words ?? address
  const quoted = source === undefined ? parts : parts.slice(0, -1)
  const paragraphs = quoted.every((node) => isElement(node) && node.tagName === 'p' && isPlain(node))
    ? quoted.map((node) => inline(node as Element, node as Element))
    : [readInline(element.childNodes.filter((node) => node !== source))]
  if (paragraphs.length === 0 || paragraphs.includes(undefined)) return undefined
  return paragraphs.map((runs = []) => (cite === undefined ? { kind: 'quote', runs } : { kind: 'quote', runs, cite }))
}

function citeOf(source: Element): string | undefined {
  if (!isPlain(source)) return undefined
  if (attributeOf(source, 'data-field') === 'cite') return plainTextIn(source)
  const [only, ...others] = meaningful(source.childNodes)
  const inner =
    only !== undefined && others.length === 0 && isElement(only) && only.tagName === 'cite' && isPlain(only)
      ? only
      : source
  const text = plainTextIn(inner)
  return text === undefined ? undefined : collapsed(text)
}

/** A list whose items are words. Items with lists, several paragraphs or a number of their own are more than a block holds. */
function readList(element: Element): ListBlock | undefined {
  if (!isPlain(element)) return undefined
  const items: Run[][] = []
  for (const node of meaningful(element.childNodes)) {
    if (!isElement(node) || node.tagName !== 'li' || !isPlain(node)) return undefined
    const [only, ...others] = meaningful(node.childNodes)
    const isWrapped =
      only !== undefined && others.length === 0 && isElement(only) && only.tagName === 'p' && isPlain(only)
    const runs = inline(isWrapped ? only : node, element)
    if (runs === undefined) return undefined
    items.push(runs)
  }
  return { kind: 'list', ordered: element.tagName === 'ol', items }
}

/** A table of rows of words, with at most one row of column heads, the first. Spans, captions, row heads and feet are more than a block holds. */
function readTable(element: Element): TableBlock | undefined {
  if (!isPlain(element, ['border', 'cellpadding', 'cellspacing', 'width'])) return undefined
  let header = false
  const rows: Run[][][] = []
  for (const section of meaningful(element.childNodes)) {
    if (!isElement(section) || !isPlain(section, ['span', 'width', 'valign'])) return undefined
    if (section.tagName === 'colgroup') continue
    if (section.tagName !== 'thead' && section.tagName !== 'tbody') return undefined
    if (section.tagName === 'thead') {
      if (header || rows.length > 0 || meaningful(section.childNodes).length > 1) return undefined
      header = true
    }
    for (const row of meaningful(section.childNodes)) {
      const isHead = rows.length === 0 && (section.tagName === 'thead' || isHeadRow(row))
      if (isHead && section.tagName === 'tbody' && header) return undefined
      const cells = readRow(row, isHead ? ['th', 'td'] : ['td'], element)
      if (cells === undefined) return undefined
      if (isHead) header = true
      rows.push(cells)
    }
  }
  return { kind: 'table', header, rows }
}

function isHeadRow(row: Node): boolean {
  const cells = isElement(row) ? meaningful(row.childNodes) : []
  return cells.length > 0 && cells.every((cell) => cell.nodeName === 'th')
}

function readRow(row: Node, tags: readonly string[], table: Element): Run[][] | undefined {
  if (!isElement(row) || row.tagName !== 'tr' || !isPlain(row, ['valign'])) return undefined
  const cells: Run[][] = []
  for (const cell of meaningful(row.childNodes)) {
    if (!isElement(cell) || !tags.includes(cell.tagName)) return undefined
    if (!isPlain(cell, ['scope', 'valign', 'width'])) return undefined
    const runs = inline(cell, table)
    if (runs === undefined) return undefined
    cells.push(runs)
  }
  return cells
}

/** `<pre>` with text, or with one `<code>`, whose language is in `data-language` or in a class `language-…`. Highlighting is dropped. */
function readCode(element: Element): BodyBlock | undefined {
  if (!isPlain(element)) return undefined
  const children = element.childNodes
  const only = children.length === 1 ? children[0] : undefined
  const code = only !== undefined && isElement(only) && only.tagName === 'code' && isPlain(only) ? only : element
  if (plainTextIn(code) === undefined) return undefined
  const language = languageOf(code) ?? languageOf(element)
  return { kind: 'code', text: textIn(code), ...(language === undefined ? {} : { language }) }
}

function languageOf(element: Element): string | undefined {
  return (
    attributeOf(element, 'data-language') ??
    /(?:^|\s)lang(?:uage)?-(\S+)/.exec(attributeOf(element, 'class') ?? '')?.[1]
  )
}

import type { BodyBlock, Run } from './content.js'
import type { KnownMarkdown } from './known-markdown.js'
import { markdownAsHtml } from './markdown-as-html.js'
import {
  attributeOf,
  type Group,
  groupsOf,
  languageOf,
  linesOf,
  type MarkdownPart,
  parseBlocks,
  parseWords,
  type Token,
  wordsOf,
} from './parse-markdown.js'

import { readHtml } from './read-html.js'
import { readMarkdownInline } from './read-markdown-inline.js'

/**
 * The body blocks of a Markdown text (CommonMark with GFM, as markdown-it reads it). Never throws, whatever the string; words are never lost.
 *
 * Kept as blocks: paragraphs, headings (level 1 is level 2; 5 and 6 are 4), quotes of paragraphs, flat lists, an image alone in
 * its paragraph (its title is the caption), tables, code. Blocks of raw HTML become `html` blocks as they stand, except what
 * `writeMarkdown` wrote and marked with `data-block`. What no block can hold (nested lists, lists that do not begin at 1, struck
 * words, images among words, inline HTML beyond the tags of marks, rules) is read as the HTML that Markdown means by it, and so
 * mostly becomes an `html` block.
 * Dropped, because they are not shown: titles of links, definitions, alignment of table columns. A footnote is the paragraph
 * `[^1]: …`. A box of a task list is the text `[x]`. Front matter is not known: it is read as any Markdown. Quotes, lists and
 * footnotes more than 24 levels deep are read as paragraphs, marks and all. `known`: what other documents of the comparison share.
 */
export function readMarkdown(source: string, known?: KnownMarkdown): BodyBlock[] {
  const blocks: BodyBlock[] = []
  for (const part of parseBlocks(source)) {
    for (const block of known?.read(part, readPart) ?? readPart(part)) blocks.push(block)
  }
  return blocks
}

const readPart = (part: MarkdownPart): BodyBlock[] => readGroup(parseWords(part))

function readGroup(group: Group): BodyBlock[] {
  const block = readBlock(group)
  if (block !== undefined) return Array.isArray(block) ? block : [block]
  const html = markdownAsHtml(group)
  return html === '' ? [] : readHtml(html)
}

function readBlock(group: Group): BodyBlock | BodyBlock[] | undefined {
  const [first] = group
  switch (first.type) {
    case 'paragraph_open':
      return readParagraph(group)
    case 'heading_open': {
      const runs = runsIn(group)
      const level = Math.min(Math.max(Number(first.tag.slice(1)), 2), 4) as 2 | 3 | 4
      return runs && { kind: 'heading', level, runs }
    }
    case 'blockquote_open':
      return readQuotes([...groupsOf(within(group))])
    case 'bullet_list_open':
    case 'ordered_list_open':
      return readList(group)
    case 'table_open':
      return readTable(group)
    case 'code_block':
    case 'fence': {
      const language = languageOf(first)
      return { kind: 'code', text: linesOf(first), ...(language === undefined ? {} : { language }) }
    }
    case 'html_block':
      return readMarkup(linesOf(first))
    default:
      return undefined
  }
}

const within = (group: Group): Token[] => group.slice(1, -1)

/** The runs of an element that holds nothing but words. */
const runsIn = ([, words]: Group): Run[] | undefined => readMarkdownInline(words?.children ?? [])

function readParagraph(group: Group): BodyBlock | undefined {
  const [only, ...others] = group[1]?.children ?? []
  if (only?.type !== 'image' || others.length > 0) {
    const runs = runsIn(group)
    return runs && { kind: 'paragraph', runs }
  }
  const caption = attributeOf(only, 'title')
  return {
    kind: 'image',
    src: attributeOf(only, 'src') ?? '',
    alt: wordsOf(only.children ?? []),
    ...(caption === undefined ? {} : { caption }),
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

function readQuotes(groups: readonly Group[]): BodyBlock[] | undefined {
  const last = groups.at(-1)?.[0]
  const footer = last?.type === 'html_block' ? linesOf(last) : ''
  const source = /^<footer>[^<]*<\/footer>$/.test(footer) ? footer : undefined
  const cite = source === undefined ? undefined : citeOf(source)
  const blocks: BodyBlock[] = []
  for (const group of source === undefined ? groups : groups.slice(0, -1)) {
    const runs = group[0].type === 'paragraph_open' ? runsIn(group) : undefined
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

function readList(group: Group): BodyBlock | undefined {
  const [list] = group
  // Markdown gives a number to a list that does not begin at 1 only.
  if (attributeOf(list, 'start') !== undefined) return undefined
  const items: Run[][] = []
  for (const item of groupsOf(within(group))) {
    const [only, ...others] = groupsOf(within(item))
    if (others.length > 0 || (only !== undefined && only[0].type !== 'paragraph_open')) return undefined
    const runs = only === undefined ? [] : runsIn(only)
    if (runs === undefined) return undefined
    items.push(runs)
  }
  return { kind: 'list', ordered: list.tag === 'ol', items }
}

function readTable(group: Group): BodyBlock | undefined {
  const rows: Run[][][] = []
  for (const token of group) {
    if (token.type === 'tr_open') rows.push([])
    if (token.type !== 'inline') continue
    const runs = readMarkdownInline(token.children ?? [])
    if (runs === undefined) return undefined
    rows.at(-1)?.push(runs)
  }
  return { kind: 'table', header: true, rows }
}

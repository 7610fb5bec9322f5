import type { Definition, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { type MarkdownChunk, markdownChunks } from './markdown-chunks.js'

const syntax = gfm()
// The tree's own search for addresses in text is left out: it finds them in escaped text as well. The syntax knows them already.
const tree = gfmFromMarkdown().map((extension) => Object.assign(extension, { transforms: [] }))

const budget = 15_000_000

/** A part of a document: parsed, or as text when the work of parsing it would pass the budget. */
export type ParsedChunk = { root: Root } | { text: string }

/**
 * A Markdown document (CommonMark with GFM) as trees, in order. Parsing never takes more than the budget, a second or two at
 * most: a part for which it does not suffice is given back as text. Budgets count work, not time, so the same document
 * always gives the same trees. Reference definitions hold for the whole document.
 */
export function parseMarkdown(source: string): ParsedChunk[] {
  let left = budget
  const parse = (text: string, work: number): ParsedChunk => {
    if (work > left) return { text }
    left -= work
    return { root: fromMarkdown(text, { extensions: [syntax], mdastExtensions: tree }) }
  }
  const chunks = [...markdownChunks(source.replace(/\r\n?/g, '\n'))]
  const parsed = new Map<MarkdownChunk, ParsedChunk>()
  const definitions = new Map<string, string>()
  for (const chunk of chunks) {
    if (!/^ {0,3}\[[^\]\n]+\]:/m.test(chunk.text)) continue
    const result = parse(chunk.text, chunk.work)
    parsed.set(chunk, result)
    if ('root' in result) gatherDefinitions(result.root, chunk.text, definitions)
  }
  return chunks.map((chunk) => {
    const used = definitions.size === 0 ? '' : definitionsUsed(chunk.text, definitions)
    const known = parsed.get(chunk)
    if (known !== undefined && used === '') return known
    return parse(chunk.text + used, chunk.work + 30 * used.length)
  })
}

function gatherDefinitions(root: Root, text: string, definitions: Map<string, string>): void {
  for (const node of root.children) {
    if (node.type !== 'definition' || node.position === undefined) continue
    const source = text.slice(node.position.start.offset, node.position.end.offset)
    if (!definitions.has(identifierOf(node))) definitions.set(identifierOf(node), source)
  }
}

const identifierOf = (node: Definition): string => normal(node.identifier)

// As micromark matches labels: white space collapsed, and case folded both ways so that ẞ meets ss.
const normal = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()

function definitionsUsed(text: string, definitions: ReadonlyMap<string, string>): string {
  const used = new Set<string>()
  for (const [, label = ''] of text.matchAll(/\[((?:\\.|[^[\]\\]){1,999})\]/g)) {
    const definition = definitions.get(normal(label))
    if (definition !== undefined && !text.includes(definition)) used.add(definition)
  }
  return [...used].map((definition) => `\n\n${definition}`).join('')
}

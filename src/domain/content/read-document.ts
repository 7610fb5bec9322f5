import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { textOf } from './block-text.js'
import { type BodyBlock, type Content, type FormattedBody, type MetadataKind, metadataKinds } from './content.js'
import { attributeOf, descendants, type Element, isElement, repeatedElements, textIn } from './html-tree.js'
import { readFlow } from './read-flow.js'
import { readMarkdown } from './read-markdown.js'
import { readText } from './read-text.js'

/**
 * A whole document from a file: what `writeHtml`, `writeMarkdown` and `writeText` wrote, metadata included, and any other file.
 * In another file the headline is the first heading (of HTML and Markdown; empty when there is none) or the first line (of
 * text). Of an HTML file only what stands in `body` is read. Never throws, and checks nothing: for what is compared, not stored.
 */
export function readDocument(format: FormattedBody['format'], source: string): Content {
  switch (format) {
    case 'html':
      return readHtmlDocument(source)
    case 'markdown':
      return readMarkdownDocument(source)
    case 'text':
      return readTextDocument(source)
    default:
      return format satisfies never
  }
}

function readHtmlDocument(source: string): Content {
  const document = parse(source, { sourceCodeLocationInfo: true })
  const fields = new Map<string, Element>()
  for (const node of descendants(document)) {
    const name = isElement(node) ? attributeOf(node, 'data-field') : undefined
    if (name !== undefined && !fields.has(name)) fields.set(name, node as Element)
  }
  const repeated = repeatedElements(document)
  const written = fields.get('body')
  const body = readFlow((written ?? bodyOf(document)).childNodes, source, repeated)
  if (written === undefined || !fields.has('headline')) return withFirstHeading(body)
  const content: Content = { headline: '', body }
  for (const kind of metadataKinds) {
    const element = fields.get(kind)
    if (element !== undefined) content[kind] = textIn(element)
  }
  return content
}

function bodyOf(document: DefaultTreeAdapterTypes.Document): DefaultTreeAdapterTypes.ParentNode {
  for (const node of descendants(document)) if (isElement(node) && node.tagName === 'body') return node
  // A frameset has no body.
  return document
}

const writtenField = /^<p class="(\w+)" data-field="\1">[^\n]*<\/p>$/

function readMarkdownDocument(source: string): Content {
  const body: BodyBlock[] = []
  const fields: Partial<Record<MetadataKind, string>> = {}
  for (const block of readMarkdown(source)) {
    const kind =
      block.kind === 'html' ? metadataKinds.find((name) => name === writtenField.exec(block.html)?.[1]) : undefined
    const [element] = kind === undefined || block.kind !== 'html' ? [] : parseFragment(block.html).childNodes
    if (kind !== undefined && element !== undefined && isElement(element)) fields[kind] = textIn(element)
    else body.push(block)
  }
  return { ...withFirstHeading(body), ...fields }
}

function readTextDocument(source: string): Content {
  const [first, ...body] = readText(source)
  if (first === undefined) return { headline: '', body }
  const [headline = '', ...lines] = textOf(first).split('\n')
  // A headline that runs over several lines was not written by `writeText`.
  return {
    headline,
    body: lines.length === 0 ? body : [{ kind: 'paragraph', runs: [{ text: lines.join('\n') }] }, ...body],
  }
}

function withFirstHeading(body: readonly BodyBlock[]): Content {
  const heading = body.find((block) => block.kind === 'heading')
  if (heading === undefined) return { headline: '', body: [...body] }
  return { headline: textOf(heading), body: body.filter((block) => block !== heading) }
}

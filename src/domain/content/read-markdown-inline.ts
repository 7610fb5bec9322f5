import type { PhrasingContent } from 'mdast'
import type { Run } from './content.js'
import { type Mark, markOfTag } from './mark-tags.js'
import { type Marks, RunGatherer } from './run-gatherer.js'

/** Addresses of reference definitions by identifier. */
export type Definitions = ReadonlyMap<string, string>

/**
 * The runs of inline Markdown, or undefined when runs cannot hold it: images, struck words, inline HTML other than the tags of
 * marks, in pairs, and `<br>`. A line end within a paragraph is a space, as it is shown; a hard break is a line feed. All other
 * white space stays.
 */
export function readMarkdownInline(nodes: readonly PhrasingContent[], definitions: Definitions): Run[] | undefined {
  const gatherer = new RunGatherer('kept')
  return gather(nodes, {}, gatherer, definitions) ? gatherer.finish() : undefined
}

function gather(
  nodes: readonly PhrasingContent[],
  outer: Marks,
  gatherer: RunGatherer,
  definitions: Definitions,
): boolean {
  const open: { tag: string; outer: Marks }[] = []
  let marks = outer
  for (const node of nodes) {
    let isHeld = true
    switch (node.type) {
      case 'text':
        gatherer.text(node.value.replaceAll('\n', ' '), marks)
        break
      case 'inlineCode':
        gatherer.text(node.value, { ...marks, code: true })
        break
      case 'break':
        gatherer.lineBreak(marks)
        break
      case 'strong':
        isHeld = gather(node.children, { ...marks, strong: true }, gatherer, definitions)
        break
      case 'emphasis':
        isHeld = gather(node.children, { ...marks, em: true }, gatherer, definitions)
        break
      case 'link':
        isHeld = gather(node.children, { ...marks, href: node.url }, gatherer, definitions)
        break
      case 'linkReference': {
        const href = definitions.get(node.identifier)
        isHeld = href !== undefined && gather(node.children, { ...marks, href }, gatherer, definitions)
        break
      }
      case 'footnoteReference':
        gatherer.text(`[^${node.label ?? node.identifier}]`, marks)
        break
      case 'html': {
        const [, slash, tag = ''] = /^<(\/?)(\w+)\s*\/?>$/.exec(node.value.toLowerCase()) ?? []
        const mark = markOfTag.get(tag)
        if (tag === 'br' && slash === '') gatherer.lineBreak(marks)
        else if (mark !== undefined && slash === '') {
          open.push({ tag, outer: marks })
          marks = marked(marks, mark)
        } else {
          const last = open.pop()
          isHeld = mark !== undefined && last?.tag === tag
          marks = last?.outer ?? marks
        }
        break
      }
      default:
        isHeld = false
    }
    if (!isHeld) return false
  }
  return open.length === 0
}

const marked = (marks: Marks, mark: Mark): Marks => ({ ...marks, [mark]: true })

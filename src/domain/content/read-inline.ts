import type { Run } from './content.js'
import { attributeOf, type Element, isElement, isPlain, isText, type Node } from './html-tree.js'
import { markOfTag } from './mark-tags.js'
import { type Marks, RunGatherer } from './run-gatherer.js'

const deepest = 100

/**
 * The runs of inline HTML, or undefined when runs cannot hold it: another element, an attribute with a meaning, nesting deeper
 * than 100. Comments say nothing and are left out. `space`: see `RunGatherer`.
 */
export function readInline(nodes: readonly Node[], space: 'collapsed' | 'kept' = 'collapsed'): Run[] | undefined {
  const gatherer = new RunGatherer(space)
  const stack: { nodes: readonly Node[]; next: number; marks: Marks }[] = [{ nodes, next: 0, marks: {} }]
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next++]
    if (node === undefined) stack.pop()
    else if (isText(node)) gatherer.text(node.value, frame.marks)
    else if (isElement(node)) {
      if (node.tagName === 'br' && isPlain(node)) {
        gatherer.lineBreak(frame.marks)
        continue
      }
      const marks = marksWithin(node, frame.marks)
      if (marks === undefined || stack.length > deepest) return undefined
      stack.push({ nodes: node.childNodes, next: 0, marks })
    }
  }
  return gatherer.finish()
}

function marksWithin(element: Element, marks: Marks): Marks | undefined {
  const mark = markOfTag.get(element.tagName)
  if (mark !== undefined) return isPlain(element) ? { ...marks, [mark]: true } : undefined
  if (element.tagName === 'span') return isPlain(element) ? marks : undefined
  if (
    element.tagName !== 'a' ||
    !isPlain(element, ['href', 'target', 'rel', 'title', 'name', 'hreflang', 'referrerpolicy'])
  )
    return undefined
  const href = attributeOf(element, 'href')
  return href === undefined ? marks : { ...marks, href }
}

import { type DefaultTreeAdapterTypes, serialize } from 'parse5'
import { isElement, isText } from './html-tree.js'
import { parseMarkup } from './parse-markup.js'

type ParentNode = DefaultTreeAdapterTypes.ParentNode
type ChildNode = DefaultTreeAdapterTypes.ChildNode

const deepest = 100
const few = 1_000

/**
 * The same markup, nested at most 100 deep: what is deeper loses its tags but not its text. Sanitisers keep a stack of what is
 * open, and 60,000 open tags took one a minute. Markup with fewer than 1,000 tags comes back as it is; of markup with more than
 * 100,000 elements the words alone, still to be sanitised. Cost: linear.
 */
export function flattenMarkup(html: string): string {
  if (tagsIn(html) < few) return html
  const fragment = parseMarkup(html)
  if (fragment === undefined) return html.replaceAll(/<[^<>]*>/g, ' ')
  const stack: { parent: ParentNode; depth: number }[] = [{ parent: fragment, depth: 0 }]
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { parent, depth } = item
    if (depth === deepest) {
      const value = wordsIn(parent)
      parent.childNodes = [{ nodeName: '#text', value, parentNode: parent }]
    } else {
      for (const child of parent.childNodes) if (isElement(child)) stack.push({ parent: child, depth: depth + 1 })
      // What a template holds is not shown, and would be serialised as deep as it is.
      if ('content' in parent) parent.content.childNodes = []
    }
  }
  return serialize(fragment)
}

function tagsIn(html: string): number {
  let count = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) count++
  return count
}

function wordsIn(parent: ParentNode): string {
  const words: string[] = []
  const stack: ChildNode[] = parent.childNodes.toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isText(node)) words.push(node.value)
    else if (isElement(node) && !['script', 'style'].includes(node.tagName)) {
      for (let index = node.childNodes.length - 1; index >= 0; index--) stack.push(node.childNodes[index] as ChildNode)
    }
  }
  return words.join('')
}

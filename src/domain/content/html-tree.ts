/** What the HTML readers ask of a parse5 tree. None of it recurses: hostile markup nests deeper than the call stack is high. */
import { type DefaultTreeAdapterTypes, serializeOuter } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Text = DefaultTreeAdapterTypes.TextNode
type ParentNode = DefaultTreeAdapterTypes.ParentNode

export const isElement = (node: Node): node is Element => 'tagName' in node
export const isText = (node: Node): node is Text => node.nodeName === '#text'

/** A node that says nothing: a comment, a doctype, ASCII white space between elements. */
export const isBlank = (node: Node): boolean => (isText(node) ? !/[^\t\n\f\r ]/.test(node.value) : !isElement(node))

export const meaningful = (nodes: readonly Node[]): Node[] => nodes.filter((node) => !isBlank(node))

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

const plainAttributes = new Set([
  'class',
  'id',
  'style',
  'lang',
  'dir',
  'align',
  'role',
  'tabindex',
  'translate',
  'itemprop',
  'itemscope',
  'itemtype',
])

/**
 * Whether an element's attributes say nothing that a block should hold: looks, hooks for scripts and style sheets, handlers,
 * accessibility hints. `also` names the attributes that the caller reads itself.
 */
export function isPlain(element: Element, also: readonly string[] = []): boolean {
  return element.attrs.every(
    ({ name }) => plainAttributes.has(name) || /^(?:data-|aria-|on)/.test(name) || also.includes(name),
  )
}

/** Whether an element that holds nothing is still a place where something is put: it has an identity or data. */
export const isPlaceholder = (element: Element): boolean =>
  element.attrs.some(({ name }) => name === 'id' || name.startsWith('data-'))

/** Every node below, in document order. */
export function* descendants(parent: ParentNode): Generator<Node> {
  const stack: Node[] = parent.childNodes.toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node
    if (isElement(node))
      for (let index = node.childNodes.length - 1; index >= 0; index--) stack.push(node.childNodes[index] as Node)
  }
}

/** The text of an element, every character of it; a `<br>` is a line feed. */
export function textIn(element: Element): string {
  let text = ''
  for (const node of descendants(element)) {
    if (isText(node)) text += node.value
    else if (node.nodeName === 'br') text += '\n'
  }
  return text
}

/** The text of an element that holds words and nothing else (line breaks and plain spans apart); undefined when it holds more. */
export function plainTextIn(element: Element): string | undefined {
  for (const node of descendants(element)) {
    if (isElement(node) && !(node.tagName === 'br' || (node.tagName === 'span' && isPlain(node)))) return undefined
  }
  return textIn(element)
}

/** ASCII white space collapsed to one space and dropped at the edges. */
export const collapsed = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '')

/**
 * The source of neighbouring nodes, as it was sent. A parser repairs markup by making elements that have no source, or that
 * repeat a formatting element opened elsewhere (`<b>` running over the end of a `<p>`); the source of those starts with their
 * first child that has one. Text may stand in an element beyond its end tag (`<form><u></form>text`), so every node below counts.
 */
export function sourceOf(nodes: readonly Node[], source: string, repeated: ReadonlySet<Node>): string {
  let start = Infinity
  let end = -1
  const queue = [...nodes]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node.sourceCodeLocation) {
      if (!repeated.has(node)) start = Math.min(start, node.sourceCodeLocation.startOffset)
      end = Math.max(end, endOf(node, source))
    }
    if (isElement(node)) for (const child of node.childNodes) queue.push(child)
  }
  return start < end ? source.slice(start, end) : nodes.map((node) => serializeOuter(node)).join('')
}

function endOf(node: Node, source: string): number {
  const location = node.sourceCodeLocation
  // A template that is never closed goes on to the end, but parse5 puts its end where the last tag began.
  if (node.nodeName === 'template' && location && !('endTag' in location)) return source.length
  return location?.endOffset ?? -1
}

/** The elements that the parser made by repeating the start tag of an earlier one. Cost: linear in the tree. */
export function repeatedElements(root: ParentNode): Set<Node> {
  const seen = new Set<unknown>()
  const repeated = new Set<Node>()
  for (const node of descendants(root)) {
    const startTag = isElement(node) ? node.sourceCodeLocation?.startTag : undefined
    if (startTag === undefined) continue
    if (seen.has(startTag)) repeated.add(node)
    seen.add(startTag)
  }
  return repeated
}

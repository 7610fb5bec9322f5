import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Element = DefaultTreeAdapterMap['element']
type Node = DefaultTreeAdapterMap['node']

/** All elements of a document in order, and what a parser complains of. */
export function read(html: string): { elements: Element[]; errors: string[] } {
  const errors: string[] = []
  const document = parse(html, {
    onParseError: (error) =>
      errors.push(`${error.code} at ${html.slice(error.startOffset - 60, error.endOffset + 20)}`),
  })
  const elements: Element[] = []
  const walk = (node: Node): void => {
    if ('tagName' in node) elements.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(document)
  return { elements, errors }
}

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((attr) => attr.name === name)?.value
export const named = (elements: Element[], ...tags: string[]): Element[] =>
  elements.filter(({ tagName }) => tags.includes(tagName))

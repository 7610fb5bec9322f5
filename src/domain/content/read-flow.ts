import type { BodyBlock } from './content.js'
import {
  attributeOf,
  type Element,
  isBlank,
  isElement,
  isPlaceholder,
  isPlain,
  type Node,
  sourceOf,
} from './html-tree.js'
import { readHtmlBlock } from './read-html-block.js'
import { readImage } from './read-html-figure.js'
import { readInline } from './read-inline.js'

const wrappers = new Set(['div', 'section', 'article', 'main', 'span'])

// prettier-ignore
const inlineElements = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'label',
  'mark', 'nobr', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
])

interface Frame {
  nodes: readonly Node[]
  next: number
  /** The wrapper that is being walked, and how many blocks there were before it. */
  wrapper?: Element
  before: number
}

/**
 * The blocks of nodes in a flow. Plain wrappers are looked through; words that stand in no block become a paragraph; what no
 * block can hold becomes an `html` block with its source, character by character. Iterative, so depth costs memory only; linear.
 */
export function readFlow(nodes: readonly Node[], source: string, repeated: ReadonlySet<Node>): BodyBlock[] {
  const blocks: BodyBlock[] = []
  const verbatim = (kept: readonly Node[]): void =>
    void blocks.push({ kind: 'html', html: sourceOf(kept, source, repeated) })
  const stack: Frame[] = [{ nodes, next: 0, before: 0 }]
  let words: Node[] = []
  const endParagraph = (): void => {
    const group = words
    words = []
    if (group.every(isBlank)) return
    const runs = readInline(group)
    if (runs?.some((run) => /[^\n]/.test(run.text)) === true) blocks.push({ kind: 'paragraph', runs })
    else if (runs === undefined) {
      const [only, ...others] = group.filter((node) => !isBlank(node))
      const image = others.length === 0 && only !== undefined && isElement(only) ? readImage(only) : undefined
      if (image !== undefined) blocks.push(image)
      else verbatim(group)
    }
  }

  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next++]
    if (node === undefined) {
      endParagraph()
      const { wrapper, before } = frame
      if (wrapper !== undefined && blocks.length === before && isPlaceholder(wrapper)) verbatim([wrapper])
      stack.pop()
    } else if (!isElement(node) || (inlineElements.has(node.tagName) && !isLayout(node))) {
      words.push(node)
    } else {
      endParagraph()
      if (isRepair(node)) continue
      const kept = attributeOf(node, 'data-block') === 'html' ? innerSource(node, source) : undefined
      if (kept !== undefined) blocks.push({ kind: 'html', html: kept })
      else if (wrappers.has(node.tagName) && isPlain(node)) {
        stack.push({ nodes: node.childNodes, next: 0, wrapper: node, before: blocks.length })
      } else {
        const read = readHtmlBlock(node)
        if (read === undefined) verbatim([node])
        else blocks.push(...read)
      }
    }
  }
  return blocks
}

/** A span that authors misuse as a div: it holds a block. */
const isLayout = (element: Element): boolean =>
  element.tagName === 'span' &&
  element.childNodes.some((child) => isElement(child) && !inlineElements.has(child.tagName))

/** The empty paragraph that a parser makes of a `</p>` which closes nothing. */
const isRepair = (element: Element): boolean => !element.sourceCodeLocation && element.childNodes.length === 0

function innerSource(element: Element, source: string): string | undefined {
  const location = element.sourceCodeLocation
  if (!location?.startTag || element.tagName !== 'div') return undefined
  return source.slice(location.startTag.endOffset, location.endTag?.startOffset ?? location.endOffset)
}

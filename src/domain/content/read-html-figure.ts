import type { EmbedBlock, ImageBlock } from './content.js'
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

// How a picture or player is fetched and laid out. What it is, is in `src`, `alt` and `title`.
// prettier-ignore
const layout = [
  'src', 'alt', 'title', 'width', 'height', 'srcset', 'sizes', 'loading', 'decoding', 'fetchpriority', 'border', 'crossorigin', 'allow',
  'referrerpolicy', 'allowfullscreen', 'frameborder', 'scrolling', 'sandbox', 'name', 'controls', 'preload', 'playsinline', 'poster',
  'webkitallowfullscreen', 'mozallowfullscreen', 'muted', 'autoplay', 'loop', 'marginwidth', 'marginheight',
]

/** An `<img>` as a block, or undefined when it has no `src` or an attribute with another meaning (`usemap`, …). */
export function readImage(element: Element): ImageBlock | undefined {
  const src = attributeOf(element, 'src')
  if (element.tagName !== 'img' || src === undefined || !isPlain(element, layout)) return undefined
  return { kind: 'image', src, alt: attributeOf(element, 'alt') ?? '' }
}

/** An `<iframe>`, `<video>` or `<audio>` that has a `src` and nothing inside. */
export function readEmbed(element: Element): EmbedBlock | undefined {
  const url = attributeOf(element, 'src')
  if (!['iframe', 'video', 'audio'].includes(element.tagName) || url === undefined) return undefined
  if (meaningful(element.childNodes).length > 0 || !isPlain(element, layout)) return undefined
  const title = attributeOf(element, 'title')
  return title === undefined ? { kind: 'embed', url } : { kind: 'embed', url, title }
}

/**
 * A `<figure>`: one picture or player and at most one caption of plain words, in which a credit may stand apart (`class="credit"`).
 * Undefined when it holds more, as a caption with a link in it.
 */
export function readFigure(figure: Element): ImageBlock | EmbedBlock | undefined {
  if (!isPlain(figure)) return undefined
  const written = attributeOf(figure, 'data-block')
  const parts = meaningful(figure.childNodes)
  const [media, caption] = parts.map(unwrapped)
  // A part without an element is words that stand beside the picture.
  if (media === undefined || parts.length > 2 || (parts.length === 2 && caption === undefined)) return undefined
  if (written === 'embed' && caption === undefined && media.tagName === 'a') return writtenEmbed(media)
  if (caption !== undefined && caption.tagName !== 'figcaption') return undefined
  if (media.tagName !== 'img') return caption === undefined ? readEmbed(media) : undefined
  // An image whose address was not safe to write has none.
  const image =
    readImage(media) ??
    (written === 'image' ? { kind: 'image', src: '', alt: attributeOf(media, 'alt') ?? '' } : undefined)
  if (image === undefined) return undefined
  if (caption === undefined) return image
  const words = captionOf(caption)
  return words === undefined ? undefined : { ...image, ...words }
}

function unwrapped(node: Node): Element | undefined {
  let inner: Node | undefined = node
  while (inner !== undefined && isElement(inner) && ['div', 'p', 'span'].includes(inner.tagName) && isPlain(inner)) {
    const children = meaningful(inner.childNodes)
    inner = children.length === 1 ? children[0] : undefined
  }
  return inner !== undefined && isElement(inner) ? inner : undefined
}

function captionOf(figcaption: Element): { caption?: string; credit?: string } | undefined {
  if (!isPlain(figcaption)) return undefined
  const parts = meaningful(figcaption.childNodes)
  const isField = (node: Node | undefined, field: string): node is Element =>
    node !== undefined && isElement(node) && attributeOf(node, 'data-field') === field
  const last = parts.at(-1)
  const isCredit = (node: Node | undefined): node is Element =>
    isField(node, 'image-credit') ||
    (node !== undefined && isElement(node) && /(?:^|\s)credit(?:\s|$)/.test(attributeOf(node, 'class') ?? ''))
  const credit = isCredit(last) ? last : undefined
  const rest = credit === undefined ? parts : parts.slice(0, -1)
  const caption =
    isField(rest[0], 'image-caption') && rest.length === 1 ? exactly(rest[0]) : wordsOf(figcaption, credit)
  const creditText =
    credit === undefined ? undefined : isField(credit, 'image-credit') ? exactly(credit) : wordsOf(credit)
  if (caption === undefined || (credit !== undefined && creditText === undefined)) return undefined
  return {
    ...(rest.length === 0 ? {} : { caption }),
    ...(creditText === undefined ? {} : { credit: creditText }),
  }
}

const exactly = (element: Element): string | undefined => plainTextIn(element)

function wordsOf(element: Element, without?: Element): string | undefined {
  const childNodes = element.childNodes.filter((node) => node !== without)
  const text = plainTextIn({ ...element, childNodes })
  return text === undefined ? undefined : collapsed(text)
}

function writtenEmbed(link: Element): EmbedBlock {
  const title = attributeOf(link, 'title')
  // Without a safe address there is no href; without a title the words are the address.
  const url = attributeOf(link, 'href') ?? (title === undefined ? textIn(link) : '')
  return title === undefined ? { kind: 'embed', url } : { kind: 'embed', url, title }
}

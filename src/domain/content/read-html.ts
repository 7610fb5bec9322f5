import type { BodyBlock } from './content.js'
import { repeatedElements } from './html-tree.js'
import { parseMarkup } from './parse-markup.js'
import { readFlow } from './read-flow.js'

/**
 * The body blocks of an HTML fragment. Never throws, whatever the string; words are never lost.
 *
 * Kept as blocks: paragraphs, h1 to h6 (h1 is level 2; h5 and h6 are level 4), blockquotes with their source, flat lists, figures
 * and images with plain captions, iframes and players with a `src`, simple tables, code; inline strong/b, em/i, code, sub, sup,
 * links, line breaks. `div`, `section`, `article`, `main` and `span` are looked through. White space collapses as in a browser.
 * Dropped, because they say nothing: comments, classes, styles, handlers, `data-` and `aria-` attributes, link titles and
 * targets, sizes of media. Anything else is kept verbatim, as an `html` block with the source of the outermost element that no
 * block can hold: scripts, forms, details, nested lists, other elements, attributes with a meaning. So is all of a source with
 * more than 100,000 elements.
 */
export function readHtml(source: string): BodyBlock[] {
  const fragment = parseMarkup(source, { sourceCodeLocationInfo: true })
  if (fragment === undefined) return [{ kind: 'html', html: source }]
  return readFlow(fragment.childNodes, source, repeatedElements(fragment))
}

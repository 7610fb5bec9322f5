import sanitizeHtml from 'sanitize-html'
import { flattenMarkup } from './flatten-markup.js'
import { safeHref, safeSource } from './safe-link.js'

const words = ['lang', 'dir', 'title']

const options: sanitizeHtml.IOptions = {
  // prettier-ignore
  allowedTags: [
    'p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'section', 'article', 'header', 'footer', 'aside', 'address', 'blockquote', 'pre',
    'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'img', 'details', 'summary',
    'table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td',
    'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 'rp', 'rt', 'ruby', 's', 'samp',
    'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr',
  ],
  allowedAttributes: {
    '*': words,
    a: ['href', ...words],
    img: ['src', 'alt', 'width', 'height', ...words],
    ol: ['start', 'reversed', ...words],
    li: ['value', ...words],
    td: ['colspan', 'rowspan', ...words],
    th: ['colspan', 'rowspan', 'scope', ...words],
    time: ['datetime', ...words],
    details: ['open', ...words],
  },
  // The scheme is decided by safe-link alone, so that one rule holds for runs, images and markup.
  transformTags: {
    h1: 'h2',
    a: (tagName, attribs) => ({ tagName, attribs: keepSafe(attribs, 'href', safeHref) }),
    img: (tagName, attribs) => ({ tagName, attribs: keepSafe(attribs, 'src', safeSource) }),
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowProtocolRelative: true,
  allowedStyles: {},
  parseStyleAttributes: false,
  enforceHtmlBoundary: false,
  // The words inside these are program text, not the article's.
  // prettier-ignore
  nonTextTags: [
    'script', 'style', 'textarea', 'option', 'title', 'template', 'noscript', 'iframe', 'noembed', 'noframes', 'object', 'xmp',
  ],
  nestingLimit: 100,
}

// Two rounds are the rule: one that changes, one that finds nothing to change.
const mostRounds = 8

/**
 * Markup that is safe to show, from markup as it was sent: text, structure, links and pictures stay; scripts, handlers, styles,
 * classes, ids, forms, frames, `data-` attributes and unsafe addresses go. Tags are balanced, and what is nested deeper than
 * 100 loses its tags but not its text. Applying it twice gives the same as once: a tag that goes can leave what it stood between
 * nested as no parser nests it (`<p><x-y><hr>`), so it is done until nothing changes. Markup that does not settle keeps its words alone.
 * Cost: linear.
 */
export function sanitizeMarkup(html: string): string {
  let safe = sanitizeOnce(html)
  for (let round = 1; round < mostRounds; round++) {
    const again = sanitizeOnce(safe)
    if (again === safe) return safe
    safe = again
  }
  return sanitizeHtml(safe, { ...options, allowedTags: [] })
}

function sanitizeOnce(html: string): string {
  return sanitizeHtml(flattenMarkup(html), options)
}

function keepSafe(
  attribs: sanitizeHtml.Attributes,
  name: string,
  safe: (address: string) => string | undefined,
): sanitizeHtml.Attributes {
  const address = attribs[name]
  if (address === undefined || safe(address) !== undefined) return attribs
  return Object.fromEntries(Object.entries(attribs).filter(([key]) => key !== name))
}

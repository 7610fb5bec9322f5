import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, type ParserOptions } from 'parse5'

/** More than an article of 5,000 blocks and 2 MB of text needs. A tree of as many is built in about a second. */
const mostElements = 100_000

class TooManyElements extends Error {}

/**
 * The tree of an HTML fragment, or undefined when it would have more than 100,000 elements. A parser opens formatting elements
 * that were not closed anew in each paragraph, so that a source of 30 kB asks for four million of them: that took half a minute
 * and 3 GB before it was counted. Cost: linear in the source and in the elements.
 */
export function parseMarkup(
  source: string,
  options: Pick<ParserOptions<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>, 'sourceCodeLocationInfo'> = {},
): DefaultTreeAdapterTypes.DocumentFragment | undefined {
  let elements = 0
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      if (++elements > mostElements) throw new TooManyElements()
      return defaultTreeAdapter.createElement(...element)
    },
  }
  try {
    return parseFragment(source, { ...options, treeAdapter })
  } catch (error) {
    if (error instanceof TooManyElements) return undefined
    throw error
  }
}

const cached = new Map<string, Intl.Segmenter>()
const segmented = new Map<string, string>()
const mostTags = 200

/**
 * The primary subtag of a BCP 47 tag when the runtime can segment it, else `en`. Never the runtime's own locale, on which an
 * unknown tag would otherwise fall: the same input must give the same diff everywhere.
 */
export function segmentedLanguage(language: string): string {
  let known = segmented.get(language)
  if (known === undefined) {
    // Tags come from outside: the cache must not grow with them.
    if (segmented.size >= mostTags) segmented.clear()
    segmented.set(language, (known = primaryOf(language)))
  }
  return known
}

function primaryOf(language: string): string {
  try {
    const primary = new Intl.Locale(language).language
    return Intl.Segmenter.supportedLocalesOf(primary).length > 0 ? primary : 'en'
  } catch {
    return 'en'
  }
}

/** The one segmenter of a language and granularity. As many are kept as the runtime knows languages, whatever is asked for. */
export function textSegmenter(language: string, granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segmenter {
  const locale = segmentedLanguage(language)
  const key = `${locale} ${granularity}`
  let segmenter = cached.get(key)
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(locale, { granularity })
    cached.set(key, segmenter)
  }
  return segmenter
}

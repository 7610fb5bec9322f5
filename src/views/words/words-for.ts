import { arabic } from './ar.js'
import { german } from './de.js'
import { english } from './en.js'
import { hindi } from './hi.js'
import type { Words } from './words.js'
import { chinese } from './zh.js'

/** Each language that pages can speak, as a function of the locale of its numbers. */
export const languages: Record<string, (locale: string) => Words> = {
  ar: arabic,
  de: german,
  en: english,
  hi: hindi,
  zh: chinese,
}

const made = new Map<string, Words>()

/**
 * The words for a page in `language` (BCP 47): of its base language, with the region's way of writing numbers and dates, or
 * English when there are none or the tag is not well formed. Kept by tag: after the first time it costs a lookup.
 */
export function wordsFor(language: string): Words {
  const kept = made.get(language)
  if (kept !== undefined) return kept
  const words = make(language)
  if (made.size > 1000) made.clear()
  made.set(language, words)
  return words
}

function make(language: string): Words {
  try {
    const locale = new Intl.Locale(language)
    // Object.hasOwn, because a language subtag is input: `constructor` must not find anything.
    const speak = Object.hasOwn(languages, locale.language) ? languages[locale.language] : undefined
    if (speak !== undefined) return speak(locale.baseName)
  } catch {
    // Not a language tag: English, below.
  }
  return english('en')
}

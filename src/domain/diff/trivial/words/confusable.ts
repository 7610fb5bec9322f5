import { germanWords } from './confusable-de.js'
import { englishWords } from './confusable-en.js'
import { spanishWords } from './confusable-es.js'
import { frenchWords } from './confusable-fr.js'
import { russianWords } from './confusable-ru.js'

const lists: Record<string, string> = {
  en: englishWords,
  de: germanWords,
  es: spanishWords,
  fr: frenchWords,
  ru: russianWords,
}
const built = new Map<string, ReadonlySet<string>>()

/** Whether a word (lower case) of a language is one that is easily taken for another. The sets are built once, when first asked for. */
export function confusable(language: string, word: string): boolean {
  let words = built.get(language)
  if (words === undefined) {
    words = new Set((lists[language] ?? '').split(/\s+/))
    built.set(language, words)
  }
  return words.has(word)
}

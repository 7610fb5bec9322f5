import { segmentedLanguage } from '../words/text-segmenter.js'
import { monthNames, weekdayNames } from './calendar-names.js'
import { arabic, chinese, hindi, noWords } from './words/caseless.js'
import { english } from './words/en.js'
import { french } from './words/fr.js'
import { german } from './words/de.js'
import type { LanguageWords, Strength } from './words/language-words.js'
import { russian } from './words/ru.js'
import { spanish } from './words/es.js'

/** What one word of a language means to the rules. */
export interface Meaning {
  number?: number
  scale?: number
  ordinal?: number
  /** A number only where it replaces another: its key. */
  weakNumber?: string
  amount?: number
  unit?: string
  /** 1 to 12, and whether the word is short for the month. */
  month?: number
  shortMonth?: boolean
  /** 0 (Sunday) to 6. */
  weekday?: number
  relativeDay?: number
  beforeYear?: true
  negation?: 'particle' | 'concord' | 'alone'
  attribution?: Strength
  hedge?: true
  honorific?: true
  pronoun?: true
  functionWord?: true
}

export interface Lexicon {
  language: string
  words: ReadonlyMap<string, Meaning>
  /** Those of which a change may be of substance by itself: all but words like "the", "he" and "in". */
  telling: ReadonlySet<string>
  /** Words that may stand inside a number. */
  numberJoiners: ReadonlySet<string>
  /** Openings that name a source, in lower case. */
  sources: readonly string[]
}

const known: Record<string, LanguageWords> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ru: russian,
  zh: chinese,
  ar: arabic,
  hi: hindi,
}
const cached = new Map<string, Lexicon>()

const listed = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')
const valued = (list: string): [string, string][] =>
  listed(list).map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)])

function buildLexicon(language: string): Lexicon {
  const from = known[language] ?? noWords
  const words = new Map<string, Meaning>()
  const put = (word: string, meaning: Meaning): void => {
    const there = words.get(word)
    if (there === undefined) words.set(word, meaning)
    else Object.assign(there, meaning)
  }
  for (const [word, value] of valued(from.numbers)) put(word, { number: Number(value) })
  for (const [word, value] of valued(from.scales)) put(word, { scale: Number(value) })
  for (const [word, value] of valued(from.ordinals)) put(word, { ordinal: Number(value) })
  for (const [word, value] of valued(from.weakNumbers)) put(word, { weakNumber: value })
  for (const [word, value] of valued(from.amounts)) put(word, { amount: Number(value) })
  for (const [word, unit] of valued(from.units)) put(word, { unit })
  for (const [word, value] of valued(from.relativeDays)) put(word, { relativeDay: Number(value) })
  for (const word of listed(from.beforeYears)) put(word, { beforeYear: true })
  for (const word of listed(from.negationParticles)) put(word, { negation: 'particle' })
  for (const word of listed(from.negationConcord)) put(word, { negation: 'concord' })
  for (const word of listed(from.negations)) put(word, { negation: 'alone' })
  for (const [strength, verbs] of Object.entries(from.attribution)) {
    for (const verb of listed(verbs)) put(verb, { attribution: strength as Strength })
  }
  for (const word of listed(from.hedges)) put(word, { hedge: true })
  for (const word of listed(from.honorifics)) put(word, { honorific: true })
  for (const word of listed(from.pronouns)) put(word, { pronoun: true, functionWord: true })
  for (const word of listed(from.functionWords)) put(word, { functionWord: true })
  for (const [name, month] of monthNames(language, 'long')) put(name, { month })
  for (const [name, month] of monthNames(language, 'short')) {
    if (words.get(name)?.month === undefined) put(name, { month, shortMonth: true })
  }
  for (const [name, weekday] of weekdayNames(language)) put(name, { weekday })
  const silent = new Set(['functionWord', 'pronoun', 'beforeYear', 'honorific'])
  const telling = [...words].filter(([, meaning]) => Object.keys(meaning).some((name) => !silent.has(name)))
  const sources = from.sources.split('|').filter((phrase) => phrase !== '')
  return {
    language,
    words,
    telling: new Set([...telling.map(([word]) => word), ...sources.map((phrase) => phrase.replace(/ .*$/u, ''))]),
    numberJoiners: new Set(listed(from.numberJoiners)),
    sources,
  }
}

/**
 * The words that carry meaning in a language (BCP 47), by their primary subtag; one that is not known is treated as English, as
 * everywhere in the diff. Built once for each language.
 */
export function lexiconOf(language: string): Lexicon {
  const primary = segmentedLanguage(language)
  let lexicon = cached.get(primary)
  if (lexicon === undefined) cached.set(primary, (lexicon = buildLexicon(primary)))
  return lexicon
}

import { checkTimeZone } from '../../domain/articles/time-zone.js'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { directionOf } from '../../domain/articles/language.js'
import { wordsFor } from '../words/words-for.js'
import type { Words } from '../words/words.js'

/** What every component of a page needs to speak to its reader: words, locale of numbers and times, time zone. */
export interface Setting {
  words: Words
  /** The locale of `words`, with the page's region when it has one: `en-GB` for a page in `en-GB`, `en` for one in Welsh. */
  locale: string
  /** IANA name. */
  timeZone: string
  /** The attributes of our own words where they stand within the article's: none, unless the page has no words in its language. */
  voice: { lang?: string; dir?: 'ltr' | 'rtl' }
}

/** The setting of a page in `language`. A time zone that this runtime does not know becomes UTC. */
export function settingFor(language: string, timeZone: string): Setting {
  const words = wordsFor(language)
  const spoken = words.language
  return {
    words,
    locale: words.locale,
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
    voice: baseOf(language) === spoken ? {} : { lang: spoken, dir: directionOf(spoken) },
  }
}

const baseOf = (language: string): string => language.split('-', 1)[0]?.toLowerCase() ?? ''

const known = new Map<string, boolean>()

function isTimeZone(timeZone: string): boolean {
  const answer = known.get(timeZone)
  if (answer !== undefined) return answer
  let valid = true
  try {
    checkTimeZone(timeZone)
  } catch {
    valid = false
  }
  if (known.size > 1000) known.clear()
  known.set(timeZone, valid)
  return valid
}

export const SettingContext = createContext<Setting>(settingFor('en', 'UTC'))

export function useSetting(): Setting {
  return useContext(SettingContext)
}

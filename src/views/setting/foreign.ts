import { directionOf } from '../../domain/articles/language.js'

/**
 * The attributes of an element whose text is in another language than what surrounds it; none when it is in the same one.
 */
export function foreign(language: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === around ? {} : { lang: language, dir: directionOf(language) }
}

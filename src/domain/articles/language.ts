import { Refusal } from '../refusal.js'

/** RFC 5646, 4.4.1, asks for 35; private use may be longer. */
const tagLimit = 64

/** ISO 639-1 is closed, so an unnamed code of two letters is a mistake. Of three letters there are more than ICU has names for. */
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

function canonicalTag(tag: string): string | undefined {
  if (tag.length > tagLimit) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/**
 * A BCP 47 tag in its canonical form (`EN-gb` → `en-GB`, `iw` → `he`). The primary language has two or three letters: longer
 * ones (`english`) are well-formed but not one is registered.
 *
 * Refuses with `invalid_language`; `at` is the JSON Pointer of the tag in the request.
 */
export function checkLanguage(tag: string, at = '/language'): string {
  const canonical = canonicalTag(tag)
  const primary = canonical?.split('-')[0] ?? ''
  if (canonical === undefined || primary.length > 3 || (primary.length === 2 && names.of(primary) === undefined)) {
    throw new Refusal('invalid_language', 'Send a BCP 47 language tag, such as en, pt-BR or zh-Hans.', [
      { path: at, message: 'is not a BCP 47 language tag' },
    ])
  }
  return canonical
}

/** Scripts written from right to left (Unicode 16, scripts of living use and those that ICU gives a language). */
const rightToLeft = new Set(
  'Adlm Arab Aran Armi Avst Garm Hebr Hung Mand Mani Mend Nkoo Orkh Palm Phli Phnx Prti Rohg Samr Sarb Sogd Syrc Syre Syrj Syrn Thaa Yezi'.split(
    ' ',
  ),
)

/**
 * The direction in which a language is written, by its script, given or likely: `az` is `ltr`, `az-Arab` is `rtl`. A tag that
 * is none is `ltr`.
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const canonical = canonicalTag(tag)
  if (canonical === undefined) return 'ltr'
  // Not `Intl.Locale.textInfo`: ICU 78 says that `az-Arab` and `dv` run from left to right.
  const { script } = new Intl.Locale(canonical).maximize()
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
}

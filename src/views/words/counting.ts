/** The forms of a counted phrase by plural category; `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/**
 * Counts in a locale: picks the form by the locale's plural rules and writes the number in its digits. `other` stands in for a
 * category without a form.
 */
export function counting(locale: string): {
  count: (number: number, forms: Forms) => string
  number: (n: number) => string
} {
  const rules = new Intl.PluralRules(locale)
  const digits = new Intl.NumberFormat(locale)
  return {
    count: (number, forms) => (forms[rules.select(number)] ?? forms.other).replace('#', digits.format(number)),
    number: (n) => digits.format(n),
  }
}

/**
 * The words of one language that carry meaning by themselves, as the rules of docs/diff.md need them. All in lower case; lists are
 * strings parted by spaces. Weekdays, months and countries are not here: they come from Intl.
 */
export interface LanguageWords {
  /** Number words by value: `'two:2 both:2'`. */
  numbers: string
  /** Words that multiply what stands before them: `'hundred:100'`. */
  scales: string
  /** Ordinals by value, from three up. */
  ordinals: string
  /** Words that are a number only where one is replaced by another: articles, first, half, twice. */
  weakNumbers: string
  /** Round amounts: `'hundreds:100'`. */
  amounts: string
  /** Words that may stand inside a number: two hundred and five. */
  numberJoiners: string
  /** Units by key: `'kilometre:km'`. Keys are those of `words/units.ts`. */
  units: string
  /** `'today:0 yesterday:-1'` */
  relativeDays: string
  /** What stands before a year. */
  beforeYears: string
  /** The word that negates a verb: with `concord` words in the same sentence it counts once. */
  negationParticles: string
  negationConcord: string
  negations: string
  /** Verbs of saying by strength. */
  attribution: Record<Strength, string>
  /** Words that say by themselves that something is only said: allegedly. */
  hedges: string
  /** Openings of a phrase that names a source, each a phrase: `'according to|in the words of'`. */
  sources: string
  honorifics: string
  pronouns: string
  /** Other words that are never a name, also with a capital, and never what a number counts. */
  functionWords: string
}

export type Strength = 'neutral' | 'claim' | 'admit' | 'deny' | 'confirm' | 'accuse' | 'warn' | 'suggest' | 'promise'

import { z } from 'zod'
import { checkLanguage } from '../domain/articles/language.js'

/** How far above the default a budget may go: what is kept for the way back of an alignment grows with it. */
const mostTimes = 100

/** What is said of a budget over the default one. Each is a whole number from 0 to a hundred times the default. */
export function budgetSchema<T extends object>(defaults: Readonly<T>): z.ZodType<Partial<T> | undefined> {
  const members = Object.entries(defaults as Record<string, number>).map(([name, value]): [string, z.ZodType] => [
    name,
    z
      .int()
      .min(0)
      .max(mostTimes * value)
      .optional(),
  ])
  return z.strictObject(Object.fromEntries(members)).optional() as z.ZodType<Partial<T> | undefined>
}

/** The default budget, with what was said in its place. */
export function budgetOf<T extends object>(defaults: Readonly<T>, said: Partial<T> | undefined): T {
  const told = Object.entries(said ?? {}).filter(([, value]) => value !== undefined)
  return { ...defaults, ...(Object.fromEntries(told) as Partial<T>) }
}

/** A language tag, `en` when there is none. Refuses with `invalid_language`. */
export function languageOf(tag: string | undefined): string {
  return checkLanguage(tag ?? 'en', '/options/language')
}

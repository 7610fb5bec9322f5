import { z } from 'zod'
import { type Budget, defaultBudget, Meter } from '../domain/diff/budget.js'
import { type ComparedWords, compareWords } from '../domain/diff/compare-words.js'
import type { Granularity } from '../domain/diff/diff.js'
import { checked } from './checked.js'
import { budgetOf, budgetSchema, languageOf } from './options.js'
import { checkUnits } from './read-document.js'

export interface CompareTextsOptions {
  /** As in `CompareOptions`. */
  language?: string | undefined
  granularity?: Granularity | undefined
  cleanUp?: boolean | undefined
  /** Of these `characters` and `words` count here, and `block` where it is less than `words`. */
  budget?: Partial<Budget> | undefined
}

const optionsSchema: z.ZodType<CompareTextsOptions> = z.strictObject({
  language: z.string().optional(),
  granularity: z.enum(['word', 'sentence', 'block']).optional(),
  cleanUp: z.boolean().optional(),
  budget: budgetSchema(defaultBudget),
})

/**
 * The difference between two strings, each one text whatever it holds: a headline, a name, one field of a form. `same` and `remove`
 * segments put together are exactly the text before, `same` and `add` exactly the text after; none begins or ends inside a grapheme
 * cluster, and a removal stands before the addition that replaces it. `coarse` says why it was coarser than asked, else null. Cost: linear, plus the word alignment.
 *
 * @throws Refusal as `compare` does.
 */
export function compareTexts(before: string, after: string, options: CompareTextsOptions = {}): ComparedWords {
  const { language, granularity = 'word', cleanUp, budget } = checked(optionsSchema, options, '/options')
  const tag = languageOf(language)
  for (const [text, at] of [
    [before, '/before'],
    [after, '/after'],
  ] as const) {
    checkUnits(checked(z.string(), text, at).length, at)
  }
  const meter = new Meter(budgetOf(defaultBudget, budget))
  return compareWords(before, after, { language: tag, granularity, cleanUp, meter })
}

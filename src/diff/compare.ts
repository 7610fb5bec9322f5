import { z } from 'zod'
import { type Budget, defaultBudget } from '../domain/diff/budget.js'
import { compareDocuments } from '../domain/diff/compare-documents.js'
import type { Diff, Granularity, RevisionRef } from '../domain/diff/diff.js'
import { checked } from './checked.js'
import type { DocumentInput, ReadOptions } from './document.js'
import { budgetOf, budgetSchema, languageOf } from './options.js'
import { commonKeys, formatSchema, readDocument } from './read-document.js'

export interface CompareOptions extends ReadOptions {
  /** The language of the text (BCP 47), `en` unless said: it says where words and sentences end, and how numbers and names are read. */
  language?: string | undefined
  /** What segments are made of; `word` unless said. Attributes, substance and counts are the same at each. */
  granularity?: Granularity | undefined
  /** `false` leaves segments as the alignment gives them: the fewest edited words, not cleaned up for people to read. */
  cleanUp?: boolean | undefined
  /** What is said replaces that of `defaultBudget`; whole numbers, at most a hundred times the default. */
  budget?: Partial<Budget> | undefined
  /** What the diff says of its sides; `{ inline: true }` unless said. */
  from?: RevisionRef | undefined
  to?: RevisionRef | undefined
}

const reference = z
  .union([z.strictObject({ number: z.int(), createdAt: z.string() }), z.strictObject({ inline: z.literal(true) })])
  .optional()

const optionsSchema: z.ZodType<CompareOptions> = z.strictObject({
  format: formatSchema,
  language: z.string().optional(),
  granularity: z.enum(['word', 'sentence', 'block']).optional(),
  cleanUp: z.boolean().optional(),
  budget: budgetSchema(defaultBudget),
  from: reference,
  to: reference,
})

/**
 * The difference between two documents. Both can be rebuilt from it (D1), everything that differs shows in it (D2), and the same
 * documents and options give the same diff wherever `engineVersion` is the same. Positions and ranges count blocks from 0 and UTF-16
 * units. The blocks in it are copies.
 *
 * Any two documents within the limits (5,000 blocks and 8,000,000 UTF-16 units each) are answered within the budget; where that made
 * the comparison coarser, `degraded` says so (D3). Cost: linear in the documents, plus what the budget allows; a typical edit of an article
 * takes a fraction of a millisecond, besides reading a source.
 *
 * @throws Refusal `validation_failed` for arguments of another shape, unknown members and a key that stands for two blocks;
 * `invalid_language` for what is no language tag; `content_too_large` past the limits; `invalid_content` for a NUL or half of a
 * surrogate pair in Markdown and HTML, and for content that the record would not keep. `errors` has a JSON Pointer for each, from
 * the name of the argument: `/before/3/runs/0/text`.
 */
export function compare(before: DocumentInput, after: DocumentInput, options: CompareOptions = {}): Diff {
  const {
    format = 'text',
    language,
    budget,
    granularity,
    cleanUp,
    from,
    to,
  } = checked(optionsSchema, options, '/options')
  const tag = languageOf(language)
  const [old, now] = commonKeys(readDocument(before, format, '/before'), readDocument(after, format, '/after'))
  return compareDocuments(old!, now!, {
    language: tag,
    budget: budgetOf(defaultBudget, budget),
    granularity: granularity ?? 'word',
    cleanUp: cleanUp ?? true,
    from: from ?? { inline: true },
    to: to ?? { inline: true },
  })
}

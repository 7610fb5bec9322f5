import { z } from 'zod'
import type { Audience } from '../security/permit.js'
import type { Answer } from './answer.js'
import { decodeCursor, pageAnswer, pageOf, type PageQuery } from './paging.js'
import { countedNumber } from './parameters.js'
import { surrogateKeys } from './surrogate-keys.js'

const position = z.tuple([countedNumber])

/** The page that is asked for of what an article numbers: below which number it begins. Throws `invalid_cursor`. */
export function numberedPage({ cursor, limit }: PageQuery): { before: number | undefined; limit: number } {
  return { before: decodeCursor(cursor, position)?.[0], limit }
}

interface NumberedList<Row> {
  /** Newest first, and one more than the limit where there are more. */
  rows: Row[]
  /** What all of the list depends on. */
  article: { articleId: string; publicationId: string; version: number; redactions: number; publicationVersion: number }
  audience: Audience
  present: (row: Row) => unknown
  /** The version of the account that a row names. */
  accountVersion: (row: Row) => number
}

/** The answer of a list of what an article numbers, its revisions or its releases. */
export function numberedPageAnswer<Row extends { number: number }>(
  { url, limit }: { url: string; limit: number },
  { rows, article, audience, present, accountVersion }: NumberedList<Row>,
): Answer {
  return pageAnswer(
    pageOf(rows, limit, present, ({ number }) => [number]),
    url,
    [
      audience,
      article.version,
      article.redactions,
      article.publicationVersion,
      ...rows.flatMap((row) => [row.number, accountVersion(row)]),
    ],
    audience === 'public' ? surrogateKeys(article.articleId, article.publicationId) : {},
  )
}

import { z } from 'zod'
import { Refusal } from '../../domain/refusal.js'
import { Answer } from './answer.js'
import { listTag } from './list-tag.js'

export const defaultLimit = 50
export const maximumLimit = 200

/** The query parameters of every list. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(maximumLimit).default(defaultLimit),
  cursor: z.string().max(500).optional(),
})
export type PageQuery = z.infer<typeof pageQuery>

/** One page, already in wire shapes. `after` is the position of the last item, or null when the list ends here. */
export interface Page<Item> {
  items: Item[]
  after: string | null
}

/** A cursor says where a page ended. It is opaque, and holds keys, never words. */
export function encodeCursor(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/** The position in a cursor; throws `invalid_cursor` when it is none of this list's. */
export function decodeCursor<Position>(cursor: string | undefined, schema: z.ZodType<Position>): Position | undefined {
  if (cursor === undefined) return undefined
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    throw new Refusal(
      'invalid_cursor',
      'Take the cursor from `next` of the page before, or leave it out to start anew.',
    )
  }
}

/** Cuts the one row too many that a keyset query reads to know whether there is more. */
export function pageOf<Row, Item>(
  rows: Row[],
  limit: number,
  present: (row: Row) => Item,
  position: (row: Row) => readonly (string | number)[],
): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(present),
    after: rows.length > limit && last !== undefined ? encodeCursor(position(last)) : null,
  }
}

/** A page as it is sent: `{ items, next }`, a `Link` to the next one (RFC 8288), and a tag made of the items' keys and versions. */
export function pageAnswer(
  page: Page<unknown>,
  url: string,
  versions: readonly (string | number)[],
  extra: Record<string, string> = {},
): Answer {
  const headers: Record<string, string> = { ...extra, etag: listTag(versions, page.after) }
  if (page.after !== null) {
    const [path = '', ...query] = url.split('?')
    const parameters = new URLSearchParams(query.join('?'))
    parameters.set('cursor', page.after)
    headers['link'] = `<${path}?${parameters.toString()}>; rel="next"`
  }
  return new Answer({ items: page.items, next: page.after }, 200, headers)
}

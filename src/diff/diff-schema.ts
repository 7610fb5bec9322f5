import { z } from 'zod'
import { type Diff, substanceCodes } from '../domain/diff/diff.js'
import { blockSchema } from './read-document.js'

const position = z.int().min(0)
const segment = z.discriminatedUnion('op', [
  z.object({ op: z.enum(['same', 'add', 'remove']), text: z.string() }),
  z.object({ op: z.literal('move'), text: z.string(), pair: z.int(), side: z.enum(['before', 'after']) }),
])
const jsonValue = z.custom<unknown>((value) => {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}, 'is not a value of JSON')
const attribute = z.object({
  // It becomes part of a class in HTML.
  name: z.string().regex(/^[A-Za-z]{1,40}$/, 'is not the name of an attribute'),
  at: z.object({ start: position, end: position }).exactOptional(),
  before: jsonValue.exactOptional(),
  after: jsonValue.exactOptional(),
})
const pair = { from: position, to: position }
const entry = z.discriminatedUnion('op', [
  z.object({ op: z.literal('same'), ...pair, block: blockSchema }),
  z.object({ op: z.literal('add'), to: position, block: blockSchema }),
  z.object({ op: z.literal('remove'), from: position, block: blockSchema }),
  z.object({
    op: z.enum(['edit', 'move']),
    ...pair,
    before: blockSchema,
    after: blockSchema,
    segments: z.array(segment),
    attributes: z.array(attribute),
  }),
  z.object({
    op: z.literal('split'),
    from: position,
    to: z.array(position).min(2),
    before: blockSchema,
    after: z.array(blockSchema),
    segments: z.array(z.array(segment)),
    attributes: z.array(z.array(attribute)),
  }),
  z.object({
    op: z.literal('merge'),
    from: z.array(position).min(2),
    to: position,
    before: z.array(blockSchema),
    after: blockSchema,
    segments: z.array(z.array(segment)),
    attributes: z.array(z.array(attribute)),
  }),
])
const count = z.int().min(0)
const reference = z.union([z.object({ number: z.int(), createdAt: z.string() }), z.object({ inline: z.literal(true) })])

/**
 * The shape of a diff that came from elsewhere, as JSON, of this engine or a later one: members that are not known are left out.
 * Stricter than that of the HTTP contract, which describes answers and not what may be written out as HTML.
 */
export const diffSchema = z.object({
  engine: z.string(),
  from: reference,
  to: reference,
  degraded: z.object({ reason: z.enum(['work', 'size']), blocks: count }).nullable(),
  summary: z.object({
    same: count,
    added: count,
    removed: count,
    edited: count,
    moved: count,
    split: count,
    merged: count,
    wordsAdded: count,
    wordsRemoved: count,
    similarity: z.number(),
  }),
  substance: z.array(
    z.object({
      code: z.enum(substanceCodes),
      entry: position,
      before: z.string().exactOptional(),
      after: z.string().exactOptional(),
    }),
  ),
  trivial: z.array(
    z.object({ reason: z.enum(['whitespace', 'typography', 'case', 'typo', 'order']), entry: position }),
  ),
  entries: z.array(entry),
}) satisfies z.ZodType<Diff>

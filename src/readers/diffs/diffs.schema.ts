import { z } from 'zod'
import { bodyBlockSchema, contentInputSchema } from '../../domain/content/content-schema.js'
import { metadataKinds } from '../../domain/content/content.js'
import { substanceCodes } from '../../domain/diff/diff.js'

export const diffQuery = z.strictObject({
  format: z.enum(['json', 'html', 'unified']).default('json'),
  granularity: z.enum(['word', 'sentence', 'block']).default('word'),
})

export const diffBody = z
  .strictObject({ from: contentInputSchema, to: contentInputSchema, language: z.string() })
  .meta({ id: 'CompareDocuments' })

const blockSchema = z
  .union([bodyBlockSchema, z.object({ kind: z.enum(metadataKinds), text: z.string() })])
  .meta({ id: 'Block' })
const segment = z
  .object({
    op: z.enum(['same', 'add', 'remove', 'move']),
    text: z.string(),
    pair: z.int().optional(),
    side: z.enum(['before', 'after']).optional(),
  })
  .meta({ id: 'Segment' })
const attribute = z
  .object({
    name: z.string(),
    at: z.object({ start: z.int(), end: z.int() }).optional(),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
  })
  .meta({ id: 'AttributeChange' })
const entry = z
  .discriminatedUnion('op', [
    z.object({ op: z.literal('same'), from: z.int(), to: z.int(), block: blockSchema }),
    z.object({ op: z.literal('add'), to: z.int(), block: blockSchema }),
    z.object({ op: z.literal('remove'), from: z.int(), block: blockSchema }),
    z.object({
      op: z.enum(['edit', 'move']),
      from: z.int(),
      to: z.int(),
      before: blockSchema,
      after: blockSchema,
      segments: z.array(segment),
      attributes: z.array(attribute),
    }),
    z.object({
      op: z.literal('split'),
      from: z.int(),
      to: z.array(z.int()),
      before: blockSchema,
      after: z.array(blockSchema),
      segments: z.array(z.array(segment)),
      attributes: z.array(z.array(attribute)),
    }),
    z.object({
      op: z.literal('merge'),
      from: z.array(z.int()),
      to: z.int(),
      before: z.array(blockSchema),
      after: blockSchema,
      segments: z.array(z.array(segment)),
      attributes: z.array(z.array(attribute)),
    }),
  ])
  .meta({ id: 'Entry' })
const reference = z
  .union([z.object({ number: z.int(), createdAt: z.string() }), z.object({ inline: z.literal(true) })])
  .meta({ id: 'RevisionReference' })

export const diffSchema = z
  .object({
    engine: z.string(),
    from: reference,
    to: reference,
    degraded: z.object({ reason: z.enum(['work', 'size']), blocks: z.int() }).nullable(),
    summary: z.object({
      same: z.int(),
      added: z.int(),
      removed: z.int(),
      edited: z.int(),
      moved: z.int(),
      split: z.int(),
      merged: z.int(),
      wordsAdded: z.int(),
      wordsRemoved: z.int(),
      similarity: z.number(),
    }),
    substance: z.array(
      z.object({
        code: z.enum(substanceCodes),
        entry: z.int(),
        before: z.string().optional(),
        after: z.string().optional(),
      }),
    ),
    trivial: z.array(
      z.object({ reason: z.enum(['whitespace', 'typography', 'case', 'typo', 'order']), entry: z.int() }),
    ),
    touched: z
      .array(z.object({ entry: z.int(), revisions: z.array(z.int()) }))
      .describe(
        'Of stored revisions only: which revisions from one to the other touched the blocks of each entry. Absent past 500 revisions, and where it could not be told.',
      )
      .optional(),
    entries: z.array(entry),
  })
  .meta({ id: 'Diff' })

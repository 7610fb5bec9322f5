import { z } from 'zod'

/**
 * The shapes of content on the wire. They decide shape only: an unknown member, a wrong type, a missing field. What a string
 * may hold and how long it may be is `checkContent`'s. Nothing is trimmed, defaulted or coerced, so what is parsed is what was
 * sent. Each `id` names an OpenAPI component.
 */
const mark = z.literal(true).exactOptional()

export const runSchema = z
  .strictObject({
    text: z.string(),
    strong: mark,
    em: mark,
    code: mark,
    sub: mark,
    sup: mark,
    href: z.string().exactOptional(),
  })
  .meta({
    id: 'Run',
    description: 'A stretch of text with the same marks. An href is kept as sent and made harmless when shown.',
  })

const runs = z.array(runSchema)

export const bodyBlockSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal(['paragraph', 'quote']), runs, cite: z.string().exactOptional() }),
    z.strictObject({ kind: z.literal('heading'), level: z.literal([2, 3, 4]), runs }),
    z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(runs) }),
    z.strictObject({
      kind: z.literal('image'),
      src: z.string(),
      alt: z.string(),
      caption: z.string().exactOptional(),
      credit: z.string().exactOptional(),
    }),
    z.strictObject({ kind: z.literal('embed'), url: z.string(), title: z.string().exactOptional() }),
    z.strictObject({ kind: z.literal('table'), header: z.boolean(), rows: z.array(z.array(runs)) }),
    z.strictObject({ kind: z.literal('code'), text: z.string(), language: z.string().exactOptional() }),
    z.strictObject({ kind: z.literal('html'), html: z.string() }),
  ])
  .meta({ id: 'BodyBlock', description: 'One block of an article body.' })

const metadata = {
  headline: z.string(),
  standfirst: z.string().exactOptional(),
  byline: z.string().exactOptional(),
  dateline: z.string().exactOptional(),
  credit: z.string().exactOptional(),
}

export const contentSchema = z
  .strictObject({ ...metadata, body: z.array(bodyBlockSchema) })
  .meta({ id: 'Content', description: 'What an article says.' })

export const formattedBodySchema = z
  .strictObject({ format: z.literal(['html', 'markdown', 'text']), value: z.string() })
  .meta({
    id: 'FormattedBody',
    description: 'A body in a format that is read into blocks when it is saved. Input only.',
  })

const blocks = z.array(bodyBlockSchema)
const bodySchema = z.union([blocks, formattedBodySchema])
// A union of an array and an object has no discriminator, and zod reports a failure of all its members as one issue at `body`.
// Whoever sent 300 blocks needs the path of the wrong one, so the member is chosen by its outer shape.
bodySchema._zod.run = (payload, context) =>
  (Array.isArray(payload.value) ? blocks : formattedBodySchema)._zod.run(payload as never, context)

export const contentInputSchema = z.strictObject({ ...metadata, body: bodySchema }).meta({
  id: 'ContentInput',
  description: 'What an article says, its body as blocks or in a format to be read into blocks.',
})

import { z } from 'zod'
import { blocksOf } from '../domain/content/block-list.js'
import { checkText } from '../domain/content/check-text.js'
import { bodyBlockSchema, contentInputSchema } from '../domain/content/content-schema.js'
import { type Block, metadataKinds } from '../domain/content/content.js'
import { readContent } from '../domain/content/read-content.js'
import { readHtml } from '../domain/content/read-html.js'
import { readMarkdown } from '../domain/content/read-markdown.js'
import { readText } from '../domain/content/read-text.js'
import type { KeyedBlock } from '../domain/diff/diff.js'
import { Refusal } from '../domain/refusal.js'
import { checked, checkedEach, refuse } from './checked.js'
import type { DocumentInput, ReadOptions, SourceFormat } from './document.js'
import { documentLimits } from './document-limits.js'

/** A document that was read. `keyed` says whether its keys are the caller's, `at` is the JSON Pointer of the argument. */
export interface ReadDocument {
  at: string
  keyed: boolean
  blocks: KeyedBlock[]
}

const readers: Record<SourceFormat, (source: string) => Block[]> = {
  html: readHtml,
  markdown: readMarkdown,
  text: readText,
}

export const formatSchema = z.enum(['html', 'markdown', 'text']).optional()
export const readOptionsSchema: z.ZodType<ReadOptions> = z.strictObject({ format: formatSchema })

/** Any block of a block list: a body block, or a metadata field as a block. */
export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('kind', [
  bodyBlockSchema,
  z.strictObject({ kind: z.literal(metadataKinds), text: z.string() }),
])
const keyedSchema: z.ZodType<KeyedBlock> = z.strictObject({
  key: z.custom<string | number>(
    (key) => typeof key === 'string' || Number.isFinite(key),
    'is neither a string nor a finite number',
  ),
  block: blockSchema,
})

/**
 * The blocks of a document with keys: the caller's, or their JSON. The blocks are copies. Refuses as `compare` says. Cost: linear, plus
 * that of reading a source.
 */
export function readDocument(document: DocumentInput, format: SourceFormat, at: string): ReadDocument {
  if (Array.isArray(document)) {
    checkCount(document.length, at)
    const first: unknown = document[0]
    if (typeof first !== 'object' || first === null || !Object.hasOwn(first, 'block'))
      return withKeys(checkedEach(blockSchema, document, at), at)
    return { at, keyed: true, blocks: checkedEach(keyedSchema, document, at) }
  }
  if (typeof document === 'string') {
    checkUnits(document.length, at)
    // Parsers of markup replace what is no character, so it would be changed in silence.
    if (format !== 'text') checkText(document, at, Infinity)
    const blocks = readers[format](document)
    checkCount(blocks.length, at)
    return withKeys(checkedEach(blockSchema, blocks, at), at)
  }
  if (typeof document !== 'object' || document === null)
    return refuse([{ path: at, message: 'is neither a string, nor a list of blocks, nor content' }])
  const content = readContent(checked(contentInputSchema, document, at), at)
  return withKeys(checkedEach(blockSchema, blocksOf(content), at), at)
}

/**
 * The blocks of documents that are compared, by the caller's keys only where all have them: equal blocks have equal keys then.
 * Refuses a key that stands for two different blocks, which would hide what differs between them. Cost: linear.
 */
export function commonKeys(...documents: ReadDocument[]): KeyedBlock[][] {
  const own = documents.map(ownKeys)
  if (!documents.every(({ keyed }) => keyed)) return own
  const known = new Map<string | number, string | number>()
  documents.forEach(({ at, blocks }, side) => {
    blocks.forEach(({ key }, index) => {
      const json = own[side]![index]!.key
      const before = known.get(key)
      if (before === undefined) known.set(key, json)
      else if (before !== json) refuse([{ path: `${at}/${index}/key`, message: 'stands for two different blocks' }])
    })
  })
  return documents.map(({ blocks }) => blocks)
}

/** The blocks of a document with their JSON as keys, whatever keys the caller gave them. Cost: linear. */
export function ownKeys({ at, keyed, blocks }: ReadDocument): KeyedBlock[] {
  if (!keyed) return blocks
  return withKeys(
    blocks.map(({ block }) => block),
    at,
  ).blocks
}

/** With the JSON of each block as its key: members stand in the order of the schema, and a lone surrogate is an escape. */
function withKeys(list: readonly Block[], at: string): ReadDocument {
  let units = 0
  const blocks = list.map((block): KeyedBlock => {
    const key = JSON.stringify(block)
    units += key.length
    return { key, block }
  })
  checkUnits(units, at)
  return { at, keyed: false, blocks }
}

function checkCount(blocks: number, at: string): void {
  if (blocks <= documentLimits.blocks) return
  const message = `has ${blocks} blocks; at most ${documentLimits.blocks} are compared`
  throw new Refusal('content_too_large', 'A document has too many blocks.', [{ path: at, message }])
}

export function checkUnits(units: number, at: string): void {
  if (units <= documentLimits.units) return
  const message = `has ${units} UTF-16 units; at most ${documentLimits.units} are compared`
  throw new Refusal('content_too_large', 'A document is too long.', [{ path: at, message }])
}

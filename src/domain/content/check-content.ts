import { Refusal, type RefusalError } from '../refusal.js'
import { blocksOf } from './block-list.js'
import { textOf } from './block-text.js'
import { textErrors } from './check-text.js'
import { type BodyBlock, type Content, metadataKinds, type Run } from './content.js'
import { contentLimits } from './content-limits.js'

export { checkText } from './check-text.js'

/** A string of a document: where it stands (a JSON Pointer below the content), the string, its limit in code points. */
type Field = [path: string, text: string, limit: number]

const mostErrors = 100

/**
 * Throws when content cannot be stored as it came; changes nothing. `at` is the JSON Pointer of the content in the request
 * (`/content`), and every error's path starts with it.
 * `content_too_large`: more than 5,000 blocks (metadata included) or 2 MB of text. `invalid_content`: a NUL, a lone surrogate,
 * a field over its limit, a headline of white space only; at most 100 errors are listed.
 * Rows of a table may differ in length. Cost: linear in the content.
 */
export function checkContent(content: Content, at: string): void {
  const fields = [...fieldsOf(content)]
  checkSize(content, fields, at)
  const errors: RefusalError[] = []
  if (content.headline.trim() === '')
    errors.push({ path: `${at}/headline`, message: 'is empty; an article has a headline' })
  for (const [path, text, limit] of fields) {
    errors.push(...textErrors(text, at + path, limit))
    if (errors.length >= mostErrors) break
  }
  for (const [index, block] of content.body.entries()) {
    if (errors.length >= mostErrors) break
    errors.push(...textErrors(textOf(block), `${at}/body/${index}`, contentLimits.block).filter(isAboutLength))
  }
  if (errors.length === 0) return
  throw new Refusal(
    'invalid_content',
    'The content cannot be kept as it was sent; see errors.',
    errors.slice(0, mostErrors),
  )
}

// The other two were already reported on the very field that has them.
const isAboutLength = (error: RefusalError): boolean => error.message.startsWith('is longer')

function checkSize(content: Content, fields: readonly Field[], at: string): void {
  const blocks = blocksOf(content).length
  if (blocks > contentLimits.blocks) {
    const message = `has ${blocks} blocks; at most ${contentLimits.blocks} fit in one article`
    throw new Refusal('content_too_large', 'The article has too many blocks.', [{ path: `${at}/body`, message }])
  }
  let bytes = 0
  for (const [, text] of fields) bytes += Buffer.byteLength(text, 'utf8')
  if (bytes > contentLimits.articleBytes) {
    const message = `has ${bytes} bytes of text; at most ${contentLimits.articleBytes} fit in one article`
    throw new Refusal('content_too_large', 'The article has too much text.', [{ path: at, message }])
  }
}

function* fieldsOf(content: Content): Generator<Field> {
  for (const kind of metadataKinds) {
    const text = content[kind]
    if (text !== undefined) yield [`/${kind}`, text, contentLimits[kind]]
  }
  for (const [index, block] of content.body.entries()) yield* blockFields(block, `/body/${index}`)
}

function* blockFields(block: BodyBlock, at: string): Generator<Field> {
  const { block: most, cite, title, address, credit, language } = contentLimits
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      yield* runFields(block.runs, `${at}/runs`)
      if (block.cite !== undefined) yield [`${at}/cite`, block.cite, cite]
      return
    case 'heading':
      return yield* runFields(block.runs, `${at}/runs`)
    case 'list':
      for (const [item, runs] of block.items.entries()) yield* runFields(runs, `${at}/items/${item}`)
      return
    case 'table':
      for (const [row, cells] of block.rows.entries()) {
        for (const [cell, runs] of cells.entries()) yield* runFields(runs, `${at}/rows/${row}/${cell}`)
      }
      return
    case 'image':
      yield [`${at}/src`, block.src, address]
      yield [`${at}/alt`, block.alt, most]
      if (block.caption !== undefined) yield [`${at}/caption`, block.caption, most]
      if (block.credit !== undefined) yield [`${at}/credit`, block.credit, credit]
      return
    case 'embed':
      yield [`${at}/url`, block.url, address]
      if (block.title !== undefined) yield [`${at}/title`, block.title, title]
      return
    case 'code':
      yield [`${at}/text`, block.text, most]
      if (block.language !== undefined) yield [`${at}/language`, block.language, language]
      return
    case 'html':
      yield [`${at}/html`, block.html, most]
      return
    default:
      return block satisfies never
  }
}

function* runFields(runs: readonly Run[], at: string): Generator<Field> {
  for (const [index, run] of runs.entries()) {
    yield [`${at}/${index}/text`, run.text, contentLimits.block]
    if (run.href !== undefined) yield [`${at}/${index}/href`, run.href, contentLimits.address]
  }
}

import { Refusal } from '../refusal.js'
import { checkContent } from './check-content.js'
import { checkText } from './check-text.js'
import type { BodyBlock, Content, ContentInput, FormattedBody } from './content.js'
import type { KnownMarkdown } from './known-markdown.js'
import { readHtml } from './read-html.js'
import { readMarkdown } from './read-markdown.js'
import { readText } from './read-text.js'

const readers: Record<FormattedBody['format'], (source: string, known?: KnownMarkdown) => BodyBlock[]> = {
  html: readHtml,
  markdown: readMarkdown,
  text: readText,
}

/**
 * The content that is stored for what was sent. Blocks pass through as they are: no run is merged or dropped (R5). A formatted
 * body is read into blocks. `at` is the JSON Pointer of the content in the request (`/content`); `known` is what documents that
 * are compared share.
 * Throws Refusal `invalid_content` or `content_too_large` (see `checkContent`) and nothing else; where a block of a formatted
 * body is at fault the path is that of its source, `/content/body/value`.
 */
export function readContent(input: ContentInput, at: string, known?: KnownMarkdown): Content {
  const { body, ...metadata } = input
  if (Array.isArray(body)) {
    const content = { ...metadata, body }
    checkContent(content, at)
    return content
  }
  const source = `${at}/body/value`
  // Before reading: parsers replace a NUL, so it would be changed in silence.
  checkText(body.value, source, Infinity)
  const content = { ...metadata, body: readers[body.format](body.value, known) }
  try {
    checkContent(content, at)
  } catch (error) {
    throw error instanceof Refusal ? namingSource(error, `${at}/body/`, source) : error
  }
  return content
}

function namingSource(refusal: Refusal, blocks: string, source: string): Refusal {
  const errors = refusal.errors.map(({ path, message }) => {
    if (!path.startsWith(blocks)) return { path, message }
    const block = path.slice(blocks.length).split('/', 1)[0]
    return { path: source, message: `${message} (in the block read from it at position ${block})` }
  })
  return new Refusal(refusal.code, refusal.detail, errors)
}

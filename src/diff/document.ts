import type { Block, ContentInput, FormattedBody } from '../domain/content/content.js'
import type { KeyedBlock } from '../domain/diff/diff.js'

/** What a string is: its blocks are read from it accordingly. */
export type SourceFormat = FormattedBody['format']

/**
 * A document: a source, in the format that the options say; an article with its metadata, as the HTTP contract has it; its blocks
 * in order (of an article: headline, standfirst, byline, dateline, body, credit); or its blocks with keys.
 */
export type DocumentInput = string | ContentInput | readonly Block[] | readonly KeyedBlock[]

export interface ReadOptions {
  /** What strings are; `text` unless said: paragraphs parted by blank lines, nothing read into them. */
  format?: SourceFormat | undefined
}

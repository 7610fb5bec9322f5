/** What an article says, as Corrigenda keeps it. Shapes as in the HTTP contract; a stored revision is a list of `Block`. */

/** A stretch of text with the same marks. `href` is kept as it was sent, and made harmless only when it is shown. */
export interface Run {
  text: string
  strong?: true
  em?: true
  code?: true
  sub?: true
  sup?: true
  href?: string
}

export interface TextBlock {
  kind: 'paragraph' | 'quote'
  runs: Run[]
  /** The source of a quotation. */
  cite?: string
}

export interface HeadingBlock {
  kind: 'heading'
  level: 2 | 3 | 4
  runs: Run[]
}

export interface ListBlock {
  kind: 'list'
  ordered: boolean
  items: Run[][]
}

export interface ImageBlock {
  kind: 'image'
  src: string
  alt: string
  caption?: string
  credit?: string
}

export interface EmbedBlock {
  kind: 'embed'
  url: string
  title?: string
}

export interface TableBlock {
  kind: 'table'
  header: boolean
  rows: Run[][][]
}

export interface CodeBlock {
  kind: 'code'
  text: string
  language?: string
}

/** Markup that no other kind can hold, kept verbatim and sanitised whenever it is shown. */
export interface HtmlBlock {
  kind: 'html'
  html: string
}

export type BodyBlock =
  TextBlock | HeadingBlock | ListBlock | ImageBlock | EmbedBlock | TableBlock | CodeBlock | HtmlBlock

/** The metadata fields of an article, in the order in which they stand in a block list (`credit` stands after the body). */
export const metadataKinds = ['headline', 'standfirst', 'byline', 'dateline', 'credit'] as const
export type MetadataKind = (typeof metadataKinds)[number]

export interface MetadataBlock {
  kind: MetadataKind
  text: string
}

export type Block = BodyBlock | MetadataBlock
export type BlockKind = Block['kind']

export interface Content {
  headline: string
  standfirst?: string
  byline?: string
  dateline?: string
  credit?: string
  body: BodyBlock[]
}

/** A document body in a format that is read into blocks when it is saved. Input only. */
export interface FormattedBody {
  format: 'html' | 'markdown' | 'text'
  value: string
}

export type ContentInput = Omit<Content, 'body'> & { body: BodyBlock[] | FormattedBody }

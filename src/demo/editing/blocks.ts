import type { HeadingBlock, ImageBlock, ListBlock, Run, TableBlock, TextBlock } from '../../domain/content/content.js'

/** Plain text, or a run with marks. */
type Words = string | Run

const runOf = (words: Words): Run => (typeof words === 'string' ? { text: words } : words)

export function paragraph(...words: Words[]): TextBlock {
  return { kind: 'paragraph', runs: words.map(runOf) }
}

export function quote(text: string, cite: string): TextBlock {
  return { kind: 'quote', runs: [{ text }], cite }
}

export function heading(text: string): HeadingBlock {
  return { kind: 'heading', level: 2, runs: [{ text }] }
}

export function list(...items: string[]): ListBlock {
  return { kind: 'list', ordered: false, items: items.map((text) => [{ text }]) }
}

/** A table whose first row is its header. */
export function table(...rows: string[][]): TableBlock {
  return { kind: 'table', header: true, rows: rows.map((row) => row.map((text) => [{ text }])) }
}

/** One of the drawings in `pictures/`, which the service gives out under `/assets/demo/`. */
export function picture(file: string, alt: string, caption: string, credit: string): ImageBlock {
  return { kind: 'image', src: `/assets/demo/${file}`, alt, caption, credit }
}

export function link(text: string, href: string): Run {
  return { text, href }
}

import type { Content } from '../../domain/content/content.js'

/** One thing an editor does to a document. Never changes its argument. */
export type Edit = (content: Content) => Content

/** The document after the edits, made one after the other. */
export function edited(content: Content, ...edits: Edit[]): Content {
  return edits.reduce((before, edit) => edit(before), content)
}

import type { BodyBlock, TextBlock } from '../../domain/content/content.js'
import type { Edit } from './edited.js'
import { positionOf } from './position-of.js'

/** Edits of whole blocks. A block is named by the words it opens with (`positionOf`). */

export const append =
  (...blocks: BodyBlock[]): Edit =>
  (content) => ({ ...content, body: [...content.body, ...blocks] })

export const insertBefore =
  (opening: string, ...blocks: BodyBlock[]): Edit =>
  (content) => ({ ...content, body: content.body.toSpliced(positionOf(content, opening), 0, ...blocks) })

export const insertAfter =
  (opening: string, ...blocks: BodyBlock[]): Edit =>
  (content) => ({ ...content, body: content.body.toSpliced(positionOf(content, opening) + 1, 0, ...blocks) })

export const removeBlock =
  (opening: string): Edit =>
  (content) => ({ ...content, body: content.body.toSpliced(positionOf(content, opening), 1) })

export const replaceBlock =
  (opening: string, ...blocks: BodyBlock[]): Edit =>
  (content) => ({ ...content, body: content.body.toSpliced(positionOf(content, opening), 1, ...blocks) })

/** Moves a block to stand right before the one that opens with `before`. */
export const moveBlock =
  (opening: string, before: string): Edit =>
  (content) => {
    const from = positionOf(content, opening)
    const rest = { ...content, body: content.body.toSpliced(from, 1) }
    return { ...rest, body: rest.body.toSpliced(positionOf(rest, before), 0, ...content.body.slice(from, from + 1)) }
  }

/** Parts a paragraph in two before `second`; the space between them goes. Throws when it is not a paragraph of one run. */
export const splitParagraph =
  (opening: string, second: string): Edit =>
  (content) => {
    const position = positionOf(content, opening)
    const block = content.body[position]
    const text = block?.kind === 'paragraph' && block.runs.length === 1 ? block.runs[0]?.text : undefined
    const at = text?.indexOf(second) ?? -1
    if (text === undefined || at <= 0) throw new Error(`cannot part “${opening}” before “${second}”`)
    const parts = [text.slice(0, at).trimEnd(), text.slice(at)].map((part): TextBlock => ({
      kind: 'paragraph',
      runs: [{ text: part }],
    }))
    return { ...content, body: content.body.toSpliced(position, 1, ...parts) }
  }

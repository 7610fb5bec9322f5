import type { Block } from '../../domain/content/content.js'
import type { VersionView } from '../article/article-view.js'

/** A block of a version with where its words come from. */
export interface BlamedBlockView {
  block: Block
  /** The revision that brought the block in the form that it has, marks and addresses included. */
  introducedIn: number
  /** In order; together they are the block's text. */
  runs: readonly { text: string; revision: number }[]
}

/** A version from which words came. */
export interface SourceView {
  version: VersionView
  /** The version before it; none before the first. */
  before?: VersionView
  /** Who made it, where the title shows names. */
  author?: string
}

/** Where a source stands in the list below the text, and a block in the text: fragment identifiers. */
export const sourceAnchor = (number: number): string => `version-${number}`
export const passageAnchor = (position: number): string => `passage-${position + 1}`

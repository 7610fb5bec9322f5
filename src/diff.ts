/**
 * The entry of the package, `corrigenda/diff`: what documents say differently, and which revision brought which words. Pure: it loads
 * no framework and no database, reads no file and no environment, and keeps nothing between calls but caches of the runtime's segmenters
 * and names. docs/diff-package.md is its guide.
 */
export { compare, type CompareOptions } from './diff/compare.js'
export { compareTexts, type CompareTextsOptions } from './diff/compare-texts.js'
export { readBlocks, textOf } from './diff/read-blocks.js'
export { toHtml, toTerminal, toUnified, type UnifiedNames } from './diff/write.js'
export { check, rebuildAfter, rebuildBefore } from './diff/rebuild.js'
export { merge, type Merged } from './diff/merge.js'
export { History, type HistoryOptions, type PhraseOptions } from './diff/history.js'
export type { DocumentInput, ReadOptions, SourceFormat } from './diff/document.js'
export { documentLimits } from './diff/document-limits.js'

export { engineVersion } from './domain/diff/engine-version.js'
export { type Budget, defaultBudget } from './domain/diff/budget.js'
export { type BlameBudget, defaultBlameBudget } from './domain/blame/blame-budget.js'
export { Refusal, type RefusalCode, type RefusalError } from './domain/refusal.js'
export type {
  Block,
  BlockKind,
  BodyBlock,
  CodeBlock,
  Content,
  ContentInput,
  EmbedBlock,
  FormattedBody,
  HeadingBlock,
  HtmlBlock,
  ImageBlock,
  ListBlock,
  MetadataBlock,
  MetadataKind,
  Run,
  TableBlock,
  TextBlock,
} from './domain/content/content.js'
export {
  type AddEntry,
  type AttributeChange,
  type Diff,
  type EditEntry,
  type Entry,
  type Granularity,
  type KeyedBlock,
  type MergeEntry,
  type MovedSentence,
  type RemoveEntry,
  type RevisionRef,
  type SameEntry,
  type Segment,
  type SplitEntry,
  type SubstanceCode,
  substanceCodes,
  type WordSegment,
} from './domain/diff/diff.js'
export type { ComparedWords } from './domain/diff/compare-words.js'
export type { TerminalOptions } from './domain/diff/write-diff-terminal.js'
export type { Stretch } from './domain/diff/merge-blocks.js'
export type { Blame, BlamedBlock, BlameRun } from './domain/blame/blame.js'
export type { PhraseTimes } from './domain/blame/phrases.js'
export type { TouchedBetween } from './domain/blame/touched-between.js'
export type { Interval, ReleaseTime } from './domain/corrections/exposure.js'

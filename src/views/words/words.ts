import type { ComponentChildren } from 'preact'
import type { CorrectionKind } from '../../domain/corrections/correction.js'
import type { SubstanceCode } from '../../domain/diff/diff.js'

/** Words with something set into them: a time, a name, a quotation. */
export type Phrase = ComponentChildren

/** The attributes of a block that a diff may report; anything else is shown under its own name. */
export const attributeNames = [
  'kind',
  'href',
  'strong',
  'em',
  'code',
  'sub',
  'sup',
  'level',
  'ordered',
  'cite',
  'src',
  'caption',
  'credit',
  'url',
  'title',
  'header',
  'language',
  'runs',
  'items',
  'rows',
  'boundary',
] as const
export type AttributeName = (typeof attributeNames)[number]

/**
 * All that pages say in their own voice, in one language: whole phrases, so that each language keeps its own order of words.
 * What takes a number chooses its plural form; what takes a `Phrase` sets it in as it is.
 */
export interface Words {
  /** The language of the words themselves: `en`. */
  language: string
  /** The locale of the numbers in them: `en-GB`. */
  locale: string
  frame: FrameWords
  article: ArticleWords
  notice: NoticeWords
  history: HistoryWords
  diff: DiffWords
  blame: BlameWords
  lists: ListWords
  standing: StandingWords
}

export interface FrameWords {
  skipToContent: string
  navigation: string
  newest: string
  corrections: string
  allTitles: string
  /** What the site is, in a sentence. */
  purpose: string
  /** The promise at the foot of every page. */
  promise: string
}

export interface ArticleWords {
  published: (time: Phrase) => Phrase
  updated: (time: Phrase) => Phrase
  versionCount: (count: number) => string
  correctionCount: (count: number) => string
  otherNoticeCount: (count: number) => string
  record: string
  embedded: string
  picture: string
  table: string
  headlineRemoved: string
  retracted: string
  retractedText: (publication: Phrase) => Phrase
}

export interface NoticeWords {
  kinds: Record<CorrectionKind, string>
  wrong: string
  right: string
  seeChange: string
  onlineFor: (duration: string) => string
  stillOnline: string
  superseded: string
  withdrawn: string
  earlierWordings: (count: number) => string
  permalink: string
  notices: string
}

export interface HistoryWords {
  title: string
  intro: string
  version: (number: number) => string
  versionOf: (number: number, total: number) => string
  current: string
  firstPublished: string
  major: string
  minor: string
  read: string
  seeChanges: string
  readCurrent: string
  compare: string
  compareFrom: string
  compareTo: string
  showChanges: string
  earlier: string
  shownFromTo: (from: Phrase, to: Phrase) => Phrase
  shownSince: (from: Phrase) => Phrase
  earlierVersion: string
  previous: string
  next: string
  held: string
  releasedFromHold: string
  withdrawn: string
  headlineChanged: (headline: Phrase) => Phrase
}

export interface DiffWords {
  title: (from: number, to: number) => string
  inline: string
  sideBySide: string
  view: string
  added: string
  removed: string
  summary: string
  /** Each counts blocks of text: paragraphs, headings, pictures. */
  blocksEdited: (count: number) => string
  blocksAdded: (count: number) => string
  blocksRemoved: (count: number) => string
  blocksMoved: (count: number) => string
  blocksSplit: (count: number) => string
  blocksMerged: (count: number) => string
  wordsAdded: (count: number) => string
  wordsRemoved: (count: number) => string
  nothing: string
  unchanged: (count: number) => string
  movedFrom: (position: number) => string
  splitInto: (count: number) => string
  mergedFrom: (count: number) => string
  /** Of a split or joined passage whose parts do not stand side by side. */
  withOthersBetween: (said: string) => string
  changes: string
  change: (number: number) => string
  /** Names versions in which something changed. */
  inVersions: (count: number, versions: Phrase) => Phrase
  /** As the last of a list of versions. */
  moreVersions: (count: number) => string
  coarse: (blocks: number) => string
  substance: Record<SubstanceCode, string>
  attributes: Record<AttributeName, string>
  attributeAdded: (label: string, after: Phrase) => Phrase
  attributeRemoved: (label: string, before: Phrase) => Phrase
  attributeChanged: (label: string, before: Phrase, after: Phrase) => Phrase
  markAdded: (label: string) => string
  markRemoved: (label: string) => string
  on: (words: Phrase) => Phrase
  explainedBy: string
}

export interface BlameWords {
  title: string
  /** What leads to the page, where there is little room. */
  link: string
  intro: string
  onlyFirst: string
  sources: string
  /** Of the first version: its words are those without a number. */
  unmarked: string
  /** Of a version that brought no words but took some away, or changed their form. */
  noWords: string
  by: (author: Phrase) => Phrase
  inThisFormSince: (version: Phrase) => Phrase
  /** Counts runs of words that are left out of a list. */
  more: (count: number) => string
  coarse: (blocks: number) => string
}

export interface ListWords {
  titles: string
  newestArticles: string
  newestCorrections: string
  noArticles: string
  noCorrections: string
  allCorrections: string
  correctionsOf: (publication: Phrase) => Phrase
  correctionsTitle: (publication: string) => string
  correctionsIntro: string
  older: string
  untitled: string
}

export interface StandingWords {
  withheld: string
  withheldText: string
  canceled: string
  canceledText: string
  since: (time: Phrase) => Phrase
  reason: string
  notFound: string
  notFoundText: string
  gone: string
  goneText: string
  broken: string
  brokenText: string
  home: string
}

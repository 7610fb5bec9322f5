import { z } from 'zod'
import { type BlameBudget, defaultBlameBudget } from '../domain/blame/blame-budget.js'
import { BlameHistory } from '../domain/blame/blame-history.js'
import type { Blame } from '../domain/blame/blame.js'
import { foldPhrase } from '../domain/blame/fold-phrase.js'
import type { HistoryRevision } from '../domain/blame/history.js'
import { type PhraseTimes, phraseTimes } from '../domain/blame/phrases.js'
import { type TouchedBetween, touchedBetween } from '../domain/blame/touched-between.js'
import type { Block } from '../domain/content/content.js'
import type { Interval, ReleaseTime } from '../domain/corrections/exposure.js'
import { alignBlocks } from '../domain/diff/alignment/align-blocks.js'
import { pairsOf } from '../domain/diff/alignment/pairs-of.js'
import { defaultBudget, Meter } from '../domain/diff/budget.js'
import { Refusal, type RefusalError } from '../domain/refusal.js'
import { checked, refuse } from './checked.js'
import type { DocumentInput, ReadOptions, SourceFormat } from './document.js'
import { budgetOf, budgetSchema, languageOf } from './options.js'
import { formatSchema, ownKeys, readDocument } from './read-document.js'

export interface HistoryOptions extends ReadOptions {
  /** The language of the text (BCP 47), `en` unless said. */
  language?: string | undefined
  /** What is said replaces that of `defaultBlameBudget`; whole numbers, at most a hundred times the default. */
  budget?: Partial<BlameBudget> | undefined
}

export interface PhraseOptions {
  /** When which revision was what readers saw, in order of time; each lasts until the next. None unless said. */
  releases?: readonly ReleaseTime[] | undefined
  /** When readers saw no text at all, in any order. */
  hidden?: readonly Interval[] | undefined
  ignoreCase?: boolean | undefined
}

const optionsSchema: z.ZodType<HistoryOptions> = z.strictObject({
  format: formatSchema,
  language: z.string().optional(),
  budget: budgetSchema(defaultBlameBudget),
})
const phraseOptionsSchema: z.ZodType<PhraseOptions> = z.strictObject({
  releases: z.array(z.strictObject({ number: z.int(), revision: z.int(), at: z.date() })).optional(),
  hidden: z.array(z.strictObject({ from: z.date(), to: z.date().nullable() })).optional(),
  ignoreCase: z.boolean().optional(),
})
const longestPhrase = 1_000

/** Where times do not go forward. */
function orderErrors(releases: readonly ReleaseTime[], hidden: readonly Interval[]): RefusalError[] {
  const early = releases.flatMap(({ at }, index) =>
    index > 0 && at < releases[index - 1]!.at
      ? [{ path: `/options/releases/${index}/at`, message: 'is before the release before it' }]
      : [],
  )
  const reversed = hidden.flatMap(({ from, to }, index) =>
    to !== null && to < from ? [{ path: `/options/hidden/${index}/to`, message: 'is before its start' }] : [],
  )
  return [...early, ...reversed]
}

/**
 * The revisions of one document, oldest first, and what they say about its words. They are added one by one; a later one changes nothing
 * that was said about an earlier one. Blocks that did not change are kept once. Every method refuses with `validation_failed` what has
 * another shape, and with `not_found` a revision that was not added.
 */
export class History {
  private readonly ordinals = new Map<string | number, number>()
  private readonly blocks: Block[] = []
  private readonly revisions: HistoryRevision[] = []
  private readonly blames: BlameHistory
  private readonly language: string
  private readonly format: SourceFormat
  private readonly blockAt = (ordinal: number): Block => this.blocks[ordinal]!

  /** @throws Refusal `validation_failed`, or `invalid_language` for what is no language tag. */
  constructor(options: HistoryOptions = {}) {
    const { format = 'text', language, budget } = checked(optionsSchema, options, '/options')
    this.language = languageOf(language)
    this.format = format
    this.blames = new BlameHistory({
      blockAt: this.blockAt,
      language: this.language,
      budget: budgetOf(defaultBlameBudget, budget),
    })
  }

  /**
   * Adds the next revision. Its number is above those before it; gaps are no matter. Keys of blocks are not looked at. Cost: linear in
   * the document, and the attribution of the blocks that no revision before held.
   *
   * @throws Refusal as `compare` does, with `/number` and `/document`; then nothing was added.
   */
  add(number: number, document: DocumentInput): this {
    const last = this.revisions.at(-1)?.number
    checked(z.int(), number, '/number')
    if (last !== undefined && number <= last)
      refuse([{ path: '/number', message: `is not above that of the revision before, ${last}` }])
    const ordinals = ownKeys(readDocument(document, this.format, '/document')).map(({ key, block }) => {
      const known = this.ordinals.get(key)
      if (known !== undefined) return known
      this.ordinals.set(key, this.blocks.length)
      return this.blocks.push(block) - 1
    })
    const revision = { number, blocks: ordinals }
    this.revisions.push(revision)
    this.blames.extend(revision)
    return this
  }

  /**
   * Which revision brought each word of a revision, through moves, splits, merges and reverts; of a block that is the same, the
   * revision that first held it. White space goes with the word before it. `degraded` says how many blocks the budget, which is that of
   * the whole history, left attributed more coarsely. Cost: linear in the document.
   */
  blame(number: number): Blame {
    this.indexOf(number, '/number')
    return this.blames.blame(number)
  }

  /**
   * In which revisions a phrase stood, within one block; and when readers saw it, if `releases` says what they saw. White space, and the
   * style of quotation marks and apostrophes, make no difference; with `ignoreCase` nor does case. A phrase has 1 to 1,000 UTF-16
   * units besides white space. Cost: linear in the distinct blocks, and a step for each block of each revision.
   */
  phraseTimes(phrase: string, options: PhraseOptions = {}): PhraseTimes {
    const { releases = [], hidden = [], ignoreCase = false } = checked(phraseOptionsSchema, options, '/options')
    const length = foldPhrase(checked(z.string(), phrase, '/phrase'), ignoreCase).trim().length
    if (length === 0 || length > longestPhrase)
      refuse([{ path: '/phrase', message: `is not of 1 to ${longestPhrase} UTF-16 units besides white space` }])
    const errors = orderErrors(releases, hidden)
    if (errors.length > 0) refuse(errors)
    return phraseTimes(this.revisions, phrase, { blockAt: this.blockAt, releases, hidden, ignoreCase })
  }

  /**
   * Which revisions touched each block on the way from one revision to a later one, by position: `to` those of the later document,
   * `from` those of the earlier one whose blocks are no longer there. The earlier revision itself touches nothing. Cost: linear in the
   * documents between where blocks stayed; blocks that came and left together are compared within the budget of one comparison
   * for all of them.
   */
  touchedBetween(from: number, to: number): TouchedBetween {
    const [first, last] = [this.indexOf(from, '/from'), this.indexOf(to, '/to')]
    if (first > last) refuse([{ path: '/to', message: 'is before the other revision' }])
    const options = { language: this.language, meter: new Meter(defaultBudget) }
    return touchedBetween(this.revisions.slice(first, last + 1), {
      blockAt: this.blockAt,
      pair: (before, after) => pairsOf(alignBlocks(before, after, options), before.length, after.length),
    })
  }

  private indexOf(number: number, at: string): number {
    checked(z.int(), number, at)
    const index = this.revisions.findIndex((revision) => revision.number === number)
    if (index >= 0) return index
    throw new Refusal('not_found', 'The history does not have this revision.', [
      { path: at, message: 'is not a revision of the history' },
    ])
  }
}

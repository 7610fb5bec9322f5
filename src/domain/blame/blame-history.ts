import { isMetadata } from '../content/block-list.js'
import { textOf } from '../content/block-text.js'
import type { Block } from '../content/content.js'
import { attributeBlock, type AttributedBlock } from './attribute-block.js'
import { type BlameBudget, BlameMeter, defaultBlameBudget } from './blame-budget.js'
import type { Blame, BlamedBlock, BlameRun } from './blame.js'
import { type GoneBlock, PredecessorSearch } from './find-predecessors.js'
import type { BlockLookup, HistoryRevision } from './history.js'
import { PassageIndex } from './passage-index.js'
import { WordArchive } from './word-archive.js'
import { WordCutter } from './word-cutter.js'

export interface BlameOptions {
  blockAt: BlockLookup
  /** The article's language (BCP 47), which says where words end. One that is not known is treated as English. */
  language: string
  budget?: Readonly<BlameBudget>
}

type KnownBlock = AttributedBlock & { introducedIn: number }

/**
 * Which revision brought each word of an article, through moves, splits, merges and reverts, for every revision of the history
 * at once. It is given the revisions one by one, oldest first; a later one never changes what was said about an earlier one, so
 * that it can be kept and extended.
 *
 * A block is attributed when a revision first holds it (see `attributeBlock`), and keeps that wherever and whenever it stands.
 * Words have no white space here: it goes with the word before it, and that of a block without words with its block. Equal words
 * are equal letter by letter: a change of case or of an apostrophe brings a new word. A block that is empty, or was emptied by a
 * redaction, has no runs; words that had come down through an emptied block belong to the revision after it.
 *
 * For readers the history is that of the released revisions alone, in which nothing else ever stood: no number of a
 * revision that was not released can show (P1), and a word is the release's that brought it to readers.
 *
 * Cost: for each revision its list of ordinals, and the text of its new blocks. Past the budget blocks are attributed more
 * coarsely, at worst as a whole to the revision that brought them, and `degraded` says how many.
 */
export class BlameHistory {
  private readonly known = new Map<number, KnownBlock>()
  private readonly documents = new Map<number, readonly number[]>()
  private readonly meter: BlameMeter
  private readonly archive = new WordArchive()
  private readonly passages: PassageIndex
  private readonly cutter: WordCutter
  private readonly blockAt: BlockLookup
  private before: readonly number[] = []

  constructor({ blockAt, language, budget = defaultBlameBudget }: BlameOptions) {
    this.blockAt = blockAt
    this.meter = new BlameMeter(budget)
    this.passages = new PassageIndex(this.archive, this.meter)
    this.cutter = new WordCutter(this.archive, language)
  }

  /** The next revision. Its number must be higher than those before, and is taken as it is: gaps are no matter. */
  extend({ number, blocks }: HistoryRevision): void {
    const came = new Map<number, number>()
    blocks.forEach((ordinal, position) => {
      if (!this.known.has(ordinal) && !came.has(ordinal)) came.set(ordinal, position)
    })
    if (came.size > 0) this.attribute(number, came, this.goneBlocks(new Set(blocks)))
    this.documents.set(number, blocks)
    this.before = blocks
  }

  /** @throws RangeError for a revision that is not in the history. Cost: linear in its document. */
  blame(revision: number): Blame {
    const document = this.documents.get(revision)
    if (document === undefined) throw new RangeError(`revision ${revision} is not in this history`)
    const coarse = document.map((ordinal) => this.known.get(ordinal)!.coarse).filter((reason) => reason !== null)
    const blocks = document.map((ordinal, position): BlamedBlock => {
      const known = this.known.get(ordinal)!
      return { position, introducedIn: known.introducedIn, runs: this.runsOf(this.blockAt(ordinal), known) }
    })
    const reason = coarse.includes('work') ? 'work' : 'size'
    return { revision, blocks, degraded: coarse.length === 0 ? null : { reason, blocks: coarse.length } }
  }

  private goneBlocks(present: ReadonlySet<number>): GoneBlock[] {
    const gone = new Map<number, GoneBlock>()
    this.before.forEach((ordinal, position) => {
      const archived = this.known.get(ordinal)?.archived
      if (!archived || present.has(ordinal) || gone.has(ordinal)) return
      gone.set(ordinal, { archived, position, field: fieldOf(this.blockAt(ordinal)) })
    })
    return [...gone.values()]
  }

  private attribute(revision: number, came: ReadonlyMap<number, number>, gone: readonly GoneBlock[]): void {
    const { archive, passages, cutter, meter } = this
    const predecessors = new PredecessorSearch(archive, gone, meter)
    let rank = 0
    for (const [ordinal, position] of came) {
      const block = this.blockAt(ordinal)
      // Counted from the start, and for what is behind a split or a merge from the end.
      const ranks = [rank, rank + gone.length - came.size]
      rank++
      const attributed = attributeBlock(
        { text: block === null ? '' : textOf(block), position, ranks, field: fieldOf(block), revision },
        { archive, passages, predecessors, cutter, meter },
      )
      this.known.set(ordinal, { ...attributed, introducedIn: revision })
    }
  }

  private runsOf(block: Block | null, { archived, introducedIn }: KnownBlock): BlameRun[] {
    const text = block === null ? '' : textOf(block)
    if (text === '') return []
    if (archived === null || archived.start === archived.end) return [{ text, revision: introducedIn }]
    const runs: BlameRun[] = []
    let [start, end] = [0, 0]
    const revisionAt = (offset: number): number => this.archive.blockAt(this.archive.birthOf(offset))!.revision
    let revision = revisionAt(archived.start)
    for (let offset = archived.start; offset < archived.end; offset++) {
      end += this.archive.lengthAt(offset)
      const next = offset + 1 < archived.end ? revisionAt(offset + 1) : null
      if (next === revision) continue
      runs.push({ text: text.slice(start, end), revision })
      start = end
      revision = next ?? revision
    }
    return runs
  }
}

function fieldOf(block: Block | null): string | null {
  return block !== null && isMetadata(block) ? block.kind : null
}

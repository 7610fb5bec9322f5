import { sharedWords, type WordBag, wordSimilarity, wordsBeyond } from '../diff/alignment/word-bag.js'
import { sameKindThreshold } from '../diff/alignment/similar-candidates.js'
import type { BlameMeter } from './blame-budget.js'
import type { ArchivedBlock, WordArchive } from './word-archive.js'

/** A block that left the document in the revision that is looked at. */
export interface GoneBlock {
  archived: ArchivedBlock
  position: number
  /** Kinds of which a document has one at most (headline, byline …); null for others. */
  field: string | null
}

export interface Predecessors {
  /** In the order of the document before: the new block is an edited form of these, one after the other. */
  edited: ArchivedBlock[]
  /** A longer block of which the new one seems to be a part. */
  partOf: ArchivedBlock | null
  /** Set when there was too little left of the budget to look. */
  coarse: boolean
  /** The block's own words as a bag, where that was made: it is wanted again when the block leaves. */
  bag: WordBag | null
}

/** Where a block stands that came. */
export interface Place {
  position: number
  /** Which of the blocks that left, by their order, are likely to be the one that stood in its place. */
  ranks: readonly number[]
  field: string | null
}

const none: Predecessors = { edited: [], partOf: null, coarse: false, bag: null }

// A word that stands in more blocks than this does not tell one from another.
const mostPostings = 32
const mostCandidates = 8
/** Of the words of a part, this share must be in the whole. */
const partThreshold = 0.7
/** Of the words of a further predecessor, this share must be in the block and not in the predecessors found before. */
const furtherThreshold = 0.5
const leastWords = 5

/** The words of a block (marks left out), sorted, each as often as it occurs. */
export function bagOf(archive: WordArchive, words: ArrayLike<number>): WordBag {
  const bag = new Uint32Array(words.length)
  let count = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (archive.isWord(word)) bag[count++] = word
  }
  return bag.subarray(0, count).sort()
}

/**
 * Which of the blocks that left are earlier forms of a block that came. The most similar one, from the threshold up at which the
 * diff calls it the same block; the one with the same field (a headline's predecessor is the headline before) however little
 * they share; and others that account for words which that one does not have (a merge). A block that is like none but whose words are
 * mostly in one is a part of it (a split). Ties go to the nearest position. Cost: the words of a block, which `ranks`
 * settles when one paragraph was edited in its place; otherwise once the words of all that left, then for each block its words times
 * at most 32, plus eight comparisons. The second kind is taken from `meter`: nothing is found, and `coarse` says so, past it.
 */
export class PredecessorSearch {
  private bags: WordBag[] | null = null
  private readonly postings = new Map<number, number[]>()
  private readonly fields = new Map<string, number[]>()
  /** How many words each block shares with the one that is looked at; all 0 in between. */
  private readonly shared: Uint32Array

  constructor(
    private readonly archive: WordArchive,
    /** In document order. */
    private readonly gone: readonly GoneBlock[],
    private readonly meter: BlameMeter,
  ) {
    this.shared = new Uint32Array(gone.length)
    gone.forEach(({ field }, index) => {
      if (field !== null) this.fields.set(field, [...(this.fields.get(field) ?? []), index])
    })
  }

  find(words: Int32Array, { position, ranks, field }: Place): Predecessors {
    if (this.gone.length === 0) return none
    const inPlace = ranks
      .map((rank) => this.gone[rank])
      .find((gone) => gone !== undefined && this.sharesEnds(gone, words))
    if (inPlace !== undefined) return { ...none, edited: [inPlace.archived] }

    const bag = bagOf(this.archive, words)
    const bags = this.bagsOfGone()
    const candidates = bags === null ? null : this.candidates(bag, field)
    if (bags === null || candidates === null) return { ...none, bag, coarse: true }
    const scored = candidates.map((index) => {
      const similarity = wordSimilarity(bag, bags[index]!)
      const sameField = field !== null && this.gone[index]!.field === field
      return { index, weight: sameField ? 1 + similarity : similarity }
    })
    const distance = (index: number): number => Math.abs(this.gone[index]!.position - position)
    scored.sort((a, b) => b.weight - a.weight || distance(a.index) - distance(b.index) || a.index - b.index)
    const best = scored[0]
    if (best === undefined) return { ...none, bag }
    if (best.weight < sameKindThreshold) {
      const whole = scored.find(({ index }) => isPart(bag, bags[index]!))
      return { ...none, bag, partOf: whole === undefined ? null : this.gone[whole.index]!.archived }
    }
    const chosen = [best.index]
    let rest = wordsBeyond(bag, bags[best.index]!)
    for (const { index } of scored.slice(1)) {
      const other = bags[index]!
      const further = sharedWords(rest, other)
      if (further < leastWords || further < furtherThreshold * other.length) continue
      chosen.push(index)
      rest = wordsBeyond(rest, other)
    }
    chosen.sort((a, b) => a - b)
    return { ...none, bag, edited: chosen.map((index) => this.gone[index]!.archived) }
  }

  /** Whether a block has three quarters of its words, and of the other's, in common with it at the start and the end. */
  private sharesEnds({ archived }: GoneBlock, words: Int32Array): boolean {
    const there = this.archive.wordsOf(archived)
    const shorter = Math.min(there.length, words.length)
    let shared = 0
    while (shared < shorter && there[shared] === words[shared]) shared++
    let end = 0
    while (shared + end < shorter && there[there.length - 1 - end] === words[words.length - 1 - end]) end++
    return 4 * (shared + end) >= 3 * Math.max(there.length, words.length) && shorter > 0
  }

  private bagsOfGone(): WordBag[] | null {
    if (this.bags !== null) return this.bags
    const size = this.gone.reduce((sum, { archived }) => sum + archived.end - archived.start, 0)
    if (!this.meter.spend('pairing', size)) return null
    this.bags = this.gone.map(({ archived }) => archived.bag ?? bagOf(this.archive, this.archive.wordsOf(archived)))
    this.bags.forEach((bag, index) => {
      bag.forEach((word, k) => {
        if (k > 0 && bag[k - 1] === word) return
        const known = this.postings.get(word)
        if (known === undefined) this.postings.set(word, [index])
        else known.push(index)
      })
    })
    return this.bags
  }

  /** The blocks worth a comparison: those of the same field, and those that share most words which are not everywhere. */
  private candidates(bag: WordBag, field: string | null): number[] | null {
    const found = field === null ? [] : [...(this.fields.get(field) ?? [])]
    for (const index of found) this.shared[index] = 0xffffffff
    let steps = found.length
    bag.forEach((word, k) => {
      if (k > 0 && bag[k - 1] === word) return
      const there = this.postings.get(word)
      if (there === undefined || there.length > mostPostings) return
      steps += there.length
      for (const index of there) {
        if (this.shared[index] === 0) found.push(index)
        if (this.shared[index]! < 0xffffffff) this.shared[index]!++
      }
    })
    const { shared } = this
    const best = found.toSorted((a, b) => shared[b]! - shared[a]! || a - b).slice(0, mostCandidates)
    for (const index of found) shared[index] = 0
    for (const index of best) steps += bag.length + this.bags![index]!.length
    return this.meter.spend('pairing', steps) ? best : null
  }
}

function isPart(bag: WordBag, whole: WordBag): boolean {
  return bag.length >= leastWords && sharedWords(bag, whole) >= partThreshold * bag.length
}

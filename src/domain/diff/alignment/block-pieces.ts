import { textOf } from '../../content/block-text.js'
import type { Block } from '../../content/content.js'
import type { Meter } from '../budget.js'
import type { KeyedBlock } from '../diff.js'
import { costOfCutting } from '../words/plain-units.js'
import { wordEnds } from '../words/split-words.js'
import { cutIntoPieces, type Pieces } from '../words/pieces.js'
import type { Vocabulary } from '../words/vocabulary.js'
import type { WordBag } from './word-bag.js'

/** How much of a block is looked at to recognise it, in UTF-16 units. */
export const recognisedBy = 16_000

/**
 * The words of a document's blocks, each cut once however often it is asked for. A block that the budget does not allow to be
 * cut, or whose text is longer than `recognisedBy`, has no pieces; the bag of a long one is that of its beginning.
 */
export class BlockPieces {
  private readonly pieces: (Pieces | null | undefined)[] = []
  private readonly bags: (WordBag | null | undefined)[] = []

  constructor(
    private readonly blocks: readonly KeyedBlock[],
    private readonly options: { language: string; meter: Meter; vocabulary: Vocabulary },
  ) {}

  block(position: number): Block {
    return this.blocks[position]!.block
  }

  key(position: number): string | number {
    return this.blocks[position]!.key
  }

  /** The pieces of a block's whole text, if it was cut to recognise it. Costs nothing. */
  known(position: number): Pieces | undefined {
    const pieces = this.pieces[position]
    if (pieces === undefined || pieces === null) return undefined
    return pieces.text.length === textOf(this.block(position)).length ? pieces : undefined
  }

  of(position: number): Pieces | null {
    const known = this.pieces[position]
    if (known !== undefined) return known
    return (this.pieces[position] = this.cut(textOf(this.block(position)).slice(0, recognisedBy)))
  }

  /** What a block is recognised by: its words in lower case, and for media where it comes from as well. `null` when the budget is used up. */
  bag(position: number): WordBag | null {
    const known = this.bags[position]
    if (known !== undefined) return known
    const block = this.block(position)
    const pieces =
      block.kind === 'image'
        ? this.cut(`${block.src} ${block.alt} ${block.caption ?? ''}`.slice(0, recognisedBy))
        : block.kind === 'embed'
          ? this.cut(`${block.url} ${block.title ?? ''}`.slice(0, recognisedBy))
          : this.of(position)
    return (this.bags[position] = pieces && this.wordsOf(pieces))
  }

  private cut(text: string): Pieces | null {
    const { language, meter, vocabulary } = this.options
    if (!meter.spend('characters', costOfCutting(text))) return null
    return cutIntoPieces(text, wordEnds(text, language, 0, text.length, [0]), vocabulary)
  }

  /** A text without a word gives its marks instead. */
  private wordsOf({ numbers }: Pieces): WordBag {
    const { vocabulary } = this.options
    const words: number[] = []
    for (const number of numbers) {
      const word = vocabulary.word(number)
      if (word >= 0) words.push(word)
    }
    return words.length > 0 ? words : numbers
  }
}

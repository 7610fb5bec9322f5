import { Injectable } from '@nestjs/common'
import type { TouchedBetween } from '../../domain/blame/touched-between.js'
import { textLength } from '../../domain/content/block-text.js'
import { Threads } from './threads.js'
import { type Range, runTouched } from './touched-task.js'

/** Up to so much text and so many places in lists of blocks the question is answered where it is asked. */
const small = { text: 60_000, places: 20_000 }

/** Finds which revisions touched which blocks without holding the event loop. Throws `unavailable`. */
@Injectable()
export class Ranges {
  constructor(private readonly threads: Threads) {}

  /** Undefined when it could not be told in time. */
  async touched(range: Range): Promise<TouchedBetween | undefined> {
    const places = range.history.reduce((sum, { blocks }) => sum + blocks.length, 0)
    let text = 0
    for (const block of range.blocks.values()) text += textLength(block)
    if (!this.threads.isThere || (places <= small.places && text <= small.text)) return runTouched(range)
    return this.threads.run<TouchedBetween>('runTouched', range)
  }
}

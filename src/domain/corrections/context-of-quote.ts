import type { Block } from '../content/content.js'
import { textOf } from '../content/block-text.js'
import type { TextQuote } from './correction.js'
import type { Occurrence } from './occurrences-of.js'

/**
 * The context as an expression in which any white space stands for any other. Bounded: with `\s*`, a document of nothing but
 * spaces and a quote of one space take quadratic time.
 */
function loosely(context: string): string {
  const words = context.trim().split(/\s+/)
  return words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s{1,64}')
}

/**
 * Makes the test whether an occurrence stands right after a quote's `prefix` and right before its `suffix`. Both may reach into
 * the blocks around, and white space in them and beside them is taken loosely, because what a browser selects has other line
 * breaks than what was stored. A context that is not given, or blank, agrees with everything. Cost: linear in the document
 * once, then in the context for each occurrence.
 */
export function contextOfQuote(blocks: readonly Block[], { prefix = '', suffix = '' }: TextQuote) {
  const texts = blocks.map(textOf)
  const document = texts.join('\n')
  const offsets: number[] = []
  let offset = 0
  for (const text of texts) {
    offsets.push(offset)
    offset += text.length + 1
  }
  const before = new RegExp(`(?<=${loosely(prefix)}\\s{0,64})`, 'y')
  const after = new RegExp(`\\s{0,64}${loosely(suffix)}`, 'y')
  return (at: Occurrence): boolean => {
    const start = offsets[at.block] ?? 0
    before.lastIndex = start + at.start
    after.lastIndex = start + at.end
    return before.test(document) && after.test(document)
  }
}

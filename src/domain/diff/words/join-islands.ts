import type { WordSegment } from '../diff.js'
import { isWordAt, wordEnds } from './split-words.js'

/** The longest unchanged stretch between two changes that may be taken into them, in UTF-16 units and in words. */
const longestIsland = 24
const mostWords = 2

// What ends a sentence, an item, a cell or a row stays between what it parts.
const parts = /[\t\n.!?…。！？।؟۔]/

interface Change {
  removed: string
  added: string
}

/**
 * Takes short unchanged stretches between two changes into both of them, so that a rewritten clause reads as one replacement and
 * not as confetti. Where all around was only added, or only removed, the stretch stays. Taken in are: white space and
 * punctuation without a word; and one or two words that are no longer than what changed on either side, where at least one
 * side is a replacement ("a lone shared 'the' between two rewritten clauses"). Never what ends a sentence, an item or a cell.
 * Expects and gives at most one removal, then at most one addition, between unchanged stretches; both texts stay exactly the same (D1).
 * Cost: linear.
 */
export function joinIslands(segments: readonly WordSegment[], language: string): WordSegment[] {
  if (segments.length < 3) return [...segments]
  const changes: Change[] = []
  const between: string[] = []
  let change: Change = { removed: '', added: '' }
  const close = (): void => {
    changes.push(change)
    while (changes.length > 1 && isIsland(between.at(-1)!, changes.at(-2)!, changes.at(-1)!, language)) {
      const [right, island, left] = [changes.pop()!, between.pop()!, changes.pop()!]
      changes.push({ removed: left.removed + island + right.removed, added: left.added + island + right.added })
    }
    change = { removed: '', added: '' }
  }
  const first = segments[0]!.op === 'same' ? segments[0]!.text : ''
  const last = segments.at(-1)!.op === 'same' ? segments.at(-1)!.text : ''
  const [begin, end] = [first === '' ? 0 : 1, last === '' ? segments.length : segments.length - 1]
  for (let index = begin; index < end; index++) {
    const { op, text } = segments[index]!
    if (op === 'remove') change.removed = text
    else if (op === 'add') change.added = text
    else {
      close()
      between.push(text)
    }
  }
  close()

  const joined: WordSegment[] = first === '' ? [] : [{ op: 'same', text: first }]
  changes.forEach(({ removed, added }, index) => {
    if (index > 0) joined.push({ op: 'same', text: between[index - 1]! })
    if (removed !== '') joined.push({ op: 'remove', text: removed })
    if (added !== '') joined.push({ op: 'add', text: added })
  })
  if (last !== '') joined.push({ op: 'same', text: last })
  return joined
}

function isIsland(text: string, left: Change, right: Change, language: string): boolean {
  if (text.length > longestIsland || parts.test(text)) return false
  const removes = left.removed !== '' || right.removed !== ''
  const adds = left.added !== '' || right.added !== ''
  if (!removes || !adds) return false
  let words = 0
  let start = 0
  for (const end of wordEnds(text, language)) {
    if (isWordAt(text, start, end) && ++words > mostWords) return false
    start = end
  }
  if (words === 0) return true
  const replaces = ({ removed, added }: Change): boolean => removed !== '' && added !== ''
  const size = ({ removed, added }: Change): number => Math.max(removed.length, added.length)
  const length = text.trim().length
  return (replaces(left) || replaces(right)) && length <= size(left) && length <= size(right)
}

import type { Entry, Segment } from './diff.js'
import { splitSentences } from './words/split-sentences.js'
import { countWords } from './words/split-words.js'

/** A sentence with fewer words is too common to be said to have moved. */
const fewestWords = 4

interface Place {
  list: Segment[]
  index: number
}

/**
 * Finds sentences that were taken from one place and put, unchanged but for white space at their ends, in another, also of another
 * block, and makes each of the two a segment `move` with a number in `pair` and the `side` it stands on. A sentence that went or came
 * more than once is no move: one cannot say which went where. For segments of whole sentences; changes them in place. Within a
 * block `same`, `remove` and `move` of side `before` are its text before, `same`, `add` and `move` of side `after` its text after.
 * Sentences in blocks that were added or removed whole are not looked at: they have no segments. Cost: linear.
 */
export function findSentenceMoves(entries: readonly Entry[], language: string): void {
  const lists = entries.flatMap((entry) =>
    entry.op === 'edit' || entry.op === 'move'
      ? [entry.segments]
      : entry.op === 'split' || entry.op === 'merge'
        ? entry.segments
        : [],
  )
  for (const list of lists) replaceAll(list, bySentence(list, language))
  const gone = placesOf(lists, 'remove', language)
  const came = placesOf(lists, 'add', language)
  let pair = 0
  for (const [text, from] of gone) {
    const to = came.get(text)
    if (!from || !to) continue
    pair++
    for (const [{ list, index }, side] of [
      [from, 'before'],
      [to, 'after'],
    ] as const) {
      list[index] = { op: 'move', text: list[index]!.text, pair, side }
    }
  }
  for (const list of lists) replaceAll(list, joined(list))
}

/** One by one: more segments than a call takes arguments may stand in a block. */
function replaceAll(list: Segment[], segments: readonly Segment[]): void {
  list.length = 0
  for (const segment of segments) list.push(segment)
}

function bySentence(segments: readonly Segment[], language: string): Segment[] {
  return segments.flatMap((segment): Segment[] => {
    if (segment.op === 'same' || segment.op === 'move') return [segment]
    return splitSentences(segment.text, language).map((text) => ({ op: segment.op, text }))
  })
}

/** Where each sentence stands that went, or came, once; `null` for one that did so more often. */
function placesOf(lists: readonly Segment[][], op: Segment['op'], language: string): Map<string, Place | null> {
  const places = new Map<string, Place | null>()
  for (const list of lists) {
    list.forEach((segment, index) => {
      if (segment.op !== op) return
      const text = segment.text.trim()
      if (countWords(text, language) < fewestWords) return
      places.set(text, places.has(text) ? null : { list, index })
    })
  }
  return places
}

/** What is no move, in as few segments as it was. */
function joined(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = []
  for (const segment of segments) {
    const last = result.at(-1)
    if (last !== undefined && last.op === segment.op && segment.op !== 'move') last.text += segment.text
    else result.push(segment)
  }
  return result
}

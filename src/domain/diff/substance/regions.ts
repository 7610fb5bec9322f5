import { isSpace } from '../words/is-space.js'
import type { ChangedText, Range, Side } from './changes.js'
import { mayEnd, sentenceEnds } from './sentence-ends.js'

/** Units of unchanged text that are read on either side of a change: enough for "on Tuesday, 12 March 2024, at". */
const context = 40
/** How far apart two changes of one sentence may be and still be read together. */
const farthest = 400

/** Changes of one sentence, which are read together: what one of them takes away another may put back. */
export interface Region {
  /** What is read of each text: the changes with some context, not past the ends of the sentence. */
  windows: Record<Side, Range[]>
  /** Indexes of the first change and behind the last. */
  first: number
  end: number
}

/** The regions of a changed text in order. A region ends where a sentence does. Cost: linear in the changes and their context. */
export function regionsOf({ before, after, changes }: ChangedText): Region[] {
  const regions: Region[] = []
  let region: Region | undefined
  changes.forEach((change, index) => {
    const last = changes[index - 1]
    const gap = last === undefined ? 0 : change.before.start - last.before.end
    // Asked of both texts: what follows the gap says whether a stop in it is an end, and may differ.
    const ended =
      last !== undefined &&
      gap <= farthest &&
      mayEnd.test(before.slice(last.before.end, change.before.start)) &&
      (sentenceEnds(before, last.before.end, change.before.start, 1).length > 0 ||
        sentenceEnds(after, last.after.end, change.after.start, 1).length > 0)
    if (region === undefined || gap > farthest || ended) {
      region = { windows: { before: [], after: [] }, first: index, end: index + 1 }
      regions.push(region)
    }
    region.end = index + 1
    put(region.windows.before, windowAround(before, change.before))
    put(region.windows.after, windowAround(after, change.after))
  })
  return regions
}

function put(windows: Range[], next: Range): void {
  const last = windows.at(-1)
  if (last !== undefined && next.start <= last.end) last.end = Math.max(last.end, next.end)
  else windows.push(next)
}

/** A range with context, cut at the ends of its sentence and between words. */
function windowAround(text: string, { start, end }: Range): Range {
  let from = Math.max(0, start - context)
  // To the end of the word that would be cut; words that long are no words.
  if (from > 0) while (from < start && !isSpace(text.charCodeAt(from - 1))) from++
  const behind = sentenceEnds(text, from, start).at(-1)
  if (behind !== undefined) from = behind
  let until = Math.min(text.length, end + context)
  while (until < text.length && until > end && !isSpace(text.charCodeAt(until))) until--
  const next = sentenceEnds(text, end, until, 1)[0]
  return { start: from, end: next ?? until }
}

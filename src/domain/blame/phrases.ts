import { textOf } from '../content/block-text.js'
import { exposureOf, type Interval, type ReleaseTime } from '../corrections/exposure.js'
import { foldPhrase } from './fold-phrase.js'
import type { BlockLookup, HistoryRevision } from './history.js'

export interface PhraseOptions {
  blockAt: BlockLookup
  /** In ascending order; those whose revision is not in the history hold nothing. */
  releases: readonly ReleaseTime[]
  /** When readers saw no text at all (`withheld`, `canceled`), in any order. */
  hidden?: readonly Interval[]
  ignoreCase?: boolean
}

export interface PhraseTimes {
  /** From the first to the last of neighbours in the history that all hold the phrase, both included; rising. */
  revisions: { from: number; to: number }[]
  /** When the live release held it, as long as possible; `to` is null while it does. */
  public: Interval[]
}

/**
 * When a phrase was in an article. It is looked for in the text of one block at a time (`textOf`), whatever its marks, also
 * within longer words (`12` in `120`), as `foldPhrase` compares. The caller refuses a phrase that is empty after folding
 * (nothing but white space), which is found nowhere, and one of more than 1,000 characters; and for readers passes the released
 * revisions alone, so that no other number shows: they are then the neighbours of each other. An emptied block holds nothing. Cost: each
 * distinct block is searched once, and each revision takes a step for each of its blocks.
 */
export function phraseTimes(
  history: readonly HistoryRevision[],
  phrase: string,
  { blockAt, releases, hidden = [], ignoreCase = false }: PhraseOptions,
): PhraseTimes {
  const wanted = foldPhrase(phrase, ignoreCase).trim()
  const searched = new Map<number, boolean>()
  const holdsPhrase = (ordinal: number): boolean => {
    let found = searched.get(ordinal)
    if (found === undefined) {
      const block = blockAt(ordinal)
      found = block !== null && wanted !== '' && foldPhrase(textOf(block), ignoreCase).includes(wanted)
      searched.set(ordinal, found)
    }
    return found
  }

  const revisions: PhraseTimes['revisions'] = []
  const holding = new Set<number>()
  let last: PhraseTimes['revisions'][number] | null = null
  for (const { number, blocks } of history) {
    if (blocks.some(holdsPhrase)) {
      holding.add(number)
      if (last === null) revisions.push((last = { from: number, to: number }))
      else last.to = number
    } else last = null
  }
  return { revisions, public: joined(exposureOf(releases, holding, hidden).intervals) }
}

/** Intervals that follow on from each other as one. */
function joined(intervals: readonly Interval[]): Interval[] {
  const all: Interval[] = []
  for (const { from, to } of intervals) {
    const last = all.at(-1)
    if (last !== undefined && last.to?.getTime() === from.getTime()) last.to = to
    else all.push({ from, to })
  }
  return all
}

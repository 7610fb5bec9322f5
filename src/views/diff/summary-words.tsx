import type { ComponentChildren } from 'preact'
import type { Diff } from '../../domain/diff/diff.js'
import { useSetting } from '../setting/setting.js'

interface SummaryWordsProps {
  summary: Diff['summary']
  /** Show the counts of words in the looks of what they count, as the key to the text below. */
  marked?: boolean
}

/** What changed, counted, in words: "2 passages edited · 1 passage added · 14 words added". */
export function SummaryWords({ summary, marked = false }: SummaryWordsProps) {
  const { diff } = useSetting().words
  const counts = [
    [summary.edited, diff.blocksEdited],
    [summary.added, diff.blocksAdded],
    [summary.removed, diff.blocksRemoved],
    [summary.moved, diff.blocksMoved],
    [summary.split, diff.blocksSplit],
    [summary.merged, diff.blocksMerged],
  ] as const
  const added = diff.wordsAdded(summary.wordsAdded)
  const removed = diff.wordsRemoved(summary.wordsRemoved)
  const said: ComponentChildren[] = [
    ...counts.filter(([count]) => count > 0).map(([count, phrase]) => phrase(count)),
    ...(summary.wordsAdded > 0 ? [marked ? <ins>{added}</ins> : added] : []),
    ...(summary.wordsRemoved > 0 ? [marked ? <del>{removed}</del> : removed] : []),
  ]
  if (said.length === 0) return <>{diff.nothing}</>
  return <>{said.map((phrase, position) => (position === 0 ? phrase : ['\u00a0· ', phrase]))}</>
}

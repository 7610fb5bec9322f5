import { diffWordsWithSpace } from 'diff'
import DiffMatchPatch from 'diff-match-patch'
import fastDiff from 'fast-diff'
import { textOf } from '../../dist/domain/content/block-text.js'
import { compareDocuments } from '../../dist/domain/diff/compare-documents.js'
import { compareSides } from '../../dist/platform/workers/comparison-task.js'

const inline = { inline: true }

/** Each engine takes a pair and gives a function that counts the edited characters of its result, called outside the timing. */
export function ours({ language, from, to }, { cleanUp = true, json = false } = {}) {
  const diff = compareDocuments(from, to, { language, from: inline, to: inline, cleanUp })
  if (json) JSON.stringify(diff)
  return () => editedCharacters(diff)
}

/** As POST /v1/diffs does it: both sides are read, checked and keyed as well. `format` is that of the pair's texts. */
export const oursFrom =
  (format) =>
  ({ language, old, new: now }) => {
    const side = (value) => ({ content: { headline: 'From a corpus', body: { format, value } }, at: '' })
    const diff = compareSides({ from: side(old), to: side(now), options: { language, from: inline, to: inline } })
    return () => editedCharacters(diff)
  }

function editedCharacters(diff) {
  let count = 0
  const segments = (list) => {
    for (const { op, text } of list) if (op !== 'same') count += text.length
  }
  for (const entry of diff.entries) {
    if (entry.op === 'add' || entry.op === 'remove') count += textOf(entry.block).length
    else if (entry.op === 'split' || entry.op === 'merge') segments(entry.segments.flat())
    else if (entry.op !== 'same') segments(entry.segments)
  }
  return count
}

const changed = (parts) =>
  parts.reduce((sum, { added, removed, value }) => sum + (added || removed ? value.length : 0), 0)
const tuples = (parts) => parts.reduce((sum, [op, text]) => sum + (op === 0 ? 0 : text.length), 0)

export const peers = [
  [
    'jsdiff `diffWordsWithSpace`, whole text',
    ({ old, new: now }) => {
      const parts = diffWordsWithSpace(old, now)
      return () => changed(parts)
    },
  ],
  [
    'diff-match-patch, semantic clean-up',
    ({ old, new: now }) => {
      const engine = new DiffMatchPatch()
      const parts = engine.diff_main(old, now)
      engine.diff_cleanupSemantic(parts)
      return () => tuples(parts)
    },
  ],
  [
    'fast-diff (characters)',
    ({ old, new: now }) => {
      const parts = fastDiff(old, now)
      return () => tuples(parts)
    },
  ],
]

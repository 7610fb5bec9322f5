import { FILE_HEADERS_ONLY, formatPatch } from 'diff'
import type { Block } from '../content/content.js'
import type { Diff } from './diff.js'
import { unifiedLines } from './unified-lines.js'
import { type SignedLine, unifiedHunks } from './writing/unified-hunks.js'

const context = 3

/**
 * A diff as unified text (`--- a`, `+++ b`, hunks with three lines of context) over the lines of `unifiedLines`, with an empty line
 * after each block. It follows the entries of the diff, so it never compares again and is linear whatever the input; blocks that were moved,
 * split or merged show as removed and added. Different documents always give at least one hunk (D2), equal ones
 * only the two headers. `patch` turns the lines of one document into those of the other.
 */
export function writeDiffUnified(diff: Diff, names: { from: string; to: string }): string {
  const hunks = unifiedHunks(signedLines(diff), context)
  return formatPatch(
    { oldFileName: names.from, newFileName: names.to, oldHeader: undefined, newHeader: undefined, hunks },
    FILE_HEADERS_ONLY,
  )
}

/** The lines of a document: those of its blocks, each followed by an empty line. */
export function documentLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => [...unifiedLines(block), ''])
}

function signedLines(diff: Diff): SignedLine[] {
  const lines: SignedLine[] = []
  const removed = new Map<number, Block>()
  const added = new Map<number, Block>()
  for (const entry of diff.entries) {
    if (entry.op === 'remove') removed.set(entry.from, entry.block)
    else if (entry.op === 'add') added.set(entry.to, entry.block)
    else if (entry.op === 'move') {
      removed.set(entry.from, entry.before)
      added.set(entry.to, entry.after)
    } else if (entry.op === 'split') {
      removed.set(entry.from, entry.before)
      entry.to.forEach((position, index) => added.set(position, entry.after[index]!))
    } else if (entry.op === 'merge') {
      entry.from.forEach((position, index) => removed.set(position, entry.before[index]!))
      added.set(entry.to, entry.after)
    }
  }
  const put = (sign: SignedLine['sign'], block: Block): void => {
    for (const text of documentLines([block])) lines.push({ sign, text })
  }
  const putUntil = (sign: '-' | '+', blocks: Map<number, Block>, start: number, end: number): number => {
    let position = start
    for (; position < end; position++) {
      const block = blocks.get(position)
      if (block === undefined) break
      put(sign, block)
    }
    return position
  }
  let [from, to] = [0, 0]
  // What stayed in its place rises on both sides; everything else stands between.
  for (const entry of diff.entries) {
    if (entry.op !== 'same' && entry.op !== 'edit') continue
    putUntil('-', removed, from, entry.from)
    putUntil('+', added, to, entry.to)
    ;[from, to] = [entry.from + 1, entry.to + 1]
    if (entry.op === 'same') put(' ', entry.block)
    else for (const line of editedLines(entry.before, entry.after)) lines.push(line)
  }
  putUntil('-', removed, from, Number.POSITIVE_INFINITY)
  putUntil('+', added, to, Number.POSITIVE_INFINITY)
  return lines
}

/** The lines of an edited block: what both begin and end with is context. */
function editedLines(before: Block, after: Block): SignedLine[] {
  const [old, now] = [documentLines([before]), documentLines([after])]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  const most = Math.min(old.length, now.length) - start
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  const signed = (sign: SignedLine['sign'], texts: string[]): SignedLine[] => texts.map((text) => ({ sign, text }))
  return [
    ...signed(' ', old.slice(0, start)),
    ...signed('-', old.slice(start, old.length - end)),
    ...signed('+', now.slice(start, now.length - end)),
    ...signed(' ', old.slice(old.length - end)),
  ]
}

import type { Block, Run } from '../content/content.js'
import type { AttributeChange, WordSegment } from './diff.js'
import { blockAttributes, blockStructure } from './attributes/block-attributes.js'
import { compareRanges } from './attributes/compare-ranges.js'
import { markRanges, rangeNames } from './attributes/mark-ranges.js'

/**
 * Everything that differs between two blocks and is not in their text, given the segments of their texts (at word granularity:
 * coarser ones hide where a mark stayed). In this order: `kind`; what is said of the whole block (`cite`, `level`, `ordered`, `src`,
 * `caption`, `credit`, `url`, `title`, `header`, `language`); marks and link targets with the range `at` that they stand on, and
 * `boundary` for list items and table cells that the text cannot tell apart; last, when nothing else differs but the blocks
 * are not equal, `runs`, `items` or `rows`: the same words and marks, cut differently.
 *
 * `before` is absent when something came, `after` when it went; `at` counts UTF-16 units in the text after when there is an `after`,
 * else in the text before. Two blocks that differ always have a segment or an attribute that says so (D2). Of a part of a block
 * (`partAt`: where it begins in the whole) only that is compared, and how words were cut is not told. Cost: linear.
 */
export function compareAttributes(
  before: Block,
  after: Block,
  segments: readonly WordSegment[],
  partAt?: { before: number; after: number },
): AttributeChange[] {
  const changes: AttributeChange[] = []
  if (before.kind !== after.kind) changes.push({ name: 'kind', before: before.kind, after: after.kind })

  const old = blockAttributes(before)
  const now = blockAttributes(after)
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    if (old.get(name) === now.get(name)) continue
    changes.push({
      name,
      ...(old.has(name) ? { before: old.get(name) } : {}),
      ...(now.has(name) ? { after: now.get(name) } : {}),
    })
  }

  const [from, to] = [markRanges(before), markRanges(after)]
  for (const name of rangeNames)
    // One by one: a block may have more of them than a call takes arguments.
    for (const change of compareRanges(name, from[name], to[name], segments, partAt ?? { before: 0, after: 0 }))
      changes.push(change)

  const textDiffers = segments.some(({ op }) => op !== 'same')
  return changes.length > 0 || textDiffers || partAt !== undefined ? changes : compareStructure(before, after)
}

/** Needed only where nothing else differs: empty runs, one run or two with the same marks, no item or one empty item. */
function compareStructure(before: Block, after: Block): AttributeChange[] {
  const [old, now] = [blockStructure(before), blockStructure(after)]
  if (old === null || now === null || sameStructure(old.value, now.value)) return []
  return [{ name: now.name, before: old.value, after: now.value }]
}

type Structure = Run[] | Run[][] | Run[][][]

function sameStructure(one: Structure, other: Structure): boolean {
  if (one.length !== other.length) return false
  return one.every((part, index) => {
    const counterpart = other[index]
    if (counterpart === undefined) return false
    if (Array.isArray(part)) return Array.isArray(counterpart) && sameStructure(part, counterpart)
    return !Array.isArray(counterpart) && sameRun(part, counterpart)
  })
}

function sameRun(one: Run, other: Run): boolean {
  return (['text', 'href', 'strong', 'em', 'code', 'sub', 'sup'] as const).every((name) => one[name] === other[name])
}

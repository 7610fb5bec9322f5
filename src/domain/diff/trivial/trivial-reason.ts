import { textOf } from '../../content/block-text.js'
import type { BlockKind } from '../../content/content.js'
import type { Diff, EditEntry, Segment } from '../diff.js'
import { lexiconOf } from '../substance/lexicon.js'
import { foldSpace, foldTypography } from './fold-typography.js'
import { isTypo } from './is-typo.js'
import { isReordered } from './is-reordered.js'

export type TrivialReason = Diff['trivial'][number]['reason']

// In code and raw HTML every sign may carry meaning; in lists and tables white space parts items and cells.
const everySignMatters = new Set<BlockKind>(['code', 'html'])
const spaceMatters = new Set<BlockKind>(['list', 'table'])
const spaces = /\s+/gu

const foldParts = (text: string): string => foldTypography(text).replace(spaces, '').toLowerCase()

/**
 * Why all that changed in an entry is trivial by its words alone, or null: the gravest of typo, letter case, typography and white
 * space; `order` for a block that only moved and a bulleted list whose items only changed places. Whether something of substance
 * was found in it is the caller's to ask. Most edits end after their first change; else the cost is linear in the block.
 */
export function trivialReason(entry: EditEntry, language: string): TrivialReason | null {
  const { segments, attributes, after, before } = entry
  if (!segments.some(({ op }) => op !== 'same') && attributes.length === 0) return entry.op === 'move' ? 'order' : null
  if (attributes.length > 0 || everySignMatters.has(after.kind) || before.kind !== after.kind) return null
  if (isReordered(before, after)) return 'order'
  const typos = typosIn(segments, language)
  if (typos === null) return null
  const [one, other] = [textOf(before), textOf(after)]
  if (spaceMatters.has(after.kind)) {
    const shape = (text: string): string => text.replace(/[^\n\t]/gu, '')
    if (shape(one) !== shape(other) || foldSpace(one) === foldSpace(other)) return null
  }
  if (foldSpace(one) === foldSpace(other)) return 'whitespace'
  const typography = [one, other].map((text) => foldSpace(foldTypography(foldSpace(text)))) as [string, string]
  if (typography[0] === typography[1]) return 'typography'
  if (typography[0].toLowerCase() === typography[1].toLowerCase()) return 'case'
  if (typos.size === 0) return null
  const corrected = segments
    .map((segment, index) => typos.get(index) ?? (segment.op === 'add' ? '' : segment.text))
    .join('')
  return foldSpace(foldTypography(corrected)).toLowerCase() === typography[1].toLowerCase() ? 'typo' : null
}

const firstLetter = /[\p{L}\p{N}]/u

/** A quick no, which is the answer for most changes: the first letters are other ones, whatever their case. */
function beginDifferently(removed: string, added: string): boolean {
  const [one, other] = [firstLetter.exec(removed)?.[0], firstLetter.exec(added)?.[0]]
  if (one === undefined || other === undefined) return one !== other
  // Others may fold: fullwidth forms, accents that stand apart.
  if (one > '\x7F' || other > '\x7F') return false
  return one.toLowerCase() !== other.toLowerCase()
}

/** What each misspelt stretch became, by its index; null where a change is something else. */
function typosIn(segments: readonly Segment[], language: string): Map<number, string> | null {
  const typos = new Map<number, string>()
  for (let index = 0; index < segments.length; index++) {
    if (segments[index]!.op === 'same') continue
    const removed = segments[index]!.op === 'remove' ? segments[index]!.text : ''
    const next = segments[removed === '' ? index : index + 1]
    const added = next?.op === 'add' ? next.text : ''
    if (beginDifferently(removed, added) || foldParts(removed) !== foldParts(added)) {
      if (!areTypos(removed, added, language)) return null
      typos.set(index, added)
    }
    if (removed !== '' && added !== '') index++
  }
  return typos
}

function areTypos(removed: string, added: string, language: string): boolean {
  if (removed === '' || added === '' || removed.length > 200) return false
  const [old, now] = [removed.trim().split(spaces), added.trim().split(spaces)]
  if (old.length !== now.length) return false
  const lexicon = lexiconOf(language)
  return old.every((word, index) => {
    const other = now[index]!
    return foldParts(word) === foldParts(other) || isTypo(word, other, lexicon)
  })
}

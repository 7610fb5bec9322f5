import { textOf } from '../../content/block-text.js'
import type { Block } from '../../content/content.js'
import type { Meter } from '../budget.js'
import type { Diff, EditEntry, Entry } from '../diff.js'
import { TrivialReasons } from '../trivial/trivial-reasons.js'
import { changesOf } from './changes.js'
import { findImages } from './find-images.js'
import { findInText } from './find-in-text.js'
import { findLinks } from './find-links.js'
import { type Finding, shown, shownPair } from './finding.js'

/** Most findings of one diff, and most units of changed blocks that are looked into; past either nothing more is found. */
const mostFindings = 200
const mostCharacters = 1_000_000

export interface SubstanceOptions {
  language: string
  meter?: Meter
  /** Where they will be asked for again. */
  reasons?: TrivialReasons
}
type Options = SubstanceOptions & { reasons: TrivialReasons }

/**
 * What changed in the words that carry meaning: numbers, units, dates, names, quotations, negations, attributions, links, headlines,
 * images, and whole sentences that came or went. By fixed rules (docs/diff.md), precision before recall; the same entries give the
 * same findings. In the order of the entries, and of the text within one. Expects segments of words; coarser ones give coarser
 * findings.
 *
 * Cost: linear in what changed and a little context; bounded by 200 findings and a million units of changed blocks, past which it
 * stops quietly. What needs Intl.Segmenter (Chinese, Japanese, Thai) is taken from `meter`, if there is one.
 */
export function findSubstance(
  entries: readonly Entry[],
  { language, meter, reasons = new TrivialReasons(language) }: SubstanceOptions,
): Diff['substance'] {
  const options = { language, reasons, ...(meter && { meter }) }
  const found: Diff['substance'] = []
  let characters = mostCharacters
  for (let entry = 0; entry < entries.length && found.length < mostFindings; entry++) {
    const each = entries[entry]!
    if (each.op === 'same') continue
    const size = sizeOf(each)
    if (size > characters) break
    characters -= size
    const seen = new Set<string>()
    for (const finding of findIn(each, options)) {
      const key = JSON.stringify([finding.code, finding.before, finding.after])
      if (seen.has(key) || found.length >= mostFindings) continue
      seen.add(key)
      found.push({ ...finding, entry })
    }
  }
  return found
}

function sizeOf(entry: Entry): number {
  if (!('segments' in entry)) return 1
  let size = 1
  for (const each of entry.segments) for (const { text } of Array.isArray(each) ? each : [each]) size += text.length
  return size
}

function findIn(entry: Entry, options: Options): Finding[] {
  switch (entry.op) {
    case 'same':
      return []
    case 'add':
    case 'remove':
      return findBlock(entry.block, entry.op === 'add' ? 'after' : 'before')
    case 'edit':
    case 'move':
      return findEdit(entry, options)
    case 'split':
      return entry.segments.flatMap((segments) => findInText(changesOf(segments), entry.before, options))
    default:
      return entry.segments.flatMap((segments) => findInText(changesOf(segments), entry.after, options))
  }
}

/** A whole block that came or went. */
function findBlock(block: Block, side: 'before' | 'after'): Finding[] {
  const code = side === 'after' ? 'addition' : 'removal'
  if (block.kind === 'headline') return [{ code: 'headline', [side]: shown(block.text) }]
  if (block.kind === 'image') return [{ code: 'image', [side]: shown(block.alt || (block.caption ?? block.src)) }]
  if (block.kind === 'embed') return [{ code, [side]: shown(block.title ?? block.url) }]
  // Bylines and credits are not what an article says.
  if (block.kind === 'byline' || block.kind === 'credit' || block.kind === 'dateline') return []
  const text = textOf(block)
  return /\p{L}/u.test(text.slice(0, 2000)) ? [{ code, [side]: shown(text) }] : []
}

const sameWords = new Set(['whitespace', 'typography', 'case', 'order'])

function findEdit(entry: EditEntry, options: Options): Finding[] {
  const { before, after, segments, attributes } = entry
  const reason = options.reasons.ofWords(entry)
  const changed = changesOf(segments, { before: textOf(before), after: textOf(after) })
  const found: Finding[] = []
  const textual = changed.changes.length === 0 || sameWords.has(reason ?? '') ? [] : findInText(changed, after, options)
  if (after.kind === 'headline' && (reason === null || textual.length > 0)) {
    found.push({ code: 'headline', ...shownPair(changed.before, changed.after) })
  }
  // A headline that was written anew is a `headline`, not a sentence that went and one that came.
  const told =
    after.kind === 'headline' ? textual.filter(({ code }) => code !== 'addition' && code !== 'removal') : textual
  found.push(...told, ...findImages(entry, reason !== null))
  if (attributes.length > 0) for (const finding of findLinks(attributes, changed)) found.push(finding)
  return before.kind === 'code' || after.kind === 'code' ? found.filter(({ code }) => code === 'link') : found
}

import type { EditEntry } from '../diff.js'
import { foldText } from '../trivial/fold-typography.js'
import { type Finding, shown, shownPair } from './finding.js'

/** Another picture, or another description or caption of it than typography and letter case explain. One finding for each. */
export function findImages({ before, after, attributes, segments }: EditEntry, trivialText: boolean): Finding[] {
  if (before.kind !== 'image' || after.kind !== 'image') return []
  const found: Finding[] = []
  for (const name of ['src', 'caption'] as const) {
    const change = attributes.find((each) => each.name === name)
    if (change === undefined) continue
    const [old, now] = [before[name], after[name]]
    if (old !== undefined && now !== undefined && name === 'caption') {
      if (foldText(old) !== foldText(now)) found.push({ code: 'image', ...shownPair(old, now) })
    } else {
      found.push({
        code: 'image',
        ...(old === undefined ? {} : { before: shown(old) }),
        ...(now === undefined ? {} : { after: shown(now) }),
      })
    }
  }
  if (!trivialText && segments.some(({ op }) => op !== 'same'))
    found.push({ code: 'image', ...shownPair(before.alt, after.alt) })
  return found
}

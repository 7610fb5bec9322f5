import { textOf } from '../../domain/content/block-text.js'
import type { Block } from '../../domain/content/content.js'
import type { Entry } from '../../domain/diff/diff.js'
import type { Notice } from '../notices/notice-view.js'

/**
 * For each notice, the position of the first change whose old words hold the wrong ones (a notice's anchors); undefined when
 * there is none. Cost: notices × the text of the changes.
 */
export function explainedEntry(entries: readonly Entry[], notice: Notice): number | undefined {
  const anchors = notice.anchors?.filter((anchor) => anchor !== '') ?? []
  const position = entries.findIndex((entry) =>
    before(entry).some((block) => anchors.some((anchor) => textOf(block).includes(anchor))),
  )
  return position === -1 ? undefined : position
}

function before(entry: Entry): readonly Block[] {
  switch (entry.op) {
    case 'same':
    case 'add':
      return []
    case 'remove':
      return [entry.block]
    case 'merge':
      return entry.before
    default:
      return [entry.before]
  }
}

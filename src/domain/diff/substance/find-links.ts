import type { AttributeChange } from '../diff.js'
import type { ChangedText } from './changes.js'
import { type Finding, shown } from './finding.js'

const address = (value: unknown): string => (typeof value === 'string' ? shown(value) : '')

/**
 * Links that lead elsewhere, and links that came to or went from words that stayed; the address of an embed. A link on words that
 * are themselves new or gone is not named: the words are.
 */
export function findLinks(attributes: readonly AttributeChange[], { changes }: ChangedText): Finding[] {
  const found: Finding[] = []
  for (const change of attributes) {
    if (change.name !== 'href' && change.name !== 'url') continue
    const [came, went] = ['after' in change, 'before' in change]
    const { at } = change
    if (at !== undefined && came !== went) {
      const side = came ? 'after' : 'before'
      if (changes.some((each) => each[side].start <= at.start && each[side].end >= at.end)) continue
    }
    found.push({
      code: 'link',
      ...(went ? { before: address(change.before) } : {}),
      ...(came ? { after: address(change.after) } : {}),
    })
  }
  return found
}

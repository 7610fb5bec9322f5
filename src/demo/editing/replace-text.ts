import type { Content } from '../../domain/content/content.js'
import type { Edit } from './edited.js'

const addresses = new Set(['kind', 'src', 'href', 'url'])

/**
 * Replaces words wherever text stands: headline and other fields, runs, captions, alternative texts, sources of quotations.
 * Throws unless `from` occurs exactly once, so that no edit says less or more than it seems to.
 */
export function replaceText(from: string, to: string): Edit {
  return (content) => {
    let found = 0
    const changed = JSON.parse(JSON.stringify(content), (key, value: unknown) => {
      if (typeof value !== 'string' || addresses.has(key)) return value
      const parts = value.split(from)
      found += parts.length - 1
      return parts.join(to)
    }) as Content
    if (found !== 1) throw new Error(`“${from}” occurs ${found} times in “${content.headline}”`)
    return changed
  }
}

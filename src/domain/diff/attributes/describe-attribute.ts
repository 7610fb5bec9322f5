import type { AttributeChange } from '../diff.js'

/** An attribute change as people read it. `before` and `after` are shown as what was and what is; either may be absent. */
export interface AttributeDescription {
  label: string
  /** The words it stands on. */
  words?: string
  before?: string
  after?: string
}

const labels: Record<string, string> = {
  kind: 'Kind of block',
  cite: 'Source of the quotation',
  level: 'Heading level',
  ordered: 'Numbered list',
  src: 'Image source',
  caption: 'Caption',
  credit: 'Credit',
  url: 'Embedded address',
  title: 'Title',
  header: 'Header row',
  language: 'Language of the code',
  runs: 'Same words, cut into runs differently',
  items: 'Same words, cut into list items differently',
  rows: 'Same words, cut into cells differently',
}
const marks: Record<string, string> = {
  strong: 'strong',
  em: 'emphasised',
  code: 'code',
  sub: 'subscript',
  sup: 'superscript',
}

function shown(value: unknown): string {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/**
 * A change of `compareAttributes` in words (English), given the texts it counts its ranges in. `words` is the whole stretch,
 * however long: whoever shows it shortens it.
 */
export function describeAttribute(
  change: AttributeChange,
  textBefore: string,
  textAfter: string,
): AttributeDescription {
  const { name, at } = change
  const came = 'after' in change
  const went = 'before' in change
  const words = at && { words: (came ? textAfter : textBefore).slice(at.start, at.end) }
  const values = {
    ...(went ? { before: shown(change.before) } : {}),
    ...(came ? { after: shown(change.after) } : {}),
  }
  const mark = marks[name]
  if (at && mark !== undefined) return { label: came ? `Now ${mark}` : `No longer ${mark}`, ...words }
  if (name === 'href')
    return { label: came ? (went ? 'Link changed' : 'Link added') : 'Link removed', ...words, ...values }
  if (name === 'boundary') return { label: 'Line feed or tab that parts', ...values }
  return { label: labels[name] ?? name, ...values }
}

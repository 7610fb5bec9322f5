import type { Diff, Entry } from './diff.js'
import { TrivialReasons } from './trivial/trivial-reasons.js'

export interface TrivialOptions {
  language: string
  substance: Diff['substance']
  /** Where they were asked for before. */
  reasons?: TrivialReasons
}

/**
 * Entries in which all that changed is trivial, with the gravest reason: `typo`, `case`, `typography`, `whitespace`; and `order` for
 * blocks that only moved and bulleted lists whose items only changed places. Never an entry in which something of substance was
 * found. The rules are in docs/diff.md. Cost: linear in the edited blocks at most; most edits end after their first change.
 */
export function findTrivial(
  entries: readonly Entry[],
  { language, substance, reasons = new TrivialReasons(language) }: TrivialOptions,
): Diff['trivial'] {
  const substantial = new Set(substance.map(({ entry }) => entry))
  const trivial: Diff['trivial'] = []
  entries.forEach((entry, index) => {
    if ((entry.op !== 'edit' && entry.op !== 'move') || substantial.has(index)) return
    const reason = reasons.of(entry)
    if (reason !== null) trivial.push({ reason, entry: index })
  })
  return trivial
}

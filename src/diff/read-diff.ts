import type { Diff, Entry } from '../domain/diff/diff.js'
import type { RefusalError } from '../domain/refusal.js'
import { checked, refuse } from './checked.js'
import { diffSchema } from './diff-schema.js'

/**
 * A diff that may have come from elsewhere, as JSON: a copy that the writers can be given. Refuses with `validation_failed` what has
 * another shape, and positions that are not 0, 1, 2 … on each side, each once. Whether it is true of two documents says `checkDiff`.
 */
export function readDiff(diff: unknown): Diff {
  const known = checked(diffSchema, diff, '/diff')
  const errors = known.entries.flatMap(partErrors)
  const sides = [
    known.entries.flatMap((entry) => ('from' in entry ? entry.from : [])),
    known.entries.flatMap((entry) => ('to' in entry ? entry.to : [])),
  ] as const
  for (const [side, positions] of [
    ['before', sides[0]],
    ['after', sides[1]],
  ] as const) {
    if (positions.toSorted((one, other) => one - other).some((position, index) => position !== index))
      errors.push({ path: '/diff/entries', message: `do not have each position of the document ${side} once` })
  }
  for (const list of ['substance', 'trivial'] as const) {
    known[list].forEach(({ entry }, index) => {
      if (entry >= known.entries.length)
        errors.push({ path: `/diff/${list}/${index}/entry`, message: 'is not one of the entries' })
    })
  }
  if (errors.length > 0) refuse(errors)
  return known
}

function partErrors(entry: Entry, index: number): RefusalError[] {
  if (entry.op !== 'split' && entry.op !== 'merge') return []
  const [positions, blocks] = entry.op === 'split' ? [entry.to, entry.after] : [entry.from, entry.before]
  const sizes = [blocks.length, entry.segments.length, entry.attributes.length]
  if (sizes.every((size) => size === positions.length)) return []
  return [{ path: `/diff/entries/${index}`, message: 'does not have a block, segments and attributes for each part' }]
}

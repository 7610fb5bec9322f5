import type { Segment } from '../diff.js'

/**
 * Takes white space that stands alone between two changes into both of them, so that three replaced words read as one
 * replacement and not as three with gaps. Where all around it was only added, or only removed, it is left as it is.
 * Expects and gives at most one removal, then at most one addition, between unchanged stretches; both texts stay exactly the same.
 */
export function foldSpaces(segments: readonly Segment[]): Segment[] {
  const folded: Segment[] = []
  let removed = ''
  let added = ''
  const close = (): void => {
    if (removed !== '') folded.push({ op: 'remove', text: removed })
    if (added !== '') folded.push({ op: 'add', text: added })
    removed = ''
    added = ''
  }
  segments.forEach((segment, index) => {
    if (segment.op === 'remove') removed += segment.text
    else if (segment.op === 'add') added += segment.text
    else {
      const next = [segments[index + 1]?.op, segments[index + 2]?.op]
      const removes = removed !== '' || next[0] === 'remove'
      const adds = added !== '' || next[0] === 'add' || (next[0] === 'remove' && next[1] === 'add')
      const between = (removed !== '' || added !== '') && index < segments.length - 1
      if (between && removes && adds && segment.text.trim() === '') {
        removed += segment.text
        added += segment.text
      } else {
        close()
        folded.push(segment)
      }
    }
  })
  close()
  return folded
}

import type { Segment, WordSegment } from './diff.js'

/** What a segment is to whoever shows no moved sentences: a removal where it stood, an addition where it stands. */
export function changeOf(segment: Segment): WordSegment['op'] {
  if (segment.op !== 'move') return segment.op
  return segment.side === 'before' ? 'remove' : 'add'
}

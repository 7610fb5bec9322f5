import type { Block } from '../../domain/content/content.js'
import { useSetting } from '../setting/setting.js'
import { ChangedBlock } from './changed-block.js'
import { wholePieces } from './pieces.js'

/** A block that was added or removed as a whole, or stayed as it is. */
export function WholeBlock({ block, op }: { block: Block; op: 'same' | 'add' | 'remove' }) {
  const { words, voice } = useSetting()
  const shown = <ChangedBlock block={block} pieces={wholePieces('same', block)} />
  if (op === 'same') return shown
  const Tag = op === 'add' ? 'ins' : 'del'
  return (
    <Tag class="whole">
      <span class="whole-label" {...voice}>
        {op === 'add' ? words.diff.added : words.diff.removed}
      </span>
      {shown}
    </Tag>
  )
}

import type { Run } from '../../domain/content/content.js'
import { Runs } from '../article/runs.js'
import { useSetting } from '../setting/setting.js'
import type { Piece } from './pieces.js'
import { visibleText } from './visible-text.js'

/** Pieces in order: what was added in `ins`, what was removed in `del`, each with a word for those who cannot see the difference. */
export function ChangedText({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ op, runs }) => (op === 'same' ? <Runs runs={runs} /> : <Changed op={op} runs={runs} />))}</>
}

function Changed({ op, runs }: { op: 'add' | 'remove'; runs: Run[] }) {
  const { words, voice } = useSetting()
  const sign = visibleText(runs.map((run) => run.text).join(''))
  const inside = (
    <>
      <span class="visually-hidden" {...voice}>{` ${op === 'add' ? words.diff.added : words.diff.removed}: `}</span>
      {sign === undefined ? <Runs runs={runs} /> : <span class="sign">{sign}</span>}
    </>
  )
  return op === 'add' ? <ins>{inside}</ins> : <del>{inside}</del>
}

import { useSetting } from '../setting/setting.js'
import { ChangeSteps } from './change-steps.js'
import type { Stretch } from './stretches.js'

/** What happened to a block as a whole, where the text alone does not say it. */
export function ChangeLabel({ change }: { change: Extract<Stretch, { type: 'change' }> }) {
  const { diff } = useSetting().words
  const { entry, number, position } = change
  const whereParts = (said: string, positions: readonly number[]) =>
    positions.at(-1)! - positions[0]! >= positions.length ? diff.withOthersBetween(said) : said
  const what = () => {
    switch (entry.op) {
      case 'move':
        return diff.movedFrom(entry.from + 1)
      case 'split':
        return whereParts(diff.splitInto(entry.after.length), entry.to)
      case 'merge':
        return whereParts(diff.mergedFrom(entry.before.length), entry.from)
      default:
        return undefined
    }
  }
  const said = what()
  return (
    <p class="change-label">
      <span class="change-number">{diff.change(number)}</span>
      {said !== undefined && <span class="change-what">{said}</span>}
      <ChangeSteps position={position} />
    </p>
  )
}

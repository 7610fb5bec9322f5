import type { Diff } from '../../domain/diff/diff.js'
import { useSetting } from '../setting/setting.js'
import { SummaryWords } from './summary-words.js'
import { changeAnchor, stretchesOf } from './stretches.js'

/** More links than this to single changes are no help. */
const mostJumps = 30

/** What changed, in numbers and in kind, with a way to each change. */
export function DiffSummary({ diff }: { diff: Diff }) {
  const { words } = useSetting()
  const numbers = new Map<number, number>()
  for (const stretch of stretchesOf(diff.entries)) {
    if (stretch.type === 'change') numbers.set(stretch.position, stretch.number)
  }
  return (
    <section class="diff-summary" aria-labelledby="summary">
      <h2 class="label" id="summary">
        {words.diff.summary}
      </h2>
      <p>{numbers.size === 0 ? words.diff.nothing : <SummaryWords summary={diff.summary} marked />}</p>
      {diff.degraded !== null && <p class="coarse">{words.diff.coarse(diff.degraded.blocks)}</p>}
      {diff.substance.length > 0 && (
        <ul class="substance">
          {diff.substance.map(({ code, entry, before, after }) => (
            <li>
              <a href={`#${changeAnchor(numbers.get(entry) ?? 1)}`}>{words.diff.substance[code]}</a>{' '}
              {before !== undefined && (
                <del class="value">
                  <span class="visually-hidden">{`${words.diff.removed}: `}</span>
                  <bdi>{before}</bdi>
                </del>
              )}{' '}
              {after !== undefined && (
                <ins class="value">
                  <span class="visually-hidden">{`${words.diff.added}: `}</span>
                  <bdi>{after}</bdi>
                </ins>
              )}
            </li>
          ))}
        </ul>
      )}
      {numbers.size > 1 && numbers.size <= mostJumps && (
        <nav class="jumps" aria-label={words.diff.changes}>
          <ul>
            {[...numbers.values()].map((number) => (
              <li>
                <a href={`#${changeAnchor(number)}`} aria-label={words.diff.change(number)}>
                  {number}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  )
}

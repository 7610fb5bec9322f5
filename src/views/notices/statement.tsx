import { foreign } from '../setting/foreign.js'
import { useSetting } from '../setting/setting.js'
import type { StatementView } from './notice-view.js'

/** The words of a notice; an empty line in them begins a new paragraph. */
export function Statement({ statement }: { statement: StatementView }) {
  const { words } = useSetting()
  return (
    <div class="statement" {...foreign(statement.language, words.locale)}>
      {statement.text.split(/\n\s*\n/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  )
}

import type { VersionView } from '../article/article-view.js'
import { useSetting } from '../setting/setting.js'
import { Time } from '../times/time.js'

/** Names the two columns. Hidden from those who hear the page, because each half says its version itself. */
export function SidesHead({ from, to }: { from: VersionView; to: VersionView }) {
  const { words } = useSetting()
  return (
    <div class="sides-head" aria-hidden="true">
      {[from, to].map((version) => (
        <div>
          <strong>{words.history.version(version.number)}</strong> · <Time at={version.at} />
        </div>
      ))}
    </div>
  )
}

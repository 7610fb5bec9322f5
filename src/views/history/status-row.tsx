import { useSetting } from '../setting/setting.js'
import { Time } from '../times/time.js'
import type { StatusEntry } from './timeline-entry.js'

const phrases = { usable: 'releasedFromHold', withheld: 'held', canceled: 'withdrawn' } as const

export function StatusRow({ entry }: { entry: StatusEntry }) {
  const { words } = useSetting()
  return (
    <>
      <div class="timeline-head">
        <h2 class="timeline-title">{words.history[phrases[entry.pubStatus]]}</h2>{' '}
        <p class="timeline-time">
          <Time at={entry.at} />
        </p>
      </div>
      {entry.reason !== undefined && <p dir="auto">{entry.reason}</p>}
    </>
  )
}

import type { Claim } from '../../domain/corrections/correction.js'
import { foreign } from '../setting/foreign.js'
import { useSetting } from '../setting/setting.js'

interface ClaimWordsProps {
  claim: Claim
  /** BCP 47: of the words of the claim. */
  language: string
}

/** What the article said, and what is right. */
export function ClaimWords({ claim, language }: ClaimWordsProps) {
  const { words } = useSetting()
  const own = foreign(language, words.locale)
  return (
    <dl class="claim">
      <div class="claim-wrong">
        <dt>{words.notice.wrong}</dt>
        <dd {...own}>{claim.wrong}</dd>
      </div>
      <div class="claim-right">
        <dt>{words.notice.right}</dt>
        <dd {...own}>{claim.right}</dd>
      </div>
    </dl>
  )
}

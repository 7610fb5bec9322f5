import { commitmentTo } from '../../domain/ledger/commitment.js'
import { Refusal } from '../../domain/refusal.js'
import type { Work } from '../../platform/database/work.js'
import { recordEvent } from '../events/index.js'
import type { LockedArticle } from './lock-article.js'

export type Significance = 'major' | 'minor'

export interface NewRelease {
  revision: number
  significance: Significance
  correctionId?: string | undefined
  /** Why it carries no notice, in words and by the publication's code (C4). */
  noNoticeReason?: string | undefined
  noNoticeCode?: string | undefined
}

/**
 * Makes a revision what readers see, as the next release of a locked article. Releases go forward: `not_forward` when the
 * revision is not newer than the live one. Returns the release's number.
 */
export async function makeRelease(work: Work, article: LockedArticle, release: NewRelease): Promise<number> {
  if (release.revision > article.head) {
    throw new Refusal('validation_failed', 'revision names a revision of this article.', [
      { path: '/revision', message: `there is no revision ${release.revision}; the newest is ${article.head}` },
    ])
  }
  if (article.live !== null && release.revision <= article.live) {
    throw new Refusal(
      'not_forward',
      `Revision ${article.live} is live, and releases go forward. To go back, restore the earlier revision and release the new one.`,
    )
  }
  const number = article.releases + 1
  // A clock that was set back must not put a release before the one it follows (P2).
  const at = new Date(Math.max(work.at.getTime(), (article.releasedAt?.getTime() ?? 0) + 1))
  const reason =
    release.noNoticeReason === undefined
      ? undefined
      : { id: work.newId(), text: release.noNoticeReason, salt: work.newSalt() }
  if (reason !== undefined) {
    await work.query(
      'INSERT INTO wording (article_id, id, text, salt) VALUES ($1::uuid, $2::uuid, $3, $4::bytea) RETURNING 1 AS written',
      [article.articleId, reason.id, reason.text, Buffer.from(reason.salt)],
    )
  }
  await work.query(
    `WITH moved AS (
       UPDATE article SET live = $2::int, releases = $3::int, released_at = $4::timestamptz, version = version + 1,
         pub_status = CASE pub_status WHEN 'unpublished' THEN 'usable'::pub_status ELSE pub_status END
       WHERE id = $1::uuid RETURNING id
     )
     INSERT INTO release (article_id, number, revision, at, by_id, significance, correction_id, reason_id, no_notice_code)
     SELECT moved.id, $3::int, $2::int, $4::timestamptz, $5::uuid, $6::significance, $7::uuid, $8::uuid, $9 FROM moved RETURNING number`,
    [
      article.articleId,
      release.revision,
      number,
      at,
      work.actor.accountId,
      release.significance,
      release.correctionId ?? null,
      reason?.id ?? null,
      release.noNoticeCode ?? null,
    ],
  )
  await recordEvent(work, {
    publicationId: article.publicationId,
    articleId: article.articleId,
    verb: 'revision.released',
    subject: { type: 'release', id: `${article.articleId}/${number}` },
    data: {
      v: 1,
      release: number,
      revision: release.revision,
      significance: release.significance,
      ...(release.correctionId !== undefined && { correctionId: release.correctionId }),
      ...(reason && { noNoticeReason: commitmentTo(reason.salt, reason.text) }),
      ...(release.noNoticeCode !== undefined && { noNoticeCode: release.noNoticeCode }),
    },
  })
  return number
}

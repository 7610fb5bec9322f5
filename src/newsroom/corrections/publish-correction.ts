import { nextState } from '../../domain/corrections/lifecycle.js'
import { Refusal } from '../../domain/refusal.js'
import type { ModelWork } from '../../platform/database/work.js'
import { findRelease, type LockedArticle, makeRelease } from '../releases/index.js'
import { checkFix } from './check-fix.js'
import { type CorrectionRow, newestStatement } from './correction-row.js'
import { lockCorrection } from './lock-correction.js'
import { raiseArticleVersion } from './raise-article-version.js'
import { recordCorrectionEvent } from './record-correction-event.js'
import { recordStep } from './record-step.js'
import { replacePredecessor } from './replace-predecessor.js'
import type { TransitionInput } from './transition-input.js'

/**
 * Puts fix and notice before the readers in one transaction (C2): a fix that is newer than the live revision is released with
 * the notice, at the same time to the millisecond; otherwise the notice goes out alone. A correction that takes the place of
 * another supersedes it in the same act.
 *
 * Refuses with `fix_missing`, `fix_unknown` or `error_still_present` what would not put the error right, and with `withheld` a
 * release of a withdrawn article.
 */
export async function publishCorrection(work: ModelWork, input: TransitionInput): Promise<string> {
  const { row, article } = await lockCorrection(work, input, 'correction.publish')
  const state = nextState(row.state, 'publish')
  const { live } = article
  if (live === null) throw new Refusal('not_released', 'No reader saw this article: there is nothing to correct.')
  await checkFix(work, row, { head: article.head, live })
  const isNewer = row.fixedIn !== null && row.fixedIn > live
  const releasedAt = isNewer ? await releaseFix(work, article, row) : article.releasedAt
  const carrying = row.fixedIn === null ? null : await carryingRelease(work, row.articleId, row.fixedIn)
  const { version: statementVersion } = newestStatement(row)
  const said = await recordStep(work, row, {
    action: 'publish',
    state,
    comment: input.comment,
    change: {
      // A clock that was set back must not put a notice before the release that it is about.
      publishedAt: isNewer && releasedAt !== null ? releasedAt : later(work.at, releasedAt),
      publishedStatement: statementVersion,
      release: carrying,
    },
  })
  await recordCorrectionEvent(work, row, 'correction.published', {
    v: 1,
    release: carrying,
    fixedIn: row.fixedIn,
    statementVersion,
    ...said,
  })
  if (row.supersedes !== null) await replacePredecessor(work, row, row.supersedes)
  if (!isNewer) await raiseArticleVersion(work, row.articleId)
  return row.id
}

async function releaseFix(work: ModelWork, article: LockedArticle, row: CorrectionRow): Promise<Date | null> {
  if (article.pubStatus === 'canceled') {
    throw new Refusal('withheld', 'The article was withdrawn; nothing of it is released any more.')
  }
  const number = await makeRelease(work, article, {
    revision: row.fixedIn ?? article.head,
    significance: row.severity,
    correctionId: row.id,
  })
  const release = await findRelease(work, row.articleId, number)
  return release?.at ?? null
}

/** The first release that had the fix. */
async function carryingRelease(work: ModelWork, articleId: string, fixedIn: number): Promise<number | null> {
  const release = await work.models.release.findFirst({
    where: { articleId, revision: { gte: fixedIn } },
    orderBy: { revision: 'asc' },
    select: { number: true },
  })
  return release?.number ?? null
}

function later(one: Date, other: Date | null): Date {
  return other !== null && other > one ? other : one
}

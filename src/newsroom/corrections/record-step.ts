import type { CorrectionState } from '../../domain/corrections/correction.js'
import type { CorrectionMove } from '../../domain/corrections/lifecycle.js'
import type { Prisma } from '../../generated/prisma/client.js'
import type { ModelWork } from '../../platform/database/work.js'
import type { CorrectionRow } from './correction-row.js'
import { keepWording } from './keep-wording.js'

export interface Step {
  action: CorrectionMove
  /** The state it leads to, which may be the one it has. */
  state: CorrectionState
  comment?: string | undefined
  /** What else of the correction changes with it. */
  change?: Prisma.CorrectionUncheckedUpdateInput
}

/**
 * Takes a locked correction one step further: its new state, one version on, and who did it. Returns what the step's event says
 * of the comment.
 */
export async function recordStep(work: ModelWork, row: CorrectionRow, step: Step): Promise<{ comment?: string }> {
  const { articleId, id: correctionId } = row
  const comment = step.comment === undefined ? undefined : await keepWording(work, articleId, step.comment)
  await work.models.review.create({
    data: {
      articleId,
      correctionId,
      ordinal: row.reviews.length + 1,
      action: step.action,
      byId: work.actor.accountId,
      commentId: comment?.id ?? null,
      at: work.at,
    },
  })
  await work.models.correction.update({
    where: { id: correctionId },
    data: { ...step.change, state: step.state, version: { increment: 1 } },
  })
  return comment === undefined ? {} : { comment: comment.commitment }
}
